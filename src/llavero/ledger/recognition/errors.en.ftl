# Faults of a kept mapping that someone has edited.

mapping-unreadable = { $file } is not a valid TOML file: { $fault }
mapping-key-unknown = { $file }: there is no key “{ $key }”; the keys are: { $known }.
mapping-key-missing = { $file }: the key “{ $key }” is missing.
mapping-table-unknown = { $file }: there is no table “{ $table }”; the tables are: { $known }.
mapping-column-unknown = { $file }: in “{ $key }”, the table “{ $table }” has no column “{ $column }”; its columns are: { $known }.
mapping-column-twice = { $file }: two headings are given to the same column “{ $column }”; one must remain.
mapping-value-invalid = { $file }: “{ $key }” is “{ $value }” and must be: { $rule }.
