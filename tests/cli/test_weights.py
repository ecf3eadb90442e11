"""Can the weights of the selection be seen, and taken from orders and comparisons?"""

import json

import pytest

ORDER = "c3,c2,c1,c4,c5,c6,c7,c8,c9,c10,c11,c12"
NODES = (
    ("today", "tomorrow", "strategy", "relation"),
    ("c1", "c2", "c5", "c6"),
    ("c3", "c4", "c12"),
    ("c7", "c8", "c11"),
    ("c9", "c10"),
)


@pytest.fixture
def study(terminal, sales):
    return terminal.after(("new", "acme", "--company", "Acme"), ("import", "acme", sales, "--yes"))


def compared(folder, mark=",", **said):
    """Write a file in which all are equal, but for what is said: `c9_c10="3"`."""
    rows = [mark.join(("one", "other", "times"))]
    for names in NODES:
        for at, one in enumerate(names):
            rows += [
                mark.join((one, other, said.get(f"{one}_{other}", "1")))
                for other in names[at + 1 :]
            ]
    path = folder / "comparaciones.csv"
    path.write_text("\n".join(rows), encoding="utf-8-sig")
    return path


def weights(terminal):
    found = terminal.run("weights", "acme", "--json").document["weights"]
    return {one["criterion"]: one["weight"] for one in found}


def kept(terminal):
    path = terminal.workspace / "studies" / "acme" / "parameters.jsonl"
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_the_default_weights_are_shown(study):
    assert weights(study)["c2"] == 0.14
    assert "c2  14.0\N{NO-BREAK SPACE}%  contribución" in study.run("weights", "acme").out


def test_an_order_is_kept_as_points_with_who_when_and_how(study):
    ended = study.run("weights", "acme", "--ranks", ORDER, "--by", "Ana", "--why", "Acta 3")

    assert ended.code == 0
    assert weights(study)["c3"] == pytest.approx(sum(1 / k for k in range(1, 13)) / 12, abs=1e-5)
    lines = kept(study)
    assert len(lines) == 12
    assert lines[0]["by"] == "Ana"
    assert (
        lines[0]["why"]
        == "Acta 3 (ROC: c3 > c2 > c1 > c4 > c5 > c6 > c7 > c8 > c9 > c10 > c11 > c12)"
    )


def test_comparisons_give_points_and_say_their_consistency(study, tmp_path):
    file = compared(tmp_path, mark=";", c9_c10="3", today_relation="0,5")

    ended = study.run("weights", "acme", "--judgements", file, "--by", "Ana", "--json")

    assert ended.code == 0
    ratios = {one["node"]: one["ratio"] for one in ended.document["consistency"]}
    assert set(ratios) == {"clusters", "today", "tomorrow", "strategy", "relation"}
    found = weights(study)
    assert found["c9"] == pytest.approx(3 * found["c10"])
    assert "AHP, CR: clusters" in kept(study)[0]["why"]


def test_comparisons_that_contradict_one_another_are_told_and_nothing_is_kept(study, tmp_path):
    file = compared(tmp_path, c7_c8="9", c7_c11="1/9", c8_c11="9")

    ended = study.run("weights", "acme", "--judgements", file)

    assert ended.code == 11
    assert "strategy" in ended.err
    assert "c7–c11: 0.111 → 1" in ended.err
    assert kept(study) == []


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (("--ranks", "c1,c2"), 2, "criterio. Faltan: c3, c4"),
        (("--ranks", f"{ORDER},c1"), 2, "criterio. Sobran: c1.\n"),
        (("--ranks", ORDER.replace("c12", "c1")), 2, "Sobran: c1. Faltan: c12."),
        (("--ranks", ORDER, "--judgements", "x.csv"), 2, "no de ambos"),
        (("--judgements", "nada.csv"), 10, "nada.csv"),
    ],
)
def test_what_gives_no_weights_is_told(study, options, code, said):
    ended = study.run("weights", "acme", *options)

    assert ended.code == code
    assert said in ended.err
    assert kept(study) == []


@pytest.mark.parametrize(
    ("text", "row"),
    [("one,other,times\nc9,c10,mucho", 2), ("a,b\n1,2", 1), ("one,other,times\nc9,c10,-1", 2)],
)
def test_a_row_that_is_no_comparison_is_told_with_its_place(study, tmp_path, text, row):
    file = tmp_path / "malo.csv"
    file.write_text(text, encoding="utf-8")

    ended = study.run("weights", "acme", "--judgements", file)

    assert ended.code == 10
    assert f"malo.csv, fila {row}" in ended.err
