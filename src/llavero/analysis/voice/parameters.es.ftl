# Los supuestos con que se contrasta lo que dicen los vendedores.

parameter-points-small = Diferencia de partes que se tiene por coincidencia
    .why = En puntos porcentuales: lo declarado y lo registrado se redondean de forma distinta.
parameter-points-large = Diferencia de partes desde la cual es mayor
    .why = En puntos porcentuales.
parameter-part-small = Diferencia relativa que se tiene por coincidencia
    .why = De contactos, cuentas, áreas y días, como parte de lo registrado.
parameter-part-large = Diferencia relativa desde la cual es mayor
    .why = Como parte de lo registrado.
parameter-years-small = Años de diferencia que se tienen por coincidencia
    .why = Un año de más pesa lo mismo en una cuenta nueva que en una antigua, por lo que los años se comparan por su diferencia.
parameter-years-large = Años de diferencia desde los cuales es mayor
    .why = Por diferencia, no como parte.
parameter-monthly-slack = Veces al mes de diferencia que no se cuentan
    .why = Lo que se dice de un mes se dice en números redondos.
parameter-primary-part = Parte de las cuentas que identifica una clave
    .why = Sin tabla de claves, la clave se atribuye a quien atiende al menos esa parte de las cuentas de que habla la entrevista.
parameter-answered = Parte de respuestas obligatorias de una entrevista válida
    .why = Por debajo, la entrevista se conserva y se señala como parcial, y no cuenta para los patrones.
parameter-copied = Parte común de dos entrevistas que se advierte
    .why = De secuencias de cinco palabras de las respuestas abiertas.
