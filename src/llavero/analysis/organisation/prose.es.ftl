# ¿Quién depende de quién hoy?

organisation-heading = La organización hoy
organisation-size =
    La lista de personal registra { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    } en activo, en { $levels ->
        [one] { $levels } nivel
       *[other] { $levels } niveles
    } de mando.
organisation-head =
    El puesto más alto es el de { $head }, y cada mando tiene en promedio { $span } colaboradores
    directos.
organisation-place =
    El puesto que encabeza el departamento de cuentas clave es el de { $head }, que depende del de
    { $chief }.
organisation-above = Por encima quedan, en este orden: { $above }.
organisation-place-top =
    El puesto que encabeza el departamento de cuentas clave es el de { $head }, sin nadie por encima
    en la lista.
organisation-no-department =
    La lista no señala un departamento de cuentas clave, por lo que el organigrama no lo destaca.
organisation-doubts = Dudas sobre la lista de personal
several-roots =
    { $roots } personas no tienen a nadie por encima ({ $names }); de ellas, { $orphans ->
        [one] { $orphans } tiene
       *[other] { $orphans } tienen
    } un jefe que no aparece en la lista. El organigrama muestra a quienes dependen de la primera.
circle-of-managers = La cadena de mando de { $names } se cierra sobre sí misma; conviene corregirla.
organisation-missing = Falta para dibujar el organigrama
organisation-chart = Organigrama actual de la empresa
organisation-chart-alternative =
    Organigrama con { $people } personas encabezado por { $head }; las cajas destacadas pertenecen
    al departamento de cuentas clave.
person-and-team =
    { $name } y { $team ->
        [one] { $team } persona
       *[other] { $team } personas
    }
people-behind-box =
    { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    }
no-staff-list = No se importó ninguna lista de personal.
    .remedy = Basta un archivo con número de empleado, nombre, puesto, departamento y jefe directo.
no-managers = La lista de personal no dice de quién depende cada persona.
    .remedy = Agregue una columna con el número o el nombre del jefe directo y vuelva a importarla.

org-people = Personas en activo
    .definition = Personas contratadas hasta la fecha de corte y sin baja anterior a ella.
    .formula = #{ "{" }e: ingreso ≤ T < baja{ "}" }
org-levels = Niveles de mando
    .definition = Número de personas en la cadena más larga desde la cabeza de la empresa.
    .formula = máx profundidad(e)
org-span = Tramo de control medio
    .definition = Promedio de colaboradores directos de quienes tienen alguno.
    .formula = Σ colaboradores ÷ #mandos
org-roots = Personas sin nadie por encima
    .definition = Personas en activo sin jefe, o con un jefe que no está en la lista.
    .formula = #{ "{" }e: jefe(e) = ∅{ "}" }
