# Si el programa se mide, y si cumple sus reglas y las de la ley.

p28 =
    .meaning =
        Un programa que no se mide se defiende con anécdotas: nadie puede decir si las cuentas clave dejan más
        que las demás, ni si lo que se invierte en ellas sirve.
    .stake =
        La falta alcanza a todo el programa, de { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan juntas
        } { $share } { $of }.
    .consequence =
        En el primer presupuesto difícil el departamento competirá por recursos con áreas que sí muestran
        cifras, y lo que haya mejorado no tendrá con qué probarse.
    .needs = la lista de cuentas clave y los registros que alimentan los ocho indicadores
p28-unmeasured = Indicadores del programa sin dato, de ocho
    .said =
        De los ocho indicadores con los que se gobierna un programa, { $figure } no tienen dato; con { $limit }
        ya se conduce a ciegas.

parameter-p28-figures = Indicadores sin dato, de ocho, desde los que el programa no se mide (P28)
    .why = Cuántos pueden faltar antes de que no haya con qué decidir.

p29 =
    .meaning =
        Entrar al programa tiene requisitos y salir depende de que alguien se atreva a proponerlo: la lista
        guarda cuentas por costumbre, y sus horas no llegan a las que las ganaron.
    .stake =
        Se trata de { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan juntas
        } { $share } { $of }.
    .consequence =
        Cada cuenta que permanece sin motivo ocupa el lugar de otra, y cuando por fin se la retire sin regla
        ni aviso el cliente lo vivirá como un desaire.
    .needs = la lista de cuentas clave con más de un año de historia, y si hay una regla de baja escrita
p29-overstayed = Parte de las cuentas clave que dos revisiones habrían dado de baja
    .said =
        De las { $n } cuentas clave que pudieron revisarse dos veces, { $figure } cumple en ambas las
        condiciones de baja y sigue en la lista, más de { $limit }.
p29-rule = Regla de baja por escrito
    .said = La propia empresa dice que no tiene por escrito una regla de baja.

parameter-p29-overstayed = Parte de cuentas que debieron salir desde la que faltan reglas (P29)
    .why = Cuántas permanencias son una excepción y cuántas una costumbre.
parameter-p29-conditions = Condiciones de baja que deben cumplirse en cada revisión (P29)
    .why = Cuándo una cuenta debería salir del programa.

p31 =
    .meaning =
        Se guardan datos de personas y se trata con compradores sin el respaldo documental que la ley y una
        auditoría piden primero; no hace falta mala fe para estar en falta.
    .stake =
        Alcanza a { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan juntas
        } { $share } { $of }.
    .consequence =
        Una queja de una sola persona o la auditoría de un cliente grande bastan para que se detenga una
        cuenta entera, y ninguna venta del año compensa una sanción o una baja de proveedor.
    .needs = el consentimiento de los contactos, y lo que la empresa diga de su aviso de privacidad, su libro de regalos y su capacitación en competencia
p31-consent = Parte de los contactos sin consentimiento registrado
    .said =
        De los { $n } contactos de estas cuentas, { $figure } no tiene registrado su consentimiento;
        el límite es { $limit }.
p31-rules = Aviso de privacidad, libro de regalos y capacitación en competencia que están vigentes
    .said =
        De los respaldos de los que la empresa da cuenta (aviso de privacidad, libro de regalos, capacitación
        en competencia del último año), tiene vigentes { $figure }.

parameter-p31-consent = Parte de contactos sin consentimiento desde la que se está en falta (P31)
    .why = Cuántos pueden faltar por trámite.

prb-unmeasured = Indicadores sin dato
    .definition =
        De ocho (venta del departamento, participación en el cliente, retención bruta y neta, contribución,
        fuerza de la relación, planes y satisfacción), los que los datos recibidos no permiten calcular.
    .formula = ocho − indicadores con dato
prb-overstayed = Cuentas que debieron salir
    .definition =
        Parte de las cuentas clave con dos revisiones que en ambas cumplen las condiciones de baja; la anterior
        es la de medio año antes, o la de la corrida anterior del estudio.
    .formula = cuentas con las condiciones en dos revisiones ÷ cuentas con dos revisiones
prb-exit-rule = Regla de baja vigente
    .definition = Uno si la empresa dice tener por escrito una regla de baja, cero si dice que no.
    .formula = número de reglas de baja vigentes
prb-compliant = Respaldos de cumplimiento vigentes
    .definition =
        Aviso de privacidad, libro de regalos y capacitación en competencia del último año que la empresa dice
        tener, de los que da cuenta.
    .formula = número de respaldos vigentes
prb-no-consent = Contactos sin consentimiento
    .definition = Parte de los contactos de las cuentas consideradas sin consentimiento registrado.
    .formula = contactos sin consentimiento ÷ contactos registrados
