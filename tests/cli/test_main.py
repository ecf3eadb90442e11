"""What can be done from a terminal, and how are its faults told?"""

import errno
import subprocess
import sys
import time

import pytest

from llavero.cli.commands import COMMANDS
from llavero.foundation.errors import ExitCode


def test_help_lists_every_command_in_spanish(terminal):
    ended = terminal.bare("--help")

    assert ended.code == 0
    assert ended.out.startswith("Uso: llavero")
    assert all(f"  {name}" in ended.out for name in COMMANDS)


def test_no_arguments_show_the_help(terminal):
    assert terminal.bare().out == terminal.bare("--help").out


@pytest.mark.parametrize(
    ("variable", "value", "begins"),
    [
        ("LLAVERO_LANGUAGE", "en", "Usage:"),
        ("LANG", "en_US.UTF-8", "Usage:"),
        ("LANG", "es_MX.UTF-8", "Uso:"),
        ("LANG", "de_DE.UTF-8", "Uso:"),
        ("LANG", "C.UTF-8", "Uso:"),
    ],
)
def test_the_language_is_the_terminals(terminal, monkeypatch, variable, value, begins):
    monkeypatch.setenv(variable, value)

    assert terminal.bare("--help").out.startswith(begins)


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("language", ["es", "en"])
def test_every_command_explains_itself_and_its_options(terminal, monkeypatch, name, language):
    monkeypatch.setenv("LLAVERO_LANGUAGE", language)

    ended = terminal.bare(name, "--help")

    assert ended.code == 0
    assert "cli-" not in ended.out
    assert "--workspace" in ended.out


def test_help_loads_nothing_heavy():
    heavy = "{'ibis', 'duckdb', 'pyarrow', 'numpy', 'scipy', 'docx'}"
    program = (
        "import sys; from llavero.cli.main import main; main(['--help'], standalone_mode=False); "
        f"print(sorted(set(sys.modules) & {heavy}), file=sys.stderr)"
    )

    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)

    assert ended.stderr.strip() == "[]"


def test_a_report_of_a_stored_run_does_not_load_how_it_was_computed():
    heavy = "{'duckdb', 'scipy', 'pypdf', 'llavero.analysis.forecast.answer'}"
    program = (
        "import sys, llavero.diagnosis.store, llavero.report.assemble, llavero.report.word; "
        f"print(sorted(set(sys.modules) & {heavy}))"
    )

    loaded = subprocess.check_output([sys.executable, "-c", program], text=True)

    assert loaded.strip() == "[]"


def test_all_that_was_said_reaches_a_pipe_before_the_program_ends():
    command = [sys.executable, "-m", "llavero.cli", "--help"]
    wrong = [sys.executable, "-m", "llavero.cli", "no-such-command"]

    helped = subprocess.run(command, capture_output=True, text=True)
    misused = subprocess.run(wrong, capture_output=True, text=True)

    assert helped.returncode == ExitCode.DONE
    assert "--help" in helped.stdout
    assert misused.returncode == ExitCode.USAGE
    assert misused.stderr.strip()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["importar"], "No existe esa orden."),
        (["new"], "Falta indicar STUDY."),
        (["new", "x"], "Falta indicar --company."),
        (["new", "x", "--nope"], "No existe la opción --nope."),
        (["new", "x", "--company", "X", "--language", "fr"], "se admite: es, en"),
        (["new", "x", "--company", "X", "--currency", "pesos"], "«pesos» no es una moneda"),
        (["new", "x", "--company", "X", "--as-of", "2025-02-30"], "se admite: YYYY-MM-DD"),
        (["new", "Año", "--company", "X"], "«Año» no sirve como nombre de estudio"),
        (["import", "nadie", "x.csv"], "No existe el estudio «nadie»"),
    ],
)
def test_a_misuse_is_told_in_a_sentence_and_ends_with_two(terminal, arguments, said):
    ended = terminal.bare(*arguments)

    assert ended.code == 2
    assert said in ended.err
    assert ended.out == ""
    assert "Traceback" not in ended.err


def test_a_misuse_is_told_as_json_where_json_is_asked_for(terminal):
    ended = terminal.run("import", "nadie", "x.csv", "--json")

    assert ended.code == 2
    assert ended.document["error"]["code"] == "study-unknown"
    assert ended.document["error"]["facts"]["study"] == "nadie"
    assert ended.err == ""


def test_a_fault_of_ours_is_one_sentence_without_traceback(terminal, monkeypatch):
    def broken(*_arguments: object) -> None:
        raise RuntimeError("never shown")

    monkeypatch.setattr("llavero.cli.new.create_study", broken)

    quiet = terminal.run("new", "x", "--company", "X")
    loud = terminal.run("new", "x", "--company", "X", "--debug")

    assert (quiet.code, loud.code) == (1, 1)
    assert quiet.err.startswith("Llavero falló por un error propio (RuntimeError)")
    assert "Traceback" not in quiet.err
    assert "never shown" in loud.err


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOENT, "No se puede usar «{}»: no existe."),
        (errno.EROFS, "No se puede usar «{}»: el disco es de solo lectura."),
        (errno.ENOSPC, "No se puede usar «{}»: no queda espacio en el disco."),
        (errno.EACCES, "No se puede usar «{}»: no hay permiso."),
    ],
)
def test_a_place_that_cannot_be_used_is_named_with_the_reason(
    terminal, monkeypatch, tmp_path, number, said
):
    def refused(*_arguments: object) -> None:
        raise OSError(number, "never shown", str(tmp_path / "salidas" / ".informe.part"))

    monkeypatch.setattr("llavero.cli.new.create_study", refused)

    ended = terminal.run("new", "x", "--company", "X")

    assert (ended.code, ended.err.strip()) == (2, said.format(tmp_path / "salidas"))


def test_a_workspace_that_is_a_file_is_told(terminal, tmp_path):
    (tmp_path / "hoja.txt").write_text("x")

    ended = terminal.bare("new", "x", "--company", "X", "--workspace", str(tmp_path / "hoja.txt"))

    assert ended.code == 2
    assert ended.err.strip().endswith("no es una carpeta.")


def test_a_fault_of_the_disk_that_names_no_place_is_ours(terminal, monkeypatch):
    def broken(*_arguments: object) -> None:
        raise OSError(errno.EIO, "never shown")

    monkeypatch.setattr("llavero.cli.new.create_study", broken)

    assert terminal.run("new", "x", "--company", "X").code == 1


def test_a_study_is_made_with_what_was_said_and_speaks_its_language(terminal):
    from llavero.study import open_study

    made = terminal.run(
        "new", "north", "--company", "North Steel", "--language", "en", "--as-of", "2025-12-31"
    )
    again = terminal.run("new", "north", "--company", "North Steel")

    settings = open_study(terminal.workspace, "north").settings
    assert made.out.startswith("Study “north” created in")
    assert (settings.company, settings.language) == ("North Steel", "en")
    assert settings.as_of is not None
    assert again.code == 2


@pytest.mark.slow
def test_help_answers_at_once():
    command = [sys.executable, "-m", "llavero.cli", "--help"]
    subprocess.run(command, capture_output=True, check=True)
    began = time.process_time()

    subprocess.run(command, capture_output=True, check=True)

    # Of this process alone: what the machine does besides is not counted.
    assert time.process_time() - began < 0.3
