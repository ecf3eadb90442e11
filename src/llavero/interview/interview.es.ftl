# Lo que se dice a quien entrevista y a quien responde.

rule-unexpected = «{ $said }» no es parte de lo que pide la pregunta
rule-too-many-rows = trae { $found } filas; caben { $most }
rule-sum-too-large = sus partes suman { $sum }; no pueden pasar de { $most }
rule-option-twice = «{ $said }» aparece dos veces
rule-not-a-number = «{ $said }» no es un número
rule-not-whole = «{ $said }» no es un número entero
rule-out-of-range = «{ $said }» no está entre { $least } y { $most }
rule-too-little = «{ $said }» es menor que { $least }
rule-too-much = «{ $said }» es mayor que { $most }
rule-not-a-year = «{ $said }» no es un año
rule-not-yes-or-no = «{ $said }» no es ni sí ni no
rule-not-an-option = «{ $said }» no es ninguna de las opciones
rule-accounts-sum-too-large = los porcentajes de las cuentas suman { $sum } %, más de lo que vende
rule-more-key-than-all = dice tener { $key } cuentas clave y { $all } clientes en total
rule-more-key-years-than-all = dice llevar { $key } años con cuentas clave y { $all } en ventas
rule-served-before-joining = dice atender la cuenta desde { $since }, antes de su ingreso en { $joined }
rule-year-to-come = el año { $year } es posterior a la entrevista
rule-place-account = { $question }, { $account }: { $rule }.
rule-place = { $question }: { $rule }.
