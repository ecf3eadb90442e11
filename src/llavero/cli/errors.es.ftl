# Errores de la línea de comandos.
cli-currency-invalid = «{ $currency }» no es una moneda: se escribe con tres letras, por ejemplo MXN, USD o EUR.
cli-figure-unknown = La última corrida del estudio «{ $study }» no tiene la cifra { $figure }. Con «llavero figures { $study }» se ven todas.
cli-ledger-moved = El libro del estudio «{ $study }» cambió después de la última corrida. Ejecute «llavero analyse { $study }» y vuelva a pedir el rastro.
cli-set-not-understood = No se entiende «--set { $said }»: se escribe nombre=valor, o nombre= para volver al valor por omisión.
cli-nobody-named = No se sabe quién cambia el parámetro. Indíquelo con --by NOMBRE.
criteria-not-an-order =
    «{ $said }» no nombra una vez cada criterio.{ $odds ->
        [0] {""}
       *[other] {" "}Sobran: { $odd }.
    }{ $absents ->
        [0] {""}
       *[other] {" "}Faltan: { $absent }.
    }
criteria-not-compared = Fila { $row }: «{ $one }» y «{ $other }» no se comparan con { $times }. Se comparan dos grupos (today, tomorrow, strategy, relation) o dos criterios del mismo grupo, con un número de un noveno a nueve.
criteria-pairs-missing = Faltan comparaciones de { $member }: { $pairs }.
judgements-unreadable = { $file }, fila { $row }: no es una comparación. Se espera un CSV en UTF-8 con las columnas one, other y times.
judgements-contradict = Las comparaciones de { $file } se contradicen y no dan pesos. { $nodes }
ranks-or-judgements = Los pesos se toman de un orden o de comparaciones, no de ambos.
cli-seller-unknown = Nadie con cuentas clave responde a «{ $seller }». Los códigos conocidos son: { $known }.
cli-nobody-to-invite = Nadie en el estudio «{ $study }» atiende cuentas clave designadas. Traiga la lista de cuentas clave y quién las atiende, o haga los formularios uno a uno con «llavero interview form { $study } VENDEDOR».
cli-interview-code-invalid = «{ $said }» no sirve de código: se escribe con letras y cifras, como V05.
cli-interviewed-before = En el estudio «{ $study }» ya hay una entrevista de { $code } que llegó por otra vía. Corríjala allí, o bórrela antes con «llavero interview delete { $study } { $code }».
cli-coder-missing = Diga quién codificó con --coder CLAVE.
cli-nothing-to-code = El estudio «{ $study }» no tiene respuestas abiertas que codificar.
cli-which-account = Diga de qué cuenta es el plan, o pida con --all los de todas las cuentas clave; no las dos cosas.
cli-no-key-accounts = El estudio «{ $study }» no dice qué cuentas son clave en la fecha de corte. Nombre una cuenta, o importe la lista de cuentas clave.
cli-run-is-older = El libro cambió después de la última corrida y el plan mezclaría dos fechas. Ejecute «llavero analyse { $study }».
cli-nobody-known = La última corrida no conoce a nadie en { $account }: no es una de las cuentas clave observadas o no tiene contactos registrados. Importe sus contactos y vuelva a analizar.
cli-not-a-drawing = «{ $file }» no es un archivo en que pueda dibujarse: use .svg o .docx.
cli-no-orgchart = La última corrida no sabe quién depende de quién. Importe una lista de personal con el jefe directo de cada quien, o con su ruta en el organigrama, y vuelva a analizar.
cli-lock-not-understood = No se entiende «{ $said }»: escriba la cuenta, un signo de igual y la persona.
cli-no-such-person = «{ $said }» no es una sola de las personas que pueden atender cuentas: { $people }.
cli-account-not-divided = { $account } no es de las cuentas que se reparten.
cli-nothing-to-divide = En el estudio «{ $study }» no hay cuentas clave que repartir, o nadie las atiende. Vea llavero findings { $study }.
cli-paper-twice = Una plantilla trae su propio papel: quite --paper, o la plantilla.
cli-key-without-codes = --key dice a quién corresponde cada clave: va con --anonymous.
