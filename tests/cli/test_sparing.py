"""What becomes of a file that somebody worked on, where a command writes it anew?"""

import docx
import pytest


@pytest.fixture
def analysed(terminal, sales, monkeypatch):
    monkeypatch.setenv("PATH", "")  # no LibreOffice: pages are not counted
    for command in (
        ("new", "acme", "--company", "Acme"),
        ("import", "acme", sales, "--yes"),
        ("analyse", "acme"),
    ):
        assert terminal.run(*command).code == 0
    return terminal


def add_words(path, words):
    """Save a document again with a paragraph of a person's at its end."""
    document = docx.Document(str(path))
    document.add_paragraph(words)
    document.save(str(path))


def words_of(path):
    """Return what the paragraphs of a document say."""
    return "\n".join(one.text for one in docx.Document(str(path)).paragraphs)


def test_what_nobody_edited_is_written_over(analysed):
    folder = analysed.workspace / "studies" / "acme"
    assert analysed.run("plan", "acme", "aceros").code == 0
    assert analysed.run("report", "acme").code == 0

    plan, report = analysed.run("plan", "acme", "aceros"), analysed.run("report", "acme")

    assert (plan.err, report.err) == ("", "")
    assert len(list(folder.rglob("*.docx"))) == 2


def test_a_report_that_somebody_edited_stays_beside_the_new_one_and_can_be_kept(analysed):
    folder = analysed.workspace / "studies" / "acme"
    assert analysed.run("report", "acme").code == 0
    add_words(folder / "acme-es.docx", "Lo confirmó Finanzas.")

    again = analysed.run("report", "acme")

    copy = folder / "acme-es-editado.docx"
    assert again.code == 0
    assert "Nada se perdió" in again.err
    assert f"llavero report acme --keep {copy}" in again.err
    assert "Lo confirmó Finanzas." in words_of(copy)
    assert "Lo confirmó Finanzas." not in words_of(folder / "acme-es.docx")
    assert analysed.run("report", "acme", "--keep", str(copy)).code == 0
    assert "Lo confirmó Finanzas." in words_of(folder / "acme-es.docx")


def test_a_report_in_which_words_of_people_were_kept_is_not_lost_either(analysed, tmp_path):
    edited, target = tmp_path / "edited.docx", tmp_path / "new.docx"
    assert analysed.run("report", "acme", "-o", str(edited)).code == 0
    add_words(edited, "Lo confirmó Finanzas.")
    assert analysed.run("report", "acme", "--keep", str(edited), "-o", str(target)).code == 0

    told = analysed.run("report", "acme", "-o", str(target), "--json").document

    assert told["copies"] == [str(tmp_path / "new-editado.docx")]
    assert "Lo confirmó Finanzas." in words_of(tmp_path / "new-editado.docx")


def test_each_edited_file_has_a_copy_of_its_own_and_none_is_made_twice(analysed, tmp_path):
    target = tmp_path / "norte.docx"
    asked = ("plan", "acme", "aceros", "-o", str(target))
    for words in ("Uno.", "Dos."):
        assert analysed.run(*asked).code == 0
        add_words(target, words)
    second = target.read_bytes()
    assert analysed.run(*asked).code == 0
    target.write_bytes(second)
    assert analysed.run(*asked).code == 0

    copies = sorted(path.name for path in tmp_path.glob("norte-editado*.docx"))

    assert copies == ["norte-editado-2.docx", "norte-editado.docx"]
    assert "Uno." in words_of(tmp_path / "norte-editado.docx")
    assert "Dos." in words_of(tmp_path / "norte-editado-2.docx")


def test_a_document_of_another_program_is_not_lost_in_english(analysed, tmp_path):
    target = tmp_path / "letter.docx"
    docx.Document().save(str(target))
    before = target.read_bytes()

    ended = analysed.run("plan", "acme", "aceros", "-o", str(target), "--language", "en")

    assert ended.code == 0
    assert "Nothing is lost" in ended.err
    assert (tmp_path / "letter-edited.docx").read_bytes() == before


def test_where_nothing_is_written_nothing_is_copied(analysed, tmp_path):
    target = tmp_path / "informe.docx"
    docx.Document().save(str(target))
    logo = tmp_path / "logo.png"
    logo.write_text("not a picture", encoding="utf-8")

    ended = analysed.run("report", "acme", "-o", str(target), "--logo", str(logo))

    assert ended.code == 10
    assert sorted(path.name for path in tmp_path.glob("*.docx")) == ["informe.docx"]


def test_a_plan_whose_blanks_somebody_filled_is_not_lost(analysed, tmp_path):
    target = tmp_path / "norte.docx"
    assert analysed.run("plan", "acme", "aceros", "-o", str(target)).code == 0
    add_words(target, "Ampliar la línea de corte.")

    told = analysed.run("plan", "acme", "aceros", "-o", str(target), "--json").document

    assert told["plans"][0]["copies"] == [str(tmp_path / "norte-editado.docx")]
    assert "Ampliar la línea de corte." in words_of(tmp_path / "norte-editado.docx")


def test_a_form_that_a_seller_filled_is_not_lost(analysed, tmp_path):
    form = tmp_path / "acme-V05.docx"
    asked = ("interview", "form", "acme", "--code", "V05", "-o", str(form))
    assert analysed.run(*asked).code == 0
    assert analysed.run(*asked).err == ""
    add_words(form, "Visito cada lunes.")

    again = analysed.run(*asked)

    assert again.code == 0
    assert "acme-V05-editado.docx" in again.err
    assert "Visito cada lunes." in words_of(tmp_path / "acme-V05-editado.docx")
