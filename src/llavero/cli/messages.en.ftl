# What the command line says.

cli-llavero = Key account management from a company's own records.
cli-usage = Usage:
cli-options = Options
cli-commands = Commands
cli-required = required
cli-default = default
cli-options-metavar = [OPTIONS]
cli-command-metavar = COMMAND [ARGUMENTS]…
cli-option-help = Show this help.
cli-option-workspace = Folder that holds the studies.
cli-option-debug = Show technical details if something fails.
cli-option-json = Write one JSON document to the output and nothing else.
cli-option-language = Language: es or en.

cli-new = Create a study of a company.
cli-new-company = Name of the company.
cli-new-currency = Currency in which figures are given (ISO).
cli-new-as-of = Cut-off date; if left out, the end of the last month of the sales ledger.
cli-new-done = Study “{ $study }” created in { $folder }.

# How a command was misused.
cli-missing-parameter = { $parameter } is missing.
cli-no-such-option = There is no option { $option }.
cli-bad-option-usage = The option { $option } was used wrongly.
cli-bad-parameter = The value of { $parameter } is not valid; allowed: { $allowed }.
cli-no-such-command = There is no such command. The commands are: { $commands }.
cli-misuse = The command was not understood: { $reason }
cli-see-help = See “{ $command } --help”.
cli-interrupted = Interrupted; nothing was left half done.
cli-our-fault = Llavero failed through a fault of its own ({ $kind }); the data did not change. --debug shows the details.
cli-import = Import files, folders or databases into a study's ledger.

cli-check = Check a Word document against the brief.
cli-check-brief = Another brief, in TOML, instead of the four sections.
cli-check-pages = Also count the pages, where LibreOffice is installed.
