# Errors: what keeps a source from being read.
source-not-found = “{ $source }” was not found: there is no file or folder of that name.
source-empty = The file “{ $file }” is empty.
source-no-table = The file “{ $file }” holds no table that can be read.
source-is-picture = The file “{ $file }” is a picture inside, not a table.
source-is-pdf = The file “{ $file }” is a PDF inside, not a table.
source-is-document = The file “{ $file }” is a text document or a presentation inside, not a table.
source-is-archive = The file “{ $file }” is an archive; extract what is in it first.
source-is-program = The file “{ $file }” is a program inside, not a table.
source-unreadable = The file “{ $file }” cannot be read: { $reason }.
source-text-no-table = No columns can be made out in the text “{ $file }”: no comma, semicolon, tab or bar parts its lines evenly.
source-line-too-long = The file “{ $file }” has a line so long that it cannot be a row of a table.
source-workbook-unreadable = The workbook “{ $file }” is damaged: { $reason }.
source-workbook-locked = The workbook “{ $file }” asks for a password. Please save a copy without one.
source-workbook-no-table = No sheet of the workbook “{ $file }” holds a table.
source-page-no-table = The file “{ $file }” is a web page without tables.
source-parquet-unreadable = The Parquet file “{ $file }” is damaged: { $reason }.
source-sqlite-unreadable = The SQLite database “{ $file }” cannot be read: { $reason }.
source-sqlite-empty = The SQLite database “{ $file }” has no tables.
source-folder-no-table = There are no files with tables in the folder “{ $folder }”.
source-database-url-invalid = The address “{ $scheme }://…” names no database. Write postgresql://user@server/database or mysql://user@server/database.
source-database-unreachable = The database { $database } could not be read: { $reason }.
source-database-table-unknown = The database { $database } has no table { $table }. It has: { $known }.
source-database-empty = The database { $database } has no table that this user may read.

recipe-not-found = The folder “{ $folder }” is no recipe: it has no query “table.sql”.
recipe-settings-invalid = “{ $file }” cannot be understood: { $reason }.
recipe-table-unknown = The recipe has “{ $file }”, but there is no table of that name. The tables are: { $known }.
recipe-not-one-select = “{ $file }” must hold one SELECT and nothing else.
recipe-sql-fails = “{ $file }”: the database says: { $reason }
recipe-sql-fails-at-line = “{ $file }”, line { $line }: the database says: { $reason }
recipe-columns-unknown = “{ $file }” gives columns that the table does not have: { $columns }. It has: { $known }.
recipe-columns-repeated = “{ $file }” gives two columns of the same name: { $columns }.
recipe-columns-missing = “{ $file }” lacks required columns: { $columns }.

# Notes: what the reader of the source saw.
source-no-heading = No row names the columns; they are named by their position.
source-rows-above-heading =
    { $rows ->
        [one] There is { $rows } row above the names of the columns; it is not taken as data.
       *[other] There are { $rows } rows above the names of the columns; they are not taken as data.
    }
source-heading-of-two-rows = The names of the columns take two rows and are read together.
source-sheet-without-table = The sheet “{ $sheet }” of “{ $file }” holds no table.
source-sheet-hidden = The sheet “{ $sheet }” of “{ $file }” is hidden; it is read like the others.
source-read-line-by-line = “{ $file }” has stray quotes or blank lines in between; it was read line by line.
source-skipped-lock = “{ $file }” is skipped: it is the mark that an open workbook leaves.
source-skipped-hidden = “{ $file }” is skipped: it is a hidden file.
source-skipped-empty = “{ $file }” is skipped: it is empty.
source-skipped-other = “{ $file }” is skipped: it is not a data file.

# Reasons: why a line is no row of the table.
source-fault-too-many-fields = The line has more fields than the table has columns.
