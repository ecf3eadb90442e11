# Lo que un mapa de relaciones dice por su cuenta: encabezados, niveles y leyenda.

map-theirs = Personas del cliente
map-ours = Nuestra gente
map-level-5 = Dirección general
map-level-4 = Dirección de área
map-level-3 = Jefatura
map-level-2 = Supervisión
map-level-1 = Operación
map-level-unknown = Nivel no registrado
map-post-unknown = Puesto no registrado
map-nobody-here = Nadie registrado en este nivel
map-nobody =
    No hay personas del cliente registradas en esta cuenta, así que no hay mapa que dibujar: falta
    saber quién decide, quién aprueba y quién usa lo que compran.
map-more =
    { $people ->
        [one] { $people } persona más
       *[other] { $people } personas más
    }
map-more-note = de igual o menor influencia
map-more-ours = el resto de nuestra gente
map-tie = { $ours } trata con { $theirs }

map-attitude-plus-2 = Promotor
map-attitude-plus-1 = Aliado
map-attitude-0 = Neutral
map-attitude-minus-1 = Escéptico
map-attitude-minus-2 = Detractor
map-attitude-unknown = Actitud no registrada
map-influence = Influencia: de un punto, informa, a cinco, decide o veta
map-confirmed = Confirmado
map-assumed = Supuesto
map-active = Con trato reciente
map-silent = En silencio
map-line = Quién trata con quién: a más trato, línea más gruesa; un color por cada persona nuestra
map-line-declared = Trato sólo declarado, sin registro
map-gathered = Varias personas reunidas en un recuadro
