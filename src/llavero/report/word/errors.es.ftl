# Lo que puede salir mal al escribir un documento o pasarlo a PDF.

office-missing = Para pasar { $file } a PDF hace falta LibreOffice, que no está instalado.
office-failed = LibreOffice no pudo pasar { $file } a PDF: { $reason }
