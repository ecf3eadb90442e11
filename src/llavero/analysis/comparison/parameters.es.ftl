parameter-sellers = Vendedores con todos los datos a partir de los cuales se comparan
    .why = Con menos, la tabla los muestra por código y sin orden de mérito.
parameter-known = Parte de la venta de un vendedor cuyas cuentas deben tener bolsa de compra conocida
    .why = Por debajo, su potencial no se da por conocido y no entra en la comparación.
