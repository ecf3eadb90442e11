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
cli-new-numbers = How figures are written: es-ES, 1.234,5; es-MX and en-US, 1,234.5. If left out, as is usual for the language and the currency.
cli-new-as-of = As-of date; if left out, the end of the last month of the sales ledger if few days of it are missing, else the day of the last sale.
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
cli-unusable-absent = “{ $file }” cannot be used: it does not exist.
cli-unusable-folder = “{ $file }” cannot be used: it is a folder.
cli-unusable-file = “{ $file }” cannot be used: it is no folder.
cli-unusable-read-only = “{ $file }” cannot be used: the disk is read-only.
cli-unusable-full = “{ $file }” cannot be used: no space is left on the disk.
cli-unusable-forbidden = “{ $file }” cannot be used: there is no permission.
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
cli-stage-selection = selection of key accounts
cli-stage-forecast = value of the accounts
cli-stage-portfolio = category of each account
cli-stage-organisation = org chart
cli-stage-patterns = patterns of the interviews
cli-stage-done = done

cli-parameters = Shows the parameters of a study, which are its configurable assumptions, and changes them.
cli-parameters-set = Gives a parameter a value; without one, it returns to the default. May be repeated.
cli-parameters-by = Who makes the change; if left out, who is logged in.
cli-parameters-why = Why the change is made.
cli-weights = Shows the weights of the selection criteria, and takes them from an order or from comparisons.
cli-weights-ranks = The twelve criteria from the most to the least important, separated by commas.
cli-weights-judgements = A CSV with the columns one, other and times (and member, with several people): how many times as important one is as the other.
cli-weights-contradiction = In “{ $node }” the consistency ratio is { $ratio } and { $limit } is allowed; look again at { $judgements }.
cli-weight = { $criterion }  { $share }  { $what }
cli-parameters-next = In force from the next run on. Next: llavero analyse { $study }
cli-parameter = { $name } = { $value }
cli-parameter-range = By default { $default }; from { $least } to { $most } are admitted.
cli-parameter-set = Set by { $by } on { $at } (UTC).
cli-parameter-because = Reason: { $why }

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

cli-stage-import-open = opening the sources
cli-stage-import-read = reading the rows
cli-stage-import-hundredths = reading a long source, by hundredths
cli-stage-import-check = checking the ledger
cli-import-recipe = Folder with one SELECT for each table of the ledger.
cli-import-mapping = File with the mapping of columns, corrected by hand.
cli-import-yes = Take everything that is proposed, without asking.
cli-import-dry-run-option = Show what it would do and write nothing.
cli-import-interrupted = The last import into the study “{ $study }” was interrupted; the ledger stayed as it was before it.
cli-import-about = About “{ $source }”:
cli-import-none = none
cli-import-choose = Number of the answer
cli-import-choices = Possible answers: { $choices }.
cli-import-proposal = Proposed: { $proposal }.
cli-import-answer = Answer by correcting { $file } and importing again, or with --yes, which takes what is proposed.
cli-import-dry-run = Rehearsal: nothing is written.
cli-import-imported = { $source }: taken as { $table }.
cli-import-replaced = { $source }: taken as { $table }; it replaces the former rows of the same name.
cli-import-unchanged = { $source }: imported before, without changes.
cli-import-same-content = { $source }: holds the same as “{ $other }”, which is there already; it is not counted twice.
cli-import-not-recognised = { $source }: not recognised as a table of the ledger; not imported.
cli-import-lacking = It lacks what cannot be done without: { $columns }.
cli-import-probable = [probable]
cli-import-private = Not imported, being data of people that are not needed: { $columns }.
cli-import-ignored = Not used: { $columns }.
cli-import-rows =
    { $read ->
        [one] { $read } row read
       *[other] { $read } rows read
    } = { $kept } kept + { $aside } set aside.
cli-import-read-as = Its columns are read as those of “{ $source }”.
cli-import-unread =
    { $values ->
        [one] In { $values } row “{ $column }” could not be read; it is kept without that value.
       *[other] In { $values } rows “{ $column }” could not be read; they are kept without that value.
    }
cli-import-derived = Derived from department and post: { $columns }.
cli-import-aside-file = What was set aside is in { $file }.
cli-import-no-copy = No copy of this source is kept, because it is very large or a database; its digest is.
cli-import-totals = Totals of the whole ledger, to reconcile with accounting:
cli-import-year = year
cli-import-lines = lines
cli-import-invoices = invoiced
cli-import-credits = credit notes
cli-import-net = net
cli-import-errors = Forbids the import:
cli-import-warnings = Please look at:
cli-import-missing = What the report still needs, by section:
cli-import-missing-section = Section { $section }: { $what }.
cli-import-nothing-written = End of the rehearsal: nothing was written.
cli-import-no-change = Nothing changed: everything was in the ledger already.
cli-import-done = Imported. Next: llavero analyse { $study }

cli-choice-dates-dmy = day/month/year
cli-choice-dates-mdy = month/day/year
cli-choice-rows-keep = they count
cli-choice-rows-leave = they are set aside
