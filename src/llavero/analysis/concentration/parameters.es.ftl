parameter-moderate = Índice de concentración desde el que la dependencia es moderada
    .why = Por debajo la cartera se llama diversificada; analogía con el análisis de mercados.
parameter-high = Índice de concentración por encima del cual la dependencia es alta
    .why = Analogía con el análisis de mercados.
parameter-dependent = Parte de la venta de la cuenta mayor por encima de la cual su salida decide el año
    .why = Decide la señal de concentración y cómo se lee una cartera diversificada.
parameter-negative-limit = Venta negativa, como parte de la positiva, que se tolera
    .why = Por encima, las cifras de concentración son parciales.
