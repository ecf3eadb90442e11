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
cli-stage-relationships = strength of the relationships
cli-stage-margin = margin
cli-stage-selection = selection of key accounts
cli-stage-forecast = value of the accounts
cli-stage-portfolio = category of each account
cli-stage-organisation = org chart
cli-stage-comparison = what each sells beside what was to be expected
cli-stage-sizing = how many account managers are needed
cli-stage-roles = functions, support areas and relations
cli-stage-problems = problems and their risk
cli-stage-proposal = proposal and action plan
cli-stage-warning = early warning
cli-stage-whitespace = white space
cli-stage-placement = place of the department
cli-stage-assignment = assignment of accounts
cli-stage-voice = what the sellers say
cli-stage-patterns = patterns of the interviews
cli-stage-done = done

cli-parameters = Shows the parameters of a study, which are its configurable assumptions, and changes them.
cli-parameters-set = Gives a parameter a value; without one, it returns to the default. May be repeated.
cli-parameters-by = Who makes the change; if left out, who is logged in.
cli-parameters-why = Why the change is made.
cli-assign = Says who should serve each key account: an answer at once, and a better one with more time.
cli-assign-lock = Leaves an account with a person, by a decision that is kept on record. May be repeated.
cli-assign-unlock = Takes back the decision on an account. May be repeated.
cli-assign-most-changes = Share of the accounts with an account manager that may change hands, this time only.
cli-assign-kams = How many account managers there would be; those missing are new posts.
cli-assign-seconds = Seconds to look for a better answer.
cli-assign-output = Writes the division to an Excel workbook.
cli-assign-at-once = Answer at once:
cli-assign-summary =
    { $moves ->
        [0] No account would change hands
        [one] One account would change hands
       *[other] { $moves } accounts would change hands
    }; the coefficient of variation of the load would go from { $before } to { $cv }.
cli-assign-cost = The division costs { $cost } hours a year; the present one, { $now }. Another could cost less by { $gap }, at most.
cli-assign-progress = Looking for a better one: { $cost } hours, { $gap } from the bound
cli-assign-better = With more time a better one was found:
cli-assign-more = { $more ->
    [one] { $more } more account is not shown; -o writes all of them to an Excel workbook.
   *[other] { $more } more accounts are not shown; -o writes all of them to an Excel workbook.
}
cli-assign-no-better = No better one was found; another could cost less by { $gap }, at most.
cli-assign-written = It is in { $file }.
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
cli-report-template = Word template (.dotx or .docx) of the company: its styles, theme, paper, headers and footers.
cli-report-logo = Picture that stands on the cover, PNG or JPEG.
cli-report-paper = Paper size.
cli-report-author = Who signs the report.
cli-report-anonymous = Writes codes in place of the names of accounts, groups, contacts, people and the company.
cli-report-key = CSV that says who each code stands for; only with --anonymous. Keep it apart from the report.
cli-report-pdf = Also writes a PDF copy, where LibreOffice is installed.
cli-report-done = Report written to { $file }.
cli-spared = { $file } had been edited since it was written, or came from elsewhere. Nothing is lost: it stays as it was in { $copy }.
cli-spared-name = edited
cli-report-spared = To take what somebody wrote in it into the new report: llavero report { $study } --keep { $copy }
cli-report-keep = Earlier report that somebody edited: what they wrote is kept.
cli-keep-nothing = Nobody has changed in { $file } what had been generated.
cli-keep-names = In what people wrote, names were not replaced by codes: look it over before you hand out the report.
cli-keep-done = What people wrote in { $file } was kept:
cli-keep-edited =
    { $count ->
        [one] { $count } paragraph, table or figure that was changed
       *[other] { $count } paragraphs, tables or figures that were changed
    }
cli-keep-added =
    { $count ->
        [one] { $count } paragraph, table or figure that was added
       *[other] { $count } paragraphs, tables or figures that were added
    }
cli-keep-removed =
    { $count ->
        [one] { $count } generated part that was removed and stays so
       *[other] { $count } generated parts that were removed and stay so
    }
cli-keep-moved =
    { $count ->
        [one] { $count } part that was moved
       *[other] { $count } parts that were moved
    }
cli-keep-commented =
    { $count ->
        [one] { $count } comment
       *[other] { $count } comments
    }
cli-keep-conflicts =
    { $count ->
        [one] One place must be looked at; a comment in the document shows it:
       *[other] { $count } places must be looked at; comments in the document show them:
    }
cli-keep-front = the cover
cli-keep-figures-moved = Under “{ $where }”, “{ $text }” is kept, but what the report would say there has changed.
cli-keep-not-generated = Under “{ $where }”, “{ $text }” is kept, though the report no longer generates it.
cli-keep-other-language = Under “{ $where }”, “{ $text }” is kept in the other language.
cli-keep-removed-changed = Under “{ $where }”, a paragraph stays removed that now would say something else: “{ $text }”.
cli-keep-comment-moved = Under “{ $where }”, the text that the comment “{ $text }” is about has changed or is gone.
cli-keep-still-open = Under “{ $where }”, a difference of last time is still open: “{ $text }”.
cli-keep-heads-edited = The headers or footers had been changed by hand and are not kept: “{ $text }”.
cli-keep-other-study = The file is of another study of the same company, or the company went by another name.
cli-keep-list-missing = The file has lost the list of what had been generated: which paragraphs were removed is not known, and they are back.
cli-keep-link-left-out = A picture or object that only linked to another file, beside “{ $text }”, was not taken.
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

# The interviews.
cli-interview = Prepare, collect and keep the interviews of sellers.
cli-interview-form = Make the form of an interview, in Word or Excel.
cli-interview-invite = Give each seller with key accounts a code, and make the form.
cli-interview-import = Bring answered forms, or a CSV of answers, into the ledger.
cli-interview-list = Show the interviews and what to look at in them.
cli-interview-delete = Delete an interview and what was kept of it.
cli-interview-word = A Word form, which can be printed too (what is made unless something else is said).
cli-interview-excel = An Excel form.
cli-interview-code = The seller’s code, which stands in place of the name.
cli-interview-output = Where the form is written.
cli-interview-form-done = Form written to { $file }.
cli-interview-imported = { $file }: interview of { $code } kept.
cli-interview-replaced = { $file }: corrected interview of { $code }; it replaces the former.
cli-interview-unchanged = { $file }: the interview of { $code } was there already, without changes.
cli-interview-declined = { $file }: { $code } did not agree to take part. Only that is kept; other answers, if any, are not.
cli-interview-no-code = { $file }: the seller’s code is missing. Nothing was kept: write it on the form and import it again.
cli-interview-no-consent = { $file }: { $code } did not say whether they agree to take part (Q01). Nothing was kept: ask first.
cli-interview-no-day = { $file }: the interview of { $code } has no date, or none that can be understood. Nothing was kept: write it as YYYY-MM-DD.
cli-interview-code-taken = { $file }: there is an interview of { $code } already ({ $other }). Two interviews under one code are not admitted: delete the other with “llavero interview delete” or give another code.
cli-interview-twice = { $file }: brings the same interview of { $code } as { $other }, with other answers. { $other } was taken; import only the right one.
cli-interview-held-elsewhere = { $file }: the interview of { $code } came with “{ $source }” before. Correct it there, or delete it first with “llavero interview delete”.
cli-interview-standing-valid = Answers { $answered } of { $required } required questions. It counts.
cli-interview-standing-partial = Answers { $answered } of { $required } required questions ({ $share }). It counts, as partial.
cli-interview-standing-insufficient = Answers { $answered } of { $required } required questions ({ $share }). Not enough for patterns; it is kept.
cli-interview-standing-declined = Did not agree to take part.
cli-interview-more = … and { $more } more remarks.
cli-interview-rows-aside = { $file }: { $rows } rows could not be taken. “llavero import --dry-run” says why, row by row.
cli-interview-none = The study “{ $study }” has no interviews. “llavero interview form { $study }” makes a form.
cli-interview-one = { $code } · { $day } · { $language } · { $way } · { $accounts ->
    [one] { $accounts } account
   *[other] { $accounts } accounts
}
cli-interview-short = Short answers: { $questions }.
cli-interview-alike = The open answers of { $one } and { $other } agree in { $overlap }. Ask how they were answered.
cli-interview-way-word = Word
cli-interview-way-excel = Excel
cli-interview-way-table = table
cli-interview-way-terminal = terminal
cli-interview-deleted = Deleted the interview of { $code }: { $rows } rows.
cli-interview-deleted-copy = Deleted the copy kept of { $file }.
cli-interview-remains-key = What remains: whose the code { $code } is, in the table of keys.
cli-interview-remains-runs = What remains: the runs made before, which never change ({ $runs }). Delete them from { $folder } and analyse again.
cli-interview-remains-files = What remains: files outside the study, such as reports already written and the forms you received.
cli-interview-folder = Folder of the forms.
cli-interview-list-file = A CSV of who gets which code. Keep it apart from the forms.
cli-interview-invited = { $code }  { $name }: { $accounts ->
    [one] { $accounts } account
   *[other] { $accounts } accounts
} → { $file }
cli-interview-invited-some = { $code }  { $name }: { $accounts } accounts, of which the form asks about { $asked } → { $file }
cli-interview-invited-before = { $code }  { $name }: interviewed before, no form is made.
cli-interview-invited-secret = This list joins codes and persons: do not keep it with the interviews or send it with them. No form carries the name.
cli-interview-list-name-head = Seller
cli-interview-list-seller-head = Code in the data
cli-interview-list-form-head = Form
cli-interview-code-head = Code
cli-interview-ask = Hold an interview at the terminal, question by question.
cli-interview-interviewer = Who asks.
cli-interview-ask-code = Code of the seller (V05)
cli-interview-ask-how = Enter goes on to the next, NS is “does not know”, NR “declines”. “{ $back }” goes back, “{ $why }” says what the question is for, “{ $stop }” saves and leaves. A backslash \ at the end of a line continues it.
cli-interview-ask-goes-on = The interview of { $code } goes on: { $done } answers saved.
cli-interview-ask-roster = Key accounts according to the records: { $accounts }.
cli-interview-ask-accounts = Name the key accounts, one per line, up to { $most }. An empty line ends.
cli-interview-ask-several = numbers or names, separated by commas
cli-interview-ask-short = It is short: { $words } words or more are asked for. It is kept as it is; “<” lets you add to it.
cli-interview-ask-saved = Saved. Go on with: llavero interview ask { $study } --code { $code }
cli-interview-draft = { $code } · begun at the terminal and not ended
cli-interview-deleted-draft = Deleted the unfinished interview of { $code }.
cli-interview-codes = Hand out the codes that words suggest for a person to confirm, and take the decisions.
cli-codes-export = Write each open answer, the suggested codes, their words and how sure they are to an Excel file.
cli-codes-import = Take the decisions of that Excel file.
cli-codes-coder = Who codes, by a code and not a name. A second round by the same person carries “/2”.
cli-codes-exported = Written to { $file }. Decide yes or no on each code, add those that are missing and bring it with: llavero interview codes { $study } --import FILE --coder CODE
cli-codes-imported = { $coder }: { $confirmed } codes confirmed, { $added } added, { $rejected } rejected.
cli-codes-open = Not decided: { $open } suggested codes. In answers that were coded they count as rejected.
cli-codes-left = Answers of which nothing was decided: { $left }. They keep what is suggested.
cli-codes-code-unknown = { $file }, row { $row }: “{ $said }” is not in the codebook. It was not taken.
cli-codes-answer-gone = { $file }, row { $row }: the answer is no longer in the study. “{ $said }” was not taken.
cli-codes-standing = Open answers: { $answers }. Suggested codes: { $suggested }. Coded by somebody: { $coded }; by two or more: { $twice }.
cli-codes-coders = Coded by: { $coders }.
cli-codes-agreement = Agreement of the coders (Krippendorff’s alpha, all codes): { $alpha }.
cli-map = Draw the map of the relationship with a key account, as SVG or with shapes of Word.
cli-map-output = The file that is written: .svg or .docx.
cli-map-done = Map written to { $file }.
cli-orgchart = Draw the org chart of the company today, as SVG or with shapes of Word.
    .more = One that does not fit a page is divided: in Word into several, as SVG into several numbered files.
cli-orgchart-output = The file that is written: .svg or .docx.
cli-orgchart-done = Org chart written to { $file }.
cli-plan = Writes the plan of an account on two pages, with what is already on record of it.
    .more = The account is named by its code, that of its group, or part of its name. What only a person knows is marked to be filled in.
cli-plan-all = Writes the plans of all key accounts into a folder.
cli-plan-output = File that is written; with --all, the folder.
cli-plan-done = Plan written to { $file }: { $score }.
