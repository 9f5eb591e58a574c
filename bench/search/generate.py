#!/usr/bin/env python3
"""Writes council-like papers as Markdown: generate.py FOLDER PASSAGES [SEED]

Words follow Zipf's law over a vocabulary whose most frequent content words are those of the genre ("children", "council",
"report"); each paper has a head with body and date, numbered sections, and paragraphs of 40 to 120 words. One passage a
paragraph, 200 a paper. Rare terms ("zebrafish0001" …) stand in few passages each, so that every frequency can be asked for.
"""
import bisect, datetime, itertools, pathlib, random, sys

COMMON = """the of and to in for a is that on with be are as by was at this will from have has been an or which
children council report service services committee members care plan social work workers improvement performance staff board
budget risk visit family families review officers support progress practice action cases health education local needs""".split()
BODIES = ["Scrutiny Committee", "Cabinet", "Health and Wellbeing Board", "Planning Committee", "Audit Committee"]
PER_PAPER = 200


def words(rng, count=40_000):
    made = [rng.choice("bcdfglmnprst") + "".join(rng.choice("aeiou") + rng.choice("bcdfglmnprst") for _ in range(rng.randint(1, 3))) for _ in range(count)]
    return COMMON + [f"{w}{i % 7 or ''}" for i, w in enumerate(made)]


def main():
    folder, passages = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    vocabulary = words(rng)
    sums = list(itertools.accumulate(1 / (rank + 2) for rank in range(len(vocabulary))))
    draw = lambda: vocabulary[bisect.bisect(sums, rng.random() * sums[-1])]
    folder.mkdir(parents=True, exist_ok=True)
    for paper in range(-(-passages // PER_PAPER)):
        day = datetime.date(2000, 1, 1) + datetime.timedelta(days=rng.randrange(9000))
        lines = [f"# {BODIES[paper % len(BODIES)]}", "", f"Meeting held on {day.day} {day:%B %Y} at 6.30 pm in the Council Chamber", ""]
        for passage in range(min(PER_PAPER, passages - paper * PER_PAPER)):
            if passage % 20 == 0:
                lines += [f"## {passage // 20 + 1}. {draw().title()} {draw()}", ""]
            text = [draw() for _ in range(rng.randint(40, 120))]
            if rng.random() < 0.001:
                text[5] = f"zebrafish{rng.randrange(200):04d}"
            lines += [" ".join(text).capitalize() + ".", ""]
        (folder / f"paper{paper:06d}.md").write_text("\n".join(lines), encoding="utf-8")


main()
