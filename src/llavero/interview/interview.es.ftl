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

rule-account-without-name = la cuenta número { $place } del formulario no tiene nombre: sus respuestas no se toman
rule-part-gone = la pregunta ya no está en el archivo
rule-place-form = { $rule }.

# El protocolo, el consentimiento y el aviso de privacidad.

notice-title = Antes de empezar
notice-purpose = { $company } estudia cómo trabaja con sus cuentas clave y quiere oírlo de quien las atiende. No es una evaluación de personas: no hay respuestas buenas ni malas, y nada de lo que diga se usará para calificarle.
notice-voluntary = Participar es voluntario. Puede no contestar cualquier pregunta sin dar explicaciones («NR»), decir que no sabe («NS») o dejar la entrevista en cualquier momento.
notice-code = Sus respuestas se guardan con un código en lugar de su nombre. La lista que une códigos y personas la tiene quien hace el estudio, aparte; el informe no lleva nombres y las citas se publican sin nada que le identifique.
notice-contacts = No escriba nombres de personas del cliente: basta su puesto. Tampoco datos de salud, religión, ideas políticas o vida privada de nadie.
notice-alone = Conteste a solas, sin que esté su jefe y sin compartir borradores: interesa lo que usted vive, aunque otros digan otra cosa.
privacy-title = Aviso de privacidad
privacy-mexico = En México rige la Ley Federal de Protección de Datos Personales en Posesión de los Particulares (DOF 20-03-2025). El responsable es { $company }. Trata su puesto, su antigüedad y sus respuestas con la sola finalidad de este estudio, no los transfiere a terceros y los borra cuando el estudio termina. Puede acceder a ellos, rectificarlos, cancelarlos u oponerse (derechos ARCO), y retirar su consentimiento, pidiéndolo a quien le entrega este formulario; la autoridad es la Secretaría Anticorrupción y Buen Gobierno.
privacy-europe = En España y la Unión Europea rigen el Reglamento (UE) 2016/679 (RGPD) y la Ley Orgánica 3/2018. La base es su consentimiento, que puede retirar cuando quiera sin que afecte a lo tratado antes. Tiene derecho de acceso, rectificación, supresión, limitación, oposición y portabilidad, y a reclamar ante la Agencia Española de Protección de Datos o la autoridad de su país.
privacy-delete = Con su código basta para borrar su entrevista: pida que se borre y se borrarán sus respuestas y el archivo en que llegaron.
recall-instruction = Conteste esta pregunta de memoria y antes de pasar a la hoja siguiente: no consulte listas, correos ni el CRM. Importa qué cuentas le vienen a la cabeza.
accounts-instruction = Ahora sí, sus cuentas. Conteste lo mismo de cada una. Si alguna no la atiende usted, déjela en blanco y dígalo al final.
people-instruction = Una persona del cliente por fila, por su puesto y nunca por su nombre.
