#!/usr/bin/env python3
"""How fast papers are ingested: `papers ingest` beside recoll's indexer, on the same files in one run.

    bench/ingest.py --papers "dotnet src/Croydon.Papers.App/bin/Release/net10.0/papers.dll" FOLDER…
    bench/ingest.py --many 10000

The first form prints pages a second, CPU seconds a page (child processes included) and the most memory of the program and
of all its processes together, for papers and, where recollindex is installed (Debian's recollcmd), for recoll. Both start
from nothing; the files are read once before, so that neither pays for a cold disk. The second writes that many small papers,
ingests them one at a time, and compares the time of the last two hundred with that of two hundred near the beginning.
"""
import argparse
import json
import os
import pathlib
import random
import resource
import shutil
import statistics
import subprocess
import tempfile
import threading
import time


def memory_of(root):
    """Bytes of the process and of it with all its descendants (proportional share), now."""
    parents, own, total = {}, 0, 0
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents[int(entry.name)] = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except OSError:
                continue
    family, grew = {root}, True
    while grew:
        more = {pid for pid, parent in parents.items() if parent in family} - family
        grew, family = bool(more), family | more
    for pid in family:
        try:
            share = next(int(line.split()[1]) * 1024 for line in open(f"/proc/{pid}/smaps_rollup") if line.startswith("Pss:"))
        except (OSError, StopIteration):
            continue
        total += share
        own = share if pid == root else own
    return own, total


def run(command, environment=None):
    before, started, most = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic(), [0, 0]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    ended = threading.Event()

    def watch():
        while not ended.wait(0.25):
            now = memory_of(process.pid)
            most[0], most[1] = max(most[0], now[0]), max(most[1], now[1])

    watcher = threading.Thread(target=watch)
    watcher.start()
    code = process.wait()
    wall = time.monotonic() - started
    ended.set()
    watcher.join()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return code, wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, most


def say(name, pages, result):
    code, wall, cpu, (own, family) = result
    print(f"{name:8} exit {code}  {wall:7.1f} s  {pages / wall:7.1f} pages/s  {1000 * cpu / pages:7.2f} ms CPU a page  {own >> 20:5} MB, with children {family >> 20} MB", flush=True)


def compare(papers, folders):
    files = sorted(p for folder in folders for p in pathlib.Path(folder).resolve().rglob("*") if p.is_file())
    pages = 0
    for file in files:
        file.read_bytes()
        if file.suffix.lower() == ".pdf":
            info = subprocess.run(["pdfinfo", file], capture_output=True, text=True, errors="replace").stdout
            pages += sum(int(line.split()[1]) for line in info.splitlines() if line.startswith("Pages:"))
    print(f"{len(files)} files, {pages} pages")
    with tempfile.TemporaryDirectory() as work:
        say("papers", pages, run([*papers, "ingest", *folders, "--store", f"{work}/papers.db"]))
        if shutil.which("recollindex") is None:
            print("recoll   is not installed here: apt-get install recollcmd")
            return
        os.mkdir(f"{work}/recoll")
        tops = " ".join(json.dumps(str(pathlib.Path(f).resolve())) for f in folders)
        pathlib.Path(f"{work}/recoll/recoll.conf").write_text(f"topdirs = {tops}\nfollowLinks = 1\n")
        say("recoll", pages, run(["recollindex", "-c", f"{work}/recoll", "-z"], {**os.environ, "HOME": work}))


TOPICS = """parking lamps allotments libraries bridges footpaths playgrounds cemeteries markets museums theatres trees hedges drains
culverts verges kerbs signals crossings shelters benches fountains statues pools gyms halls kitchens nurseries schools colleges
apprentices carers fosterers adopters assessments reviews visits placements exclusions absences appeals licences inspections
noise litter graffiti recycling composting bonfires pests strays hostels repairs lettings arrears evictions planning enforcement""".split()
MEASURES = ["Share of {} looked at within {} days", "{} that were put right at once", "Complaints about {} answered in time", "Cost of {} against the budget",
            "{} closed for longer than a week", "People who are content with {}", "{} waiting at the end of the month", "Staff trained to care for {}"]


def write_paper(path, i):
    """A report of one of sixty services in one month, with a table of its indicators: as papers of a real store go on from month to month."""
    topic, month, words = TOPICS[i % len(TOPICS)], i // len(TOPICS), random.Random(i)
    dates = [f"{'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()[m % 12]}-{m // 12:02}" for m in (month, month + 1)]
    rows = "\n".join(f"| {topic[:3].upper()} {k} | {title.format(topic, k + 2).capitalize()} | BIB | {words.randrange(100)}% | {words.randrange(100)}% | 80% |" for k, title in enumerate(MEASURES))
    prose = "\n\n".join(" ".join(words.choice(TOPICS) for _ in range(40)).capitalize() + "." for _ in range(4))
    path.write_text(f"# Performance of {topic}, {dates[1]}\n\n{prose}\n\n| Indicator Number | Indicator Title | Polarity | {dates[0]} | {dates[1]} | Target |\n|---|---|---|---|---|---|\n{rows}\n")


def many(papers, count):
    with tempfile.TemporaryDirectory() as work:
        folder = pathlib.Path(work) / "papers"
        folder.mkdir()
        for i in range(count):
            write_paper(folder / f"{i:06}.md", i)
        started = time.monotonic()
        subprocess.run([*papers, "ingest", folder, "--jobs", "1", "--store", f"{work}/papers.db", "--report", f"{work}/report"], check=True, stdout=subprocess.DEVNULL)
        wall = time.monotonic() - started
        reports = [json.loads(line) for line in open(f"{work}/report")][:-1]
    seconds = [r["seconds"] for r in reports if r["outcome"] == "stored"]
    early, late = statistics.median(seconds[100:300]), statistics.median(seconds[-200:])
    print(f"{len(seconds)} of {count} papers stored in {wall:.0f} s, {wall - sum(seconds):.0f} s of it starting and comparing all papers at the end")
    print(f"{1000 * early:.2f} ms a paper from the 100th on, {1000 * late:.2f} ms for the last 200 (medians of 200): {late / early:.2f} times as long")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--papers", default="./papers")
    parser.add_argument("--many", type=int)
    parser.add_argument("folders", nargs="*")
    options = parser.parse_args()
    papers = options.papers.split()
    if options.many:
        many(papers, options.many)
    if options.folders:
        compare(papers, options.folders)


main()
