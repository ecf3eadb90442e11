# Lo que dicen todas las secciones.

cell = { $value }
source-ledger = Fuente: libro de ventas.
source-hr = Fuente: lista de personal.
source-ledger-hr = Fuentes: libro de ventas y lista de personal.
column-figure = Medida
column-value = Valor
column-reading = Lectura
column-account = Cuenta
column-seller = Vendedor
