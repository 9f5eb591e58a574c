#!/usr/bin/env python3
"""Measures search over the API, server warm: run.py PAPERS STORE [REPEATS]

PAPERS is the built program ("dotnet …/papers.dll" or ./papers), STORE a store that `papers ingest` made of what generate.py
wrote. Prints p50 and p95 in milliseconds for each class of query, the server's memory, and the store's size.
"""
import os, shlex, statistics, subprocess, sys, time, urllib.parse, urllib.request, json

CLASSES = {
    "common word": ["children", "council", "report", "service"], "medium word": ["education", "officers", "cases"],
    "rare word": [f"zebrafish{n:04d}" for n in (1, 7, 19, 40)], "two words": ["children council", "social care", "improvement plan"],
    "phrase": ['"social work"', '"children council"', '"care plan"'], "or of three": ["children OR council OR report", "risk OR budget OR staff"],
    "prefix": ["improv*", "child*"], "year": ["children&year=2015", "report&year=2008"], "filtered": ["children&from=2010-01-01&to=2012-12-31"],
    "newest": ["children&sort=newest", "report&sort=newest"], "nothing": ["xylophone quagga"],
}


def ask(port, query):
    text, *rest = query.split("&")
    start = time.perf_counter()
    answer = json.load(urllib.request.urlopen(f"http://127.0.0.1:{port}/api/v1/search?q={urllib.parse.quote(text)}{''.join('&' + r for r in rest)}"))
    return (time.perf_counter() - start) * 1000, answer["total"]


def main():
    program, store, repeats, port = shlex.split(sys.argv[1]), sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 15, 5999
    server = subprocess.Popen([*program, "serve", "--store", store, "--urls", f"http://127.0.0.1:{port}"], stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            try:
                ask(port, "warm up"); break
            except OSError:
                time.sleep(0.2)
        for queries in CLASSES.values():
            for query in queries:
                ask(port, query)
        for name, queries in CLASSES.items():
            runs = [ask(port, q) for _ in range(repeats) for q in queries]
            times = sorted(t for t, _ in runs)
            print(f"{name:12} p50 {statistics.median(times):7.1f} ms  p95 {times[int(0.95 * (len(times) - 1))]:7.1f} ms  total {runs[0][1]}")
        memory = next(l for l in open(f"/proc/{server.pid}/status") if l.startswith("VmRSS")).split()[1]
        print(f"memory {int(memory) // 1024} MB, store {os.path.getsize(store) // 2**20} MB")
    finally:
        server.terminate()
        server.wait()


main()
