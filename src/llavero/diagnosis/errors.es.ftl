no-sales = El libro de ventas no tiene ninguna partida. Importe primero las ventas con «llavero import».
no-sales-before-as-of = Todas las ventas son posteriores a la fecha de corte { $as_of }; la primera es del { $first }.
not-analysed = El estudio «{ $study }» todavía no se ha analizado. Ejecute «llavero analyse { $study }».
