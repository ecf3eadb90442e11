parameter-erosion = Caída anual del margen que se toma como alerta
    .why = Por encima se habla de erosión; por debajo de la mitad, de un margen estable.
parameter-behind = Distancia del margen de las cuentas clave al resto que se toma como alerta
    .why = Desde ella se dice que las cuentas clave van a la zaga del resto.
parameter-service-covered = Parte del costo de servir que debe estar asignada a cuentas
    .why = Por debajo, la contribución de cada cuenta es parcial.
parameter-credit-limit = Notas de crédito, como parte de lo facturado, que se toman como alerta
    .why = Por encima se señalan; la revisión al importar tiene un umbral propio.
