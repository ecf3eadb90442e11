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

cli-stage = { $done } of { $total }: { $stage }
cli-stage-footprint = size of the department
cli-stage-basis = basis of organisation
cli-stage-concentration = concentration
cli-stage-retention = retention and growth
cli-stage-workload = workload
cli-stage-margin = margin
cli-stage-organisation = org chart
cli-stage-done = done

cli-analyse = Runs every analysis over the study's ledger and keeps the run.
cli-analyse-as-of = As-of date of this run.
cli-analyse-done =
    Run { $run } of study "{ $study }": as of { $as_of }, period { $period };
    { $figures } figures, { $computed } of them computed, and { $findings } findings. It is in { $folder }.
cli-figures = Prints every figure of the last run.
cli-findings = Prints every finding of the last run.
cli-trace = Prints a figure's definition, its SQL and its rows.
cli-trace-rows = Rows shown of each table.
cli-trace-formula = Formula: { $formula }
cli-trace-value = Value: { $value }
cli-trace-reference = Reference: { $entry }
cli-trace-table = Table { $table }: { $rows } rows, from:
cli-trace-count = { $shown } of { $rows } rows
cli-report = Writes the Word report of the last run.
cli-report-output = Word file to write.
cli-report-paper = Paper size.
cli-report-author = Who signs the report.
cli-report-pdf = Also writes a PDF copy, where LibreOffice is installed.
cli-report-done = Report written to { $file }.
cli-demo = Makes the sample company, imports it, analyses it and writes its reports.
cli-demo-no-serve = Ends after writing the reports.
cli-demo-generated = Sample company "{ $company }": { $files } files in { $folder }.
cli-demo-next = Open them, or go on with: llavero figures demo --workspace { $workspace }
