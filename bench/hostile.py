#!/usr/bin/env python3
"""How `papers extract` bears hostile files: memory, time, processes left behind, and what each rejected file is told.

    bench/hostile.py --papers ./papers FOLDER…

First all files below the folders in one `papers extract`: the peak of its resident memory (its own, without the programs it
runs), processes that were zombies for longer than a second, what is left in its temporary folder, and how many files were
read, read with problems, and rejected; the sentence of each rejected file. Then each file by itself, for the slowest.
`--papers` must name the program itself: behind a script, the memory measured would be the script's.
"""
import argparse
import collections
import json
import os
import pathlib
import subprocess
import tempfile
import time

LONG_DEAD = 1.0


def processes():
    """Number, state and parent of every process."""
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            fields = pathlib.Path(f"/proc/{entry}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        yield int(entry), fields[0], int(fields[1])


def watch(process):
    """Peak memory in MB, and how many of its descendants or orphans stayed dead and unburied, until it ends."""
    peak, dead_since, long_dead, before = 0, {}, set(), {number for number, state, _ in processes() if state == "Z"}
    while process.poll() is None:
        try:
            status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
        except OSError:
            break
        peak = max([peak, *(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM"))])
        now = time.monotonic()
        dead = {number for number, state, _ in processes() if state == "Z"} - before - {process.pid}
        dead_since = {number: dead_since.get(number, now) for number in dead}
        long_dead |= {number for number, since in dead_since.items() if now - since > LONG_DEAD}
        time.sleep(0.1)
    return peak, long_dead


def together(program, files):
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile("w+") as output:
        began = time.monotonic()
        process = subprocess.Popen([program, "extract", *files], stdout=output, stderr=subprocess.DEVNULL, env={**os.environ, "TMPDIR": folder})
        peak, zombies = watch(process)
        print(f"together: {time.monotonic() - began:.0f} s, exit code {process.wait()}, peak {peak:.0f} MB, {len(zombies)} zombies, {len(os.listdir(folder))} left in its folder")
        output.seek(0)
        papers = [json.loads(line) for line in output]
    outcome = collections.Counter("rejected" if not p["pages"] else "read with problems" if p["problems"] else "read" for p in papers)
    print(f"{len(files)} files, {len(papers)} answers: " + ", ".join(f"{count} {name}" for name, count in outcome.items()))
    for paper in papers:
        if not paper["pages"]:
            print(f"  {os.path.basename(paper['file'])}: " + " ".join(problem["message"] for problem in paper["problems"]))


def one_by_one(program, files):
    times = []
    for file in files:
        began = time.monotonic()
        code = subprocess.run([program, "extract", file], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
        times.append((time.monotonic() - began, code, file))
    print(f"one by one: exit codes {dict(collections.Counter(code for _, code, _ in times))}, slowest:")
    for seconds, code, file in sorted(times, reverse=True)[:3]:
        print(f"  {seconds:5.1f} s  {os.path.basename(file)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--papers", required=True)
    parser.add_argument("folders", nargs="+")
    options = parser.parse_args()
    files = sorted(str(p) for folder in options.folders for p in pathlib.Path(folder).rglob("*") if p.is_file())
    together(options.papers, files)
    one_by_one(options.papers, files)


main()
