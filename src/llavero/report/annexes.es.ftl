# Los anexos de los datos, del cuestionario y de los términos.

quality-heading = Calidad de los datos
quality =
    Cada archivo se leyó completo, y cada una de sus filas está en el estudio o apartada con su motivo; ninguna
    se corrigió por suposición.
quality-aside =
    { $rows ->
        [one] Se apartó una fila, y el archivo que la guarda dice la regla que no cumple: conviene revisarla, porque no cuenta en ninguna cifra.
       *[other] Se apartaron { $rows } filas, y los archivos que las guardan dicen la regla que cada una no cumple: conviene revisarlas, porque no cuentan en ninguna cifra.
    }
quality-whole = No se apartó ninguna.
quality-table = Fuentes leídas y filas que entraron
quality-source = Fuente
quality-read = Leídas
quality-kept = Dentro
quality-out = Apartadas

questions-heading = Cuestionario
questions =
    Es lo que se pregunta a cada vendedor, por separado y con su consentimiento. A las preguntas por cuenta se
    contesta una vez por cada cuenta de la que responde.
questions-table = Preguntas de la entrevista
questions-id = Clave
questions-asked = Pregunta
questions-of = Se contesta
questions-once = Una vez
questions-each = Por cuenta
questions-source = Fuente: cuestionario de Llavero.

glossary-heading = Glosario
glossary = Estos son los términos del informe que tienen aquí un sentido preciso.
glossary-table = Términos y su sentido
glossary-term = Término
glossary-means = Sentido
glossary-source = Elaboración propia.

term-key-account = Cuenta clave
    .means = Cuenta o grupo que la empresa decide atender de otra manera por lo que vale o puede llegar a valer.
term-kam = KAM
    .means = Ejecutivo de cuentas clave: quien responde de la relación completa con ellas.
term-account = Cuenta
    .means = Cliente al que se factura.
term-group = Grupo
    .means = Cuentas que deciden o compran como una sola; el informe las cuenta como una.
term-net-sales = Venta neta
    .means = Facturas y notas de cargo menos notas de crédito, sin impuestos ni ventas entre empresas del grupo.
term-credited = Venta acreditada
    .means = La que los registros asignan a un vendedor; no dice quién la originó.
term-contribution = Contribución
    .means = Lo que queda de la venta después del costo de lo vendido y del costo de servir.
term-cost-to-serve = Costo de servir
    .means = Lo que cuesta atender a una cuenta además del producto: pedidos, entregas, visitas, crédito.
term-effective-number = Número efectivo de cuentas
    .means = Cuántas cuentas iguales darían la misma concentración de la venta.
term-gini = Gini
    .means = Medida de desigualdad: cero si todas las partes son iguales, cerca de uno si una lo tiene todo.
term-variation = Coeficiente de variación
    .means = Desviación típica entre la media: cuánto se apartan unas partes de otras.
term-retention = Permanencia
    .means = Parte de las cuentas, o de su venta, del periodo anterior que sigue en este.
term-silence = Silencio
    .means = Tiempo sin comprar mayor que el que la cuenta acostumbra.
term-wallet = Bolsa de compra
    .means = Lo que la cuenta compra al año, a todos sus proveedores, de lo que la empresa vende.
term-white-space = Espacio en blanco
    .means = Línea que la cuenta no compra y sus semejantes sí.
term-selection = Selección
    .means = Filtros y puntos por los que se propone qué cuentas son clave.
term-grey-zone = Zona gris
    .means = Cuentas tan cerca del corte que los puntos no bastan y decide el comité.
term-back-test = Prueba hacia atrás
    .means = Repetir una elección en una fecha pasada, con lo que entonces se sabía, y ver qué pasó después.
term-level = Nivel de servicio
    .means = Horas, visitas y respuestas que se prometen a la cuenta: primero, segundo o tercero.
term-category = Categoría
    .means = Lugar de la cuenta por su atractividad y nuestra posición en ella: estratégica, estrella, de mantenimiento o por racionalizar.
term-stage = Etapa de la relación
    .means = Cuánto ha avanzado, de exploratoria a integrada, demostrado por hechos.
term-active-contact = Contacto activo
    .means = Persona del cliente con la que consta un trato reciente.
term-single-thread = Hilo único
    .means = Cuenta en la que solo hay trato vivo con una persona, o con ninguna.
term-bow-tie = Moño y diamante
    .means = En moño, el trato pasa entre un ejecutivo y un contacto; en diamante, función con función.
term-strength = Fuerza de la relación
    .means = Puntos de cero a cien por contactos, papeles, cadencia, actitud, reciprocidad y resultado.
term-declared = Declarado
    .means = Lo que dice un vendedor en su entrevista, distinto de lo registrado.
term-pattern = Patrón común
    .means = Lo que dicen o hacen varios vendedores entrevistados por separado, con su frecuencia.
term-span = Tramo de control
    .means = Cuántas personas dependen directamente de un mando.
term-full-post = Puesto de tiempo completo
    .means = Unidad de plantilla: las horas al año que una persona puede dar a las cuentas.
term-signal-weight = Sorteo de pesos
    .means = Repetir una decisión con muchos juegos de pesos cercanos para ver si se sostiene.
term-risk = Riesgo
    .means = Probabilidad de un problema por la severidad de lo que toca, cada una de uno a cinco.
term-opacity = Riesgo por opacidad
    .means = El de no poder ver si un problema existe.
term-lever = Palanca
    .means = Acción que sirve contra varios problemas a la vez.
term-revenue-at-risk = Ingreso en riesgo
    .means = Pérdida que solo rebasaría un año de cada veinte, según la simulación y sus supuestos.
