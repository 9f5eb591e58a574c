#!/usr/bin/env python3
"""Poppler and PdfPig side by side: pdf_readers.py PAPERS FOLDER…

PAPERS is the built program with PdfPig built in (./papers setup --with pdfpig). Prints for each reader the pages a second and
the processor milliseconds a page of one `papers extract` over every PDF below the folders, tables and optical recognition
included; then the F1 of PdfPig's words against poppler's, as multisets by page. How well tables are found with each:
PAPERS_PDF_READER=pdfpig before any command that judges `papers tables`.
"""
import collections, ctypes, json, os, pathlib, resource, shlex, subprocess, sys, time


ADOPT_ORPHANS = 36  # prctl(2): PR_SET_CHILD_SUBREAPER


def wait_for_all():
    """PdfPig's processes end after the program that started them: adopted, their processor time counts too."""
    try:
        while True:
            os.wait()
    except ChildProcessError:
        pass


def run(program, reader, pdfs):
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    extract = subprocess.Popen([*program, "extract", *pdfs], env={**os.environ, "PAPERS_PDF_READER": reader}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    pages = {}
    for line in extract.stdout:
        paper = json.loads(line)
        for page in paper["pages"]:
            if page["textSource"] == "text":
                pages[paper["file"], page["page"]] = collections.Counter(w["text"] for w in page["words"])
            else:
                pages[paper["file"], page["page"]] = None
    extract.wait()
    wall = time.perf_counter() - start
    wait_for_all()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{reader:8} {len(pages)} pages, {len(pages) / wall:6.1f} pages a second, {1000 * cpu / max(1, len(pages)):6.1f} ms CPU a page", flush=True)
    return pages


def main():
    ctypes.CDLL(None).prctl(ADOPT_ORPHANS, 1, 0, 0, 0)
    program = shlex.split(sys.argv[1])
    pdfs = sorted(str(p) for folder in sys.argv[2:] for p in pathlib.Path(folder).rglob("*.pdf"))
    poppler, pdfpig = run(program, "poppler", pdfs), run(program, "pdfpig", pdfs)
    shared = all_words = 0
    for place in poppler.keys() | pdfpig.keys():
        a, b = poppler.get(place, collections.Counter()), pdfpig.get(place, collections.Counter())
        if a is None or b is None:
            continue
        shared, all_words = shared + sum((a & b).values()), all_words + sum(a.values()) + sum(b.values())
    print(f"words: F1 {2 * shared / max(1, all_words):.4f} against each other, pages read by optical recognition apart")


main()
