# What every section says.

cell = { $value }
source-ledger = Source: sales ledger.
source-hr = Source: staff list.
source-ledger-hr = Sources: sales ledger and staff list.
column-figure = Measure
column-value = Value
column-reading = Reading
column-account = Account
column-seller = Seller
