no-sales = The sales ledger holds no line. Import the sales first with "llavero import".
no-sales-before-as-of = Every sale is later than the as-of date { $as_of }; the first is of { $first }.
not-analysed = Study "{ $study }" has not been analysed yet. Run "llavero analyse { $study }".
