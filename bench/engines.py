#!/usr/bin/env python3
"""FTS5 and Lucene.Net side by side over one store: engines.py PAPERS STORE [REPEATS]

PAPERS is the built program ("dotnet …/papers.dll"), with Lucene.Net built in (./papers setup --with lucene); STORE a store.
Times the making of the Lucene index from the store, then serves the store with each engine and asks every class of query
REPEATS times (15), server warm. Prints p50 and p95 in milliseconds for each, how many of the first ten results both have,
the memory of each server, and the sizes of the index and the store.
"""
import json, os, pathlib, shlex, shutil, statistics, subprocess, sys, time, urllib.parse, urllib.request

PORT = 5998
CLASSES = {
    "very common word": ["children", "council", "report", "service"], "medium word": ["education", "officers", "cases"],
    "rare word": ["quarry", "winborne", "peppercorn"], "two words": ["children council", "social care", "improvement plan"],
    "phrase": ['"social work"', '"care plan"', '"children council"'], "or of three": ["children OR council OR report", "risk OR budget OR staff"],
    "prefix": ["improv*", "child*"], "fuzzy": ["educaton~", "councill~"], "year": ["children&year=2015", "report&year=2008"],
    "dates": ["children&from=2010-01-01&to=2012-12-31"], "newest": ["children&sort=newest", "report&sort=newest"],
    "nothing": ["xylophone quagga"],
}


def ask(query):
    text, *rest = query.split("&")
    start = time.perf_counter()
    with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/api/v1/search?q={urllib.parse.quote(text)}{''.join('&' + r for r in rest)}") as answer:
        body = json.load(answer)
    return (time.perf_counter() - start) * 1000, body["total"], [(r["documentId"], r["page"], r["line"], r["snippetHtml"]) for r in body["results"][:10]]


def size(path):
    return sum(f.stat().st_size for f in pathlib.Path(path).rglob("*") if f.is_file()) if os.path.isdir(path) else os.path.getsize(path)


def serve(program, store, engine, repeats):
    environment = {**os.environ, "PAPERS_SEARCH_ENGINE": engine}
    server = subprocess.Popen([*program, "serve", "--store", store, "--urls", f"http://127.0.0.1:{PORT}"], env=environment, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    try:
        for _ in range(600):
            try:
                ask("warm up")
                break
            except OSError:
                time.sleep(0.2)
        found = {}
        for name, queries in CLASSES.items():
            for query in queries:
                ask(query)
            runs = [ask(query) for _ in range(repeats) for query in queries]
            found[name] = (sorted(t for t, _, _ in runs), [(total, set(results)) for _, total, results in runs[:len(queries)]])
        memory = next(line for line in open(f"/proc/{server.pid}/status") if line.startswith("VmRSS")).split()[1]
        return found, int(memory) // 1024
    finally:
        server.terminate()
        server.wait()


def main():
    program, store = shlex.split(sys.argv[1]), sys.argv[2]
    repeats = int(sys.argv[3]) if len(sys.argv) > 3 else 15
    shutil.rmtree(store + ".lucene", ignore_errors=True)
    start = time.perf_counter()
    subprocess.run([*program, "index", "--store", store], env={**os.environ, "PAPERS_SEARCH_ENGINE": "lucene"}, check=True)
    print(f"index made from the store in {time.perf_counter() - start:.1f} s; index {size(store + '.lucene') / 2**20:.0f} MB, store {size(store) / 2**20:.0f} MB (files and FTS5 in it)")
    fts5, fts5_memory = serve(program, store, "fts5", repeats)
    lucene, lucene_memory = serve(program, store, "lucene", repeats)
    print(f"{'':18} {'FTS5 p50':>9} {'p95':>8}   {'Lucene p50':>10} {'p95':>8}  ms; totals of the first query; results shared among the first ten")
    for name in CLASSES:
        (a, first), (b, second) = fts5[name], lucene[name]
        shared = sum(len(x & y) for (_, x), (_, y) in zip(first, second)) / max(1, sum(len(x) for _, x in first))
        print(f"{name:18} {statistics.median(a):9.1f} {a[int(0.95 * (len(a) - 1))]:8.1f}   {statistics.median(b):10.1f} {b[int(0.95 * (len(b) - 1))]:8.1f}  {first[0][0]} / {second[0][0]}; {shared:.0%}")
    print(f"memory of the server {fts5_memory} MB / {lucene_memory} MB")


main()
