#!/usr/bin/env python3
"""Measures every type of page, server warm: run.py [PAPERS] [STORE] [REPEATS]

PAPERS is the program (./papers by default), STORE a store; without one the corpus is ingested into a fresh store, as the demo
does. Page types are found by following the site's own links, up to three addresses a type. Prints for each type p50 and p95 of
the time to the whole answer over the loopback in milliseconds (the server's time and a little more), and its size compressed.
"""
import collections, glob, gzip, http.client, os, re, shlex, socket, statistics, subprocess, sys, tempfile, time
from html import unescape

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SEARCHES = ["/search?q=caseloads", '/search?q="return+home+interviews"', "/search?q=social+care+plan&sort=oldest", "/search?q=zzzqqq"]
PER_TYPE, LONGEST_CRAWL, BUDGET_MS = 3, 400, 50


def shape(url):
    """/papers/1a2b3c4d5e6f/pages/7?box=1 -> /papers/{id}/pages/{n}"""
    path = url.split("?")[0]
    for pattern, name in [(r"/[0-9a-f]{12}-\w+-\d+", "/{item}"), (r"/[0-9a-f]{12}", "/{id}"), (r"/pages/\d+", "/pages/{n}"), (r"^/kpis/(?!compare).+", "/kpis/{id}"),
                          (r"^/people/.+", "/people/{name}"), (r"^/meetings/\d.*", "/meetings/{date}/{body}"), (r"/items/\w+", "/items/{sort}")]:
        path = re.sub(pattern, name, path)
    return path


class Site:
    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port)

    def get(self, url):
        start = time.perf_counter()
        self.connection.request("GET", url, headers={"Accept-Encoding": "gzip"})
        answer = self.connection.getresponse()
        body = answer.read()
        if answer.status >= 500:
            sys.exit(f"{url} answers {answer.status}")
        return (time.perf_counter() - start) * 1000, answer, body

    def links(self, url):
        _, answer, body = self.get(url)
        if "text/html" not in (answer.getheader("Content-Type") or ""):
            return None
        text = gzip.decompress(body).decode() if answer.getheader("Content-Encoding") == "gzip" else body.decode()
        return [unescape(l).split("#")[0] for l in re.findall(r'<a\s[^>]*href="(/[^"]*)"', text)]


def page_types(site):
    types, seen, todo = collections.defaultdict(list), set(), collections.deque(["/", "/about", *SEARCHES])
    while todo and len(seen) < LONGEST_CRAWL:
        url = todo.popleft()
        if url in seen or url.startswith("/api/") or url.startswith("/openapi") or "format=" in url or len(types[shape(url)]) >= PER_TYPE + ("/search" == shape(url)):
            continue
        seen.add(url)
        links = site.links(url)
        if links is not None:
            types[shape(url)].append(url)
            todo.extend(links)
    return {t: urls for t, urls in sorted(types.items()) if urls}


def measure(site, repeats):
    slow = 0
    print(f"{'page type':28} {'p50 ms':>8} {'p95 ms':>8} {'max ms':>8} {'kB':>6}  of")
    for name, urls in page_types(site).items():
        runs = [site.get(u) for _ in range(repeats) for u in urls]
        times = sorted(r[0] for r in runs)
        p95 = times[int(0.95 * (len(times) - 1))]
        slow += p95 > BUDGET_MS
        print(f"{name:28} {statistics.median(times):8.1f} {p95:8.1f} {times[-1]:8.1f} {max(len(r[2]) for r in runs) / 1000:6.1f}  {len(urls)}")
    print(f"{slow} types over {BUDGET_MS} ms at p95")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def main():
    program = shlex.split(sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, "papers"))
    repeats, port = int(sys.argv[3]) if len(sys.argv) > 3 else 20, free_port()
    with tempfile.TemporaryDirectory() as folder:
        store = sys.argv[2] if len(sys.argv) > 2 else os.path.join(folder, "corpus.db")
        if len(sys.argv) <= 2:
            subprocess.run([*program, "ingest", *sorted(glob.glob(os.path.join(ROOT, "corpus/*/*/paper.*"))), "--store", store], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        server = subprocess.Popen([*program, "serve", "--store", store, "--urls", f"http://127.0.0.1:{port}"], stderr=subprocess.DEVNULL)
        try:
            for _ in range(200):
                try:
                    site = Site(port); site.get("/"); break
                except OSError:
                    time.sleep(0.2)
            measure(site, 2)
            print("again, warm:")
            measure(site, repeats)
        finally:
            server.terminate()
            server.wait()


main()
