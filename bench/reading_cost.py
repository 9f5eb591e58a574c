#!/usr/bin/env python3
"""What reading costs, and whether words are lost: `papers extract` against poppler alone, on the same files in one run.

    bench/reading_cost.py --papers ./papers FOLDER…

Prints the CPU seconds of one `papers extract` over every PDF below the folders (its child processes included), those of
`pdftotext -bbox-layout` on each, both per page and as a ratio, and how they part into our own process and the programs it
runs; then the F1 of the words of the JSON's pages against
`pdftotext`, as multisets, over all files and for the worst file. Pages read by optical recognition are left out of the F1.
"""
import argparse
import collections
import json
import os
import pathlib
import resource
import subprocess
import sys
import time


def cpu():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def own_cpu(pid):
    """CPU seconds of a process that has ended and was not waited for yet, without its children."""
    while (fields := pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split())[0] != "Z":
        time.sleep(0.05)
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def words_of_poppler(pdf, pages):
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True).stdout.decode("utf-8", "replace").split("\f")
    return collections.Counter(word for n in pages if n <= len(text) for word in text[n - 1].split())


def of_poppler(pdfs):
    before = cpu()
    for pdf in pdfs:
        subprocess.run(["pdftotext", "-bbox-layout", pdf, os.devnull], stderr=subprocess.DEVNULL)
    return cpu() - before


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--papers", default="./papers")
    parser.add_argument("folders", nargs="+")
    options = parser.parse_args()
    pdfs = sorted(str(p) for folder in options.folders for p in pathlib.Path(folder).rglob("*.pdf"))

    poppler = of_poppler(pdfs)
    before = cpu()
    extract = subprocess.Popen([*options.papers.split(), "extract", *pdfs], stdout=subprocess.PIPE, stderr=sys.stderr)
    pages, wanted, got, both, worst = 0, 0, 0, 0, (2.0, "")
    results = []
    for line in extract.stdout:
        paper = json.loads(line)
        read = [p for p in paper["pages"] if p["textSource"] == "text"]
        found = collections.Counter(part for p in read for w in p["words"] for part in w["text"].split())
        results.append((paper["file"], len(paper["pages"]), [p["page"] for p in read], found))
    own = own_cpu(extract.pid)
    extract.wait()
    papers = cpu() - before
    # Before and after: a machine that is lent out runs faster at one time than at another.
    poppler = (poppler + of_poppler(pdfs)) / 2

    for pdf, count, read, found in results:
        expected = words_of_poppler(pdf, read)
        shared, all_words = sum((expected & found).values()), sum(expected.values()) + sum(found.values())
        pages, wanted, got, both = pages + count, wanted + sum(expected.values()), got + sum(found.values()), both + shared
        worst = min(worst, (2 * shared / all_words if all_words else 1.0, pdf))

    print(f"{len(pdfs)} files, {pages} pages")
    print(f"pdftotext -bbox-layout  {1000 * poppler / pages:6.2f} ms CPU a page")
    print(f"papers extract          {1000 * papers / pages:6.2f} ms CPU a page, {papers / poppler:.2f} times as much")
    print(f"  its own process       {1000 * own / pages:6.2f} ms, the programs it runs {1000 * (papers - own) / pages:.2f} ms")
    print(f"words: F1 {2 * both / (wanted + got):.4f} over all; worst file {worst[0]:.4f} {worst[1]}")


main()
