# ¿Cuánto vale cada cuenta en los próximos años, y sigue comprando?

forecast-heading = Valor de las cuentas en los próximos años
forecast-no-cost =
    Sin el costo de lo vendido no se sabe qué deja cada cuenta al año ni, por tanto, cuánto vale
    conservarla.
    .remedy =
        Impórtese el libro de ventas con una columna de costo por partida: permitiría poner las
        cuentas en orden de valor y comparar ese valor con lo que cuesta atenderlas.
forecast-no-retention =
    El libro de ventas no deja ver cuántas cuentas permanecen de un año al siguiente, y sin eso no
    se calcula cuánto valdrá cada una.
    .remedy = Impórtense también las ventas de los dos últimos años completos.

forecast-key =
    Si cada cuenta clave repitiera durante { $years } años lo que dejó en el periodo, con las bajas
    que cabe esperar, todas juntas valdrían hoy { $total }.
forecast-largest =
    La tabla dice cuánto valdría hoy cada una de las cuentas mayores si durante { $years } años
    repitiera lo que dejó en el periodo, con las bajas que cabe esperar.
forecast-terms =
    El cálculo descansa en supuestos configurables: una permanencia anual de { $retention }, que es la observada
    en la cartera llevada hacia { $usual }, un crecimiento de { $growth } y un descuento de
    { $discount } al año.
forecast-on-contribution =
    Se parte de la contribución, una vez descontado el costo de servir. El resultado sirve para
    comparar cuentas entre sí, porque a todas se les supone la misma permanencia; no pronostica lo
    que hará cada una.
forecast-on-margin =
    Como no se conoce el costo de servir, se parte del margen bruto y el valor queda por encima del
    verdadero. Sirve para comparar cuentas entre sí, porque a todas se les supone la misma
    permanencia; no pronostica lo que hará cada una.
forecast-on-either =
    Se parte de la contribución y, donde no se conoce el costo de servir, del margen bruto, que
    favorece a la cuenta. Sirve para comparar cuentas entre sí, porque a todas se les supone la
    misma permanencia; no pronostica lo que hará cada una.

forecast-buying-told =
    La probabilidad de que una cuenta siga comprando sale de un modelo de compras repetidas,
    ajustado a { $fitted } de las { $accounts } cuentas con compras. Puesto a prueba con el último
    año, se equivocó { $error } veces lo que se equivoca quien supone que se repite el anterior.
forecast-buying-few =
    La probabilidad de que cada cuenta siga comprando no se publica: el modelo pide { $needed }
    cuentas con compras y que { $again } de ellas hayan vuelto a comprar, y hay { $accounts } y
    { $repeating }.
forecast-buying-regular =
    La probabilidad de que cada cuenta siga comprando no se publica, porque los compradores son
    regulares: la variación mediana de sus intervalos es de { $variation } y el modelo pide
    { $limit } o más. Para ellos dice más el silencio relativo.
forecast-buying-short =
    La probabilidad de que cada cuenta siga comprando no se publica: la historia no alcanza para
    ajustar el modelo hasta hace un año y ponerlo a prueba con lo que pasó después.
forecast-buying-unfitted =
    La probabilidad de que cada cuenta siga comprando no se publica, porque el modelo no llegó a
    ajustarse a las compras.
forecast-buying-worse =
    La probabilidad de que cada cuenta siga comprando no se publica: en el último año, suponer que
    se repetía el anterior no falló en ninguna cuenta.
forecast-buying-measured =
    La probabilidad de que cada cuenta siga comprando no se publica: puesto a prueba con el último
    año, el modelo se equivocó { $error } veces lo que se equivoca quien supone que se repite el
    anterior.
forecast-spending-told =
    En importes, su error fue de { $error } veces el de repetir el año, de modo que también se da el
    importe que cabe esperar.
forecast-spending-tied =
    El importe que cabe esperar no se publica, porque el tamaño de los pedidos depende de su
    frecuencia y el modelo supone que no.
forecast-spending-unfitted =
    El importe que cabe esperar no se publica, porque el modelo de importes no llegó a ajustarse.
forecast-spending-worse =
    El importe que cabe esperar no se publica, porque en la misma prueba el modelo no acertó más que
    repetir el año.

forecast-key-table = Valor de las cuentas clave
forecast-largest-table = Valor de las cuentas mayores
forecast-source = Fuentes: libro de ventas; permanencia, crecimiento y descuento son supuestos configurables.
forecast-column-margin = Margen anual
forecast-column-value = Valor en { $years } años
forecast-column-alive = Probabilidad de que siga comprando
forecast-column-amount = Compras esperadas en un año

m54-account = Valor de una cuenta en los próximos años
    .definition = Lo que la cuenta dejaría en los años del horizonte, si repite su margen anual y permanece como la cartera, en dinero de hoy.
    .formula = Σ m·(1 + g)^(t − 1)·r^(t − 1) ÷ (1 + δ)^(t − ½), t = 1…H
m54-account-margin = Margen anual de una cuenta
    .definition = Contribución de la cuenta en el periodo; donde no se conoce el costo de servirla, su margen bruto.
    .formula = m = contribución, o margen bruto
m54-key = Valor de las cuentas clave en los próximos años
    .definition = Suma de los valores conocidos de las cuentas clave.
    .formula = Σ valor de cada cuenta clave
m54-retention = Permanencia supuesta de una cuenta
    .definition = Retención de cuentas observada, acercada a una permanencia habitual como si se hubieran visto más cuentas.
    .formula = r = (permanecieron + u·k) ÷ (cuentas + k); u y k, supuestos configurables
m54-years = Años del horizonte
    .definition = Años que se suman en el valor de una cuenta (supuesto configurable).
    .formula = H
m54-growth = Crecimiento supuesto del margen
    .definition = Crecimiento anual del margen de una cuenta que permanece (supuesto configurable).
    .formula = g
m54-discount = Tasa de descuento
    .definition = Lo que vale de menos el dinero por cada año que tarda en llegar (supuesto configurable).
    .formula = δ
m55-account-alive = Probabilidad de que una cuenta siga comprando
    .definition = Probabilidad de que la cuenta no haya dejado de comprar sin avisar, según sus compras hasta la fecha de corte.
    .formula = 1 ÷ (1 + a ÷ (b + x − 1)·((α + T) ÷ (α + t))^(r + x)); 1 si x = 0
m55-account-orders = Pedidos esperados de una cuenta
    .definition = Días de compra que cabe esperar de la cuenta en los doce meses siguientes a la fecha de corte.
    .formula = E[Y(un año) | x, t, T]
m55-account-amount = Compras esperadas de una cuenta
    .definition = Pedidos esperados por el tamaño que cabe esperar de cada uno, en los doce meses siguientes.
    .formula = E[Y]·p·(γ + n·media) ÷ (p·n + q − 1)
m55-accounts = Cuentas con compras
    .definition = Cuentas que han comprado alguna vez hasta la fecha de corte, sin las que reúnen a muchos clientes.
    .formula = #{ "{" }i: compras ≥ 1{ "}" }
m55-repeating = Cuentas que han vuelto a comprar
    .definition = Cuentas que han comprado en dos días o más.
    .formula = #{ "{" }i: compras ≥ 2{ "}" }
m55-variation = Variación mediana de los intervalos
    .definition = Mediana, entre las cuentas con dos intervalos o más, de la desviación de sus días entre compras sobre su media.
    .formula = mediana(σ ÷ μ de los intervalos)
m55-fitted = Cuentas con que se ajusta el modelo
    .definition = Cuentas cuyas compras ajustan el modelo: todas o, si son muchas, una muestra al azar con semilla.
    .formula = n
m55-error = Error del modelo frente a repetir el año
    .definition = Error absoluto medio de los pedidos que el modelo esperaba del último año, sin verlo, sobre el de suponer que se repite el anterior.
    .formula = Σ |previsto − real| ÷ Σ |año anterior − real|
m55-correlation = Correlación de la frecuencia con el tamaño de los pedidos
    .definition = Correlación, entre las cuentas que han vuelto a comprar, de cuántas veces lo hicieron con el importe medio de sus pedidos.
    .formula = corr(x, pedido medio)
m55-amount-error = Error en importes frente a repetir el año
    .definition = Error absoluto medio de los importes que los modelos esperaban del último año, sin verlo, sobre el de suponer que se repite el anterior.
    .formula = Σ |previsto − real| ÷ Σ |año anterior − real|
