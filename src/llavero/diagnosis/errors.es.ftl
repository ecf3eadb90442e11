no-sales = El libro no tiene ventas, entrevistas ni lista de personal, y sin alguna de las tres no hay qué analizar. Impórtelas primero con «llavero import».
no-sales-before-as-of = Todas las ventas son posteriores a la fecha de corte { $as_of }; la primera es del { $first }.
not-analysed = El estudio «{ $study }» todavía no se ha analizado. Ejecute «llavero analyse { $study }».
run-of-another-version = La última corrida de «{ $study }» la escribió otra versión de Llavero y ésta no la entiende. Ejecute «llavero analyse { $study }».
parameter-unknown = «{ $parameter }» no es un parámetro. Con «llavero parameters ESTUDIO» se ven todos.
parameter-not-a-number = «{ $value }» no sirve como valor de { $parameter }: se escribe con cifras y punto o coma decimal, por ejemplo 0.35, sin separar los millares, o como porcentaje donde el parámetro es una parte.
parameter-out-of-range = { $value } no se admite en { $parameter }: debe estar entre { $least } y { $most }.
parameter-not-whole = { $value } no se admite en { $parameter }: debe ser un número entero.
parameters-out-of-order = Con { $parameter } en { $value } los umbrales quedarían en desorden: no puede ser menor que { $lower }, que está en { $least }.
choices-unreadable =
    { $count ->
        [one] No se entiende la fila { $rows } de { $file }, que guarda los parámetros que se han cambiado. Corríjala o quítela.
       *[other] No se entienden las filas { $rows } de { $file }, que guarda los parámetros que se han cambiado. Corríjalas o quítelas.
    }
locks-unreadable =
    { $count ->
        [one] No se entiende la fila { $rows } de { $file }, que guarda quién decidió quién atiende a cada cuenta. Corríjala o quítela.
       *[other] No se entienden las filas { $rows } de { $file }, que guarda quién decidió quién atiende a cada cuenta. Corríjalas o quítelas.
    }
