<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>The map. Land, borders and departments: Natural Earth, public domain. Coasts, lakes and rivers: GSHHG and WDBII, LGPL 3 or later. Towns: GeoNames, CC BY 4.0, and estimates that are marked as such.</source>
        <translation>El mapa. Tierra, fronteras y departamentos: Natural Earth, dominio público. Costas, lagos y ríos: GSHHG y WDBII, LGPL 3 o posterior. Centros poblados: GeoNames, CC BY 4.0, y estimaciones marcadas como tales.</translation>
    </message>
    <message>
        <source>Known errors: rivers lie a median 2 km from their beds (Apurímac: one in ten points beyond 7 km); department lines are up to 9 km off. The outline of the VRAEM is drawn by hand, about 15 km at best, and is not official. Provinces and districts are shown as circles, for no free outlines were found.</source>
        <translation>Errores conocidos: los ríos distan de su cauce 2 km de mediana (Apurímac: uno de cada diez puntos, más de 7 km); los límites departamentales se desvían hasta 9 km. El contorno del VRAEM está trazado a mano, con unos 15 km de precisión en el mejor de los casos, y no es oficial. Provincias y distritos se muestran como círculos, pues no se hallaron contornos de libre uso.</translation>
    </message>
    <message>
        <source>The data set shown is the file %1. Its events are as the file gives them: the program checked their form, not what they say.</source>
        <translation>El conjunto de datos mostrado es el archivo %1. Sus hechos son los que da el archivo: el programa revisó su forma, no lo que dicen.</translation>
    </message>
    <message>
        <source>What became of the data:</source>
        <translation>Qué ha sido de los datos:</translation>
    </message>
    <message>
        <source>The data, version %1: what the reports below say, coded by language models after the codebook, in words of their own. No sentence of a report is part of the program.</source>
        <translation>Los datos, versión %1: lo que dicen los informes siguientes, codificado por modelos de lenguaje según el manual de codificación, con palabras propias. Ninguna frase de un informe forma parte del programa.</translation>
    </message>
    <message>
        <source>Each report was coded twice without sight of the other coding; where the two differed, the text decided. Dates, places, actors, people killed and wounded, and facts each carry the passage they were read from, so that you can check them.</source>
        <translation>Cada informe se codificó dos veces, sin conocer la otra codificación; donde las dos diferían, decidió el texto. Fechas, lugares, actores, muertos y heridos, y datos llevan cada uno el pasaje del que se tomaron, para que pueda comprobarlos.</translation>
    </message>
    <message>
        <source>The program opens no network connection until you switch on View &gt; Online background map. Then pictures of the part of the map that you look at come from the server named there, until you switch it off or close the program. Links open in your browser when you click them.</source>
        <translation>El programa no abre ninguna conexión de red hasta que usted enciende Ver &gt; Mapa de fondo en línea. Entonces las imágenes de la parte del mapa que mira vienen del servidor nombrado ahí, hasta que lo apague o cierre el programa. Los enlaces se abren en su navegador cuando hace clic en ellos.</translation>
    </message>
    <message>
        <source>window, map, pictures</source>
        <translation>ventana, mapa, imágenes</translation>
    </message>
    <message>
        <source>columns above the timeline</source>
        <translation>columnas sobre la línea de tiempo</translation>
    </message>
    <message>
        <source>ends of sentences in reports</source>
        <translation>finales de frase en los informes</translation>
    </message>
    <message>
        <source>GeoJSON, KML, GeoPackage and XLSX files</source>
        <translation>archivos GeoJSON, KML, GeoPackage y XLSX</translation>
    </message>
    <message>
        <source>words of copies that are PDF, in vraem-events</source>
        <translation>palabras de copias en PDF, en vraem-events</translation>
    </message>
    <message>
        <source>compressed files</source>
        <translation>archivos comprimidos</translation>
    </message>
    <message>
        <source>command lines</source>
        <translation>líneas de órdenes</translation>
    </message>
    <message>
        <source>VRAEM Atlas %1 is free software under the GNU General Public License, version 3 or later (https://www.gnu.org/licenses/gpl-3.0.html). It comes without any warranty. Qt Charts is what makes the program as a whole GPL 3.</source>
        <translation>VRAEM Atlas %1 es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior (https://www.gnu.org/licenses/gpl-3.0.html). Viene sin ninguna garantía. Por Qt Charts el programa en su conjunto es GPL 3.</translation>
    </message>
    <message>
        <source>The data of the atlas, the codebook and the guide are parts of the program and under its licence. The reports stay with their publishers; no sentence of them is included. Files that you open stay under the terms of whoever provides them.</source>
        <translation>Los datos del atlas, el manual de codificación y la guía son partes del programa y llevan su licencia. Los informes siguen siendo de sus editores; no se incluye ninguna frase de ellos. Los archivos que usted abre siguen bajo las condiciones de quien los proporciona.</translation>
    </message>
    <message>
        <source>Basemap: Natural Earth, public domain. GSHHG and WDBII (coasts, lakes, rivers): GNU LGPL, version 3 or later. Places: GeoNames (https://www.geonames.org), CC BY 4.0; estimates are our own. An online background: the terms of its server; the preset is OpenStreetMap, © its contributors, ODbL.</source>
        <translation>Mapa base: Natural Earth, dominio público. GSHHG y WDBII (costas, lagos, ríos): LGPL de GNU, versión 3 o posterior. Lugares: GeoNames (https://www.geonames.org), CC BY 4.0; las estimaciones son nuestras. Un fondo en línea: las condiciones de su servidor; el propuesto es OpenStreetMap, © sus colaboradores, ODbL.</translation>
    </message>
    <message>
        <source>Libraries:</source>
        <translation>Bibliotecas:</translation>
    </message>
    <message>
        <source>A symbol in an area stands in its middle, or beside others that stand there: nothing is known to have happened just at that spot. Only places known to within 3 km are drawn as spots.</source>
        <translation>Un símbolo en un área está en su medio, o junto a otros que están ahí: de ese punto preciso no se sabe que ocurriera nada. Solo los lugares conocidos a 3 km o menos se dibujan como puntos.</translation>
    </message>
</context>
<context>
    <name>EventDocument</name>
    <message>
        <source>%1 (%2)</source>
        <comment>event, date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of event, wider type</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A total over a period. It is never added to the incidents.</source>
        <translation>Agregado: total de un período. Nunca se suma a los incidentes.</translation>
    </message>
    <message>
        <source>A series of operations. It is never added to the incidents.</source>
        <translation>Campaña: serie de operaciones. Nunca se suma a los incidentes.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>date not reported</source>
        <translation>fecha no informada</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>place not reported</source>
        <translation>lugar no informado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>no actor named</source>
        <translation>no se nombra ningún actor</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the details</source>
        <translation>
            <numerusform>y %n más en el detalle</numerusform>
            <numerusform>y %n más en el detalle</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Duda</translation>
    </message>
    <message>
        <source>the reports differ on: %1; see the details</source>
        <translation>los informes difieren en: %1; vea el detalle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>What each report says</source>
        <translation>Lo que dice cada informe</translation>
    </message>
    <message>
        <source>as written: %1</source>
        <comment>the report&apos;s words</comment>
        <translation>como está escrito: %1</translation>
    </message>
    <message>
        <source>Where the reports differ</source>
        <translation>En qué difieren los informes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Coder&apos;s note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Linked events</source>
        <translation>Hechos vinculados</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>kind of link to an event</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Latest outcome</source>
        <translation>Último desenlace</translation>
    </message>
    <message>
        <source>Layer: %1</source>
        <translation>Capa: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>To read the words here, attach your copy of this report: File &gt; Attach report copies…</source>
        <translation>Para leer aquí las palabras, adjunte su copia de este informe: Archivo &gt; Adjuntar copias de los informes…</translation>
    </message>
    <message>
        <source>%1 %2: not in your copy</source>
        <comment>[1] paragraph 3</comment>
        <translation>%1 %2: no está en su copia</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>Cómo se dice</translation>
    </message>
    <message>
        <source>Where the reports and you differ</source>
        <translation>En qué difieren los informes y usted</translation>
    </message>
    <message>
        <source>Your correction: %1</source>
        <comment>source</comment>
        <translation>Su corrección: %1</translation>
    </message>
    <message>
        <source>Your own source: %1</source>
        <translation>Su propia fuente: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Su razón</translation>
    </message>
    <message>
        <source>Why this is one event</source>
        <translation>Por qué es un solo hecho</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>source, source, what agrees</comment>
        <translation>%1 y %2: %3</translation>
    </message>
    <message>
        <source>Your correction. The reports say: %1</source>
        <translation>Su corrección. Los informes dicen: %1</translation>
    </message>
    <message>
        <source>of the report&apos;s value, not of yours: %1</source>
        <translation>del valor del informe, no del suyo: %1</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>casualties not reported</source>
        <translation>saldo no informado</translation>
    </message>
    <message>
        <source>Event id: %1</source>
        <translation>Identificador del hecho: %1</translation>
    </message>
</context>
<context>
    <name>FacetSections</name>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Factions</source>
        <translation>Facciones</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>short name, faction</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Tipo de hecho</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Tipo de registro</translation>
    </message>
    <message numerus="yes">
        <source>%n more: use the search</source>
        <translation>
            <numerusform>%n más: use la búsqueda</numerusform>
            <numerusform>%n más: use la búsqueda</numerusform>
        </translation>
    </message>
    <message>
        <source>The reports differ</source>
        <translation>Los informes difieren</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>Events whose date, place, type, actors or casualties the reports state differently</source>
        <translation>Hechos cuya fecha, lugar, tipo, actores o saldo los informes dan de manera distinta</translation>
    </message>
</context>
<context>
    <name>IssueBox</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Fecha final</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Muertes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>2022-06-30 (year, month, day)</source>
        <translation>2022-06-30 (año, mes, día)</translation>
    </message>
    <message>
        <source>30/6/2022 (day, month, year)</source>
        <translation>30/6/2022 (día, mes, año)</translation>
    </message>
    <message>
        <source>6/30/2022 (month, day, year)</source>
        <translation>6/30/2022 (mes, día, año)</translation>
    </message>
    <message>
        <source>30 June 2022 (month as a word)</source>
        <translation>30 June 2022 (mes en letras)</translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>quedan %1 min %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln fila rechazada</numerusform>
            <numerusform>%Ln filas rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing refused, %Ln row(s) to check</source>
        <translation>
            <numerusform>nada rechazado, %Ln fila por revisar</numerusform>
            <numerusform>nada rechazado, %Ln filas por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing refused</source>
        <translation>nada rechazado</translation>
    </message>
    <message numerus="yes">
        <source>Putting %1 in order: %Ln row(s)</source>
        <translation>
            <numerusform>Ordenando %1: %Ln fila</numerusform>
            <numerusform>Ordenando %1: %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>Leyendo %1: %2</translation>
    </message>
    <message>
        <source>%1 was not opened; what was shown before stays</source>
        <translation>%1 no se abrió; sigue lo que se mostraba antes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) opened</source>
        <translation>
            <numerusform>%Ln hecho abierto</numerusform>
            <numerusform>%Ln hechos abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of %1 opened, %2</source>
        <translation>
            <numerusform>%Ln hecho de %1 abierto, %2</numerusform>
            <numerusform>%Ln hechos de %1 abiertos, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>table, columns named by hand</source>
        <translation>tabla, columnas indicadas a mano</translation>
    </message>
    <message>
        <source>%1, compressed</source>
        <translation>%1, comprimido</translation>
    </message>
    <message>
        <source>Putting the layers in order…</source>
        <translation>Ordenando las capas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) added as a layer</source>
        <translation>
            <numerusform>%Ln hecho añadido como capa</numerusform>
            <numerusform>%Ln hechos añadidos como capa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of %1 added as a layer, %2</source>
        <translation>
            <numerusform>%Ln hecho de %1 añadido como capa, %2</numerusform>
            <numerusform>%Ln hechos de %1 añadidos como capa, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnLines</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: split off by you. %2</source>
        <translation>%1: separado por usted. %2</translation>
    </message>
    <message>
        <source>%1: put here by you. %2</source>
        <translation>%1: puesto aquí por usted. %2</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>★ Bookmarked</source>
        <translation>★ Con marcador</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>con marcador</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>etiquetas: %1</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con una nota</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>corregido por usted</translation>
    </message>
    <message>
        <source>added, split or merged by you</source>
        <translation>añadido, separado o unido por usted</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>a picture is a file that ends in .png, .svg or .pdf</source>
        <translation>una imagen es un archivo que termina en .png, .svg o .pdf</translation>
    </message>
    <message>
        <source>the picture could not be drawn; a smaller scale needs less memory</source>
        <translation>no se pudo dibujar la imagen; una escala menor necesita menos memoria</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>ReportCopies</name>
    <message numerus="yes">
        <source>the very file that was coded; all %Ln passage(s) found</source>
        <translation>
            <numerusform>es el archivo codificado; se encontró el único pasaje</numerusform>
            <numerusform>es el archivo codificado; se encontraron los %Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved another way; all %Ln passage(s) found</source>
        <translation>
            <numerusform>guardada de otro modo; se encontró el único pasaje</numerusform>
            <numerusform>guardada de otro modo; se encontraron los %Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved another way or not complete; %1 of %Ln passage(s) found</source>
        <translation>
            <numerusform>guardada de otro modo o incompleta; se encontró %1 de %Ln pasaje</numerusform>
            <numerusform>guardada de otro modo o incompleta; se encontraron %1 de %Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing: passages of paragraph(s) %1</source>
        <translation>
            <numerusform>faltan: pasajes del párrafo %1</numerusform>
            <numerusform>faltan: pasajes de los párrafos %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>el archivo ya no está</translation>
    </message>
    <message>
        <source>changed since it was attached: %1</source>
        <translation>cambió desde que se adjuntó: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) attached.</source>
        <translation>
            <numerusform>%Ln copia adjunta.</numerusform>
            <numerusform>%Ln copias adjuntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) in the folder: not a copy of these reports, or not readable.</source>
        <translation>
            <numerusform>%Ln archivo más en la carpeta: no es copia de estos informes o no se puede leer.</numerusform>
            <numerusform>%Ln archivos más en la carpeta: no son copias de estos informes o no se pueden leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Events of the armed conflict in the VRAEM</source>
        <translation>Hechos del conflicto armado en el VRAEM</translation>
    </message>
    <message numerus="yes">
        <source>Events shown: %Ln</source>
        <translation>
            <numerusform>Hechos mostrados: %Ln</numerusform>
            <numerusform>Hechos mostrados: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Impreso el %1</translation>
    </message>
    <message>
        <source>Data version %1</source>
        <translation>Versión de los datos %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hechos</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 events are listed. %Ln more are counted above and not listed.</source>
        <translation>
            <numerusform>Se enumeran los primeros %1 hechos. %Ln más se cuenta arriba y no se enumera.</numerusform>
            <numerusform>Se enumeran los primeros %1 hechos. %Ln más se cuentan arriba y no se enumeran.</numerusform>
        </translation>
    </message>
    <message>
        <source>date not reported</source>
        <translation>fecha no informada</translation>
    </message>
    <message>
        <source>the reports differ</source>
        <translation>los informes difieren</translation>
    </message>
    <message>
        <source>Sources and passages</source>
        <translation>Fuentes y pasajes</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>Each report is coded as far as it goes; what several reports say of one happening is merged, and where they differ, each value is kept with its source. Figures add up incidents only: the best figure of each, and the range where reports give one. Totals that reports give for a year or an operation are never added to them. No figure is an estimate of what was not reported: where no source covers a year systematically, few events do not mean that little happened.</source>
        <translation>Cada informe se codifica hasta donde llega; lo que varios informes dicen de un mismo hecho se une, y donde difieren se conserva cada valor con su fuente. Las cifras suman solo incidentes: la mejor cifra de cada uno, y el rango donde los informes lo dan. Los totales que los informes dan para un año o una operación nunca se les suman. Ninguna cifra estima lo que no se informó: donde ninguna fuente cubre un año de forma sistemática, pocos hechos no significan que haya ocurrido poco.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>VRAEM Atlas · data version %1 · %2</source>
        <translation>VRAEM Atlas · versión de los datos %1 · %2</translation>
    </message>
    <message>
        <source>Map of the events shown. Shaded areas: the place is known to that area only. Map: Natural Earth, GSHHG, GeoNames (CC BY 4.0); the outline of the VRAEM is approximate.</source>
        <translation>Mapa de los hechos mostrados. Áreas sombreadas: del lugar solo se conoce esa área. Mapa: Natural Earth, GSHHG, GeoNames (CC BY 4.0); el contorno del VRAEM es aproximado.</translation>
    </message>
    <message>
        <source>The events in time. Hatched: no source covers the span systematically.</source>
        <translation>Los hechos en el tiempo. Rayado: ninguna fuente cubre el periodo de forma sistemática.</translation>
    </message>
    <message>
        <source>Events shown: %1</source>
        <comment>of each layer</comment>
        <translation>Hechos mostrados: %1</translation>
    </message>
    <message>
        <source>%1: your correction. The reports say: %2</source>
        <comment>field, their values</comment>
        <translation>%1: su corrección. Los informes dicen: %2</translation>
    </message>
</context>
<context>
    <name>StoryDocument</name>
    <message>
        <source>Not in the data shown: %1</source>
        <translation>No está en los datos mostrados: %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>TwinLines</name>
    <message>
        <source>Possibly the same event</source>
        <translation>Posiblemente el mismo hecho</translation>
    </message>
    <message>
        <source>in %1: </source>
        <comment>layer</comment>
        <translation>en %1: </translation>
    </message>
    <message>
        <source>Dates and places fit, and an actor or the number of killed agrees. They are counted apart.</source>
        <translation>Las fechas y los lugares concuerdan, y coincide un actor o el número de muertos. Se cuentan por separado.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Checked: %1 mentions and %2 context facts from %3 sources.</source>
        <translation>Se revisaron %1 menciones y %2 datos de contexto de %3 fuentes.</translation>
    </message>
    <message>
        <source>Citations were not resolved: name the folder with copies of the reports by --reports.</source>
        <translation>Las citas no se comprobaron: indique con --reports la carpeta con las copias de los informes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln aviso</numerusform>
            <numerusform>%Ln avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, characters %2 to %3</source>
        <comment>passage, from, to</comment>
        <translation>%1, caracteres %2 a %3</translation>
    </message>
    <message>
        <source>the copy that was coded, of SHA-256 %1</source>
        <translation>la copia que se codificó, de SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 of %2 passages, in a copy of SHA-256 %3</source>
        <comment>found, cited</comment>
        <translation>%1 de %2 pasajes, en una copia de SHA-256 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event, its fields</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln citation(s) resolved</source>
        <translation>
            <numerusform>%1 de %Ln cita comprobada</numerusform>
            <numerusform>%1 de %Ln citas comprobadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln report(s) had a copy</source>
        <translation>
            <numerusform>%1 de %Ln informe tenía copia</numerusform>
            <numerusform>%1 de %Ln informes tenían copia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) not checked for want of a copy</source>
        <translation>
            <numerusform>%Ln cita no se comprobó por falta de copia</numerusform>
            <numerusform>%Ln citas no se comprobaron por falta de copia</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>context fact %1</source>
        <comment>id</comment>
        <translation>dato de contexto %1</translation>
    </message>
    <message>
        <source>where the faction %1 belongs</source>
        <comment>id</comment>
        <translation>a qué pertenece la facción %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) not found in them (passages: %1)</source>
        <translation>
            <numerusform>%Ln cita no se halló en ellas (pasajes: %1)</numerusform>
            <numerusform>%Ln citas no se hallaron en ellas (pasajes: %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message numerus="yes">
        <source>paragraph(s) %1</source>
        <translation>
            <numerusform>párrafo %1</numerusform>
            <numerusform>párrafos %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of paragraphs</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>section, paragraphs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Data version: %1</source>
        <translation>Versión de los datos: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Accessed: %1</source>
        <translation>Consultado: %1</translation>
    </message>
    <message>
        <source>To open this view: %1</source>
        <translation>Para abrir esta vista: %1</translation>
    </message>
    <message>
        <source>date not reported</source>
        <translation>fecha no informada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of an event, date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between passages</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>record %1</source>
        <comment>id</comment>
        <translation>registro %1</translation>
    </message>
    <message>
        <source>record %1, which names: %2</source>
        <comment>id, sources</comment>
        <translation>registro %1, que nombra: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sources</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <comment>source, number or edition</comment>
        <translation>%1, n.º %2</translation>
    </message>
    <message numerus="yes">
        <source>Passages of %Ln more event(s) are not listed.</source>
        <translation>
            <numerusform>No se enumeran los pasajes de %Ln hecho más.</numerusform>
            <numerusform>No se enumeran los pasajes de %Ln hechos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between events</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>passage, events</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event, record</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error in the data</source>
        <translation>Error en los datos</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>Id.: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Campo: %1</translation>
    </message>
    <message>
        <source>   coded as: %1</source>
        <translation>   codificado como: %1</translation>
    </message>
    <message>
        <source>   from: %1</source>
        <translation>   según: %1</translation>
    </message>
    <message>
        <source>   names: %1</source>
        <translation>   nombra: %1</translation>
    </message>
    <message>
        <source>What is wrong: </source>
        <translation>Qué está mal: </translation>
    </message>
    <message>
        <source>What it should be, and where that is said: </source>
        <translation>Qué debería decir, y dónde consta: </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>events cited, all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer, its events</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between layers</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Events: %1</source>
        <comment>how many of how many</comment>
        <translation>Hechos: %1</translation>
    </message>
    <message>
        <source>the place in it is not given</source>
        <translation>no se indica el lugar en ella</translation>
    </message>
    <message>
        <source>SHA-256 of the data set: %1</source>
        <translation>SHA-256 del conjunto de datos: %1</translation>
    </message>
    <message>
        <source>Event id: %1</source>
        <translation>Identificador del hecho: %1</translation>
    </message>
    <message>
        <source>Not as published: with %1; SHA-256 of your changes: %2</source>
        <translation>No como se publicó: con %1; SHA-256 de sus cambios: %2</translation>
    </message>
    <message>
        <source>%1 [%2; the user&apos;s own source]</source>
        <comment>source, kind of it</comment>
        <translation>%1 [%2; fuente propia del usuario]</translation>
    </message>
    <message>
        <source>the user&apos;s own source: %1</source>
        <comment>kind</comment>
        <translation>fuente propia del usuario: %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>publicado: %1</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>%1: not reported</source>
        <comment>killed</comment>
        <translation>%1: no informado</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between nested places</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, things</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>number, unit, thing</comment>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>%1, known to within about %2 km</source>
        <translation>%1, con un margen de unos %2 km</translation>
    </message>
    <message>
        <source>%1, drawn as an area of about %2 km around its centre</source>
        <translation>%1; se dibuja como área de unos %2 km en torno a su centro</translation>
    </message>
    <message>
        <source>%1; position estimated</source>
        <translation>%1; posición estimada</translation>
    </message>
    <message>
        <source>%1; inferred, not stated by the report</source>
        <translation>%1; se infiere, el informe no lo indica</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>faction, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <comment>faction, role, doubt</comment>
        <translation>%1 (%2; %3)</translation>
    </message>
    <message>
        <source>%1, as written: %2</source>
        <comment>faction, the report&apos;s words</comment>
        <translation>%1, como está escrito: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of fact, fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on %1: %2 (by: %3)</source>
        <comment>field of the event, claimed, who</comment>
        <translation>sobre %1: %2 (según: %3)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a citation</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, report on %2</source>
        <comment>publisher, year</comment>
        <translation>%1, informe sobre %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>publisher, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <comment>section, number</comment>
        <translation>%1, párrafo %2</translation>
    </message>
    <message>
        <source>%1 and its groups</source>
        <translation>%1 y sus grupos</translation>
    </message>
    <message>
        <source>text: %1</source>
        <translation>texto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 soldier(s) killed</source>
        <translation>
            <numerusform>%1 soldado muerto</numerusform>
            <numerusform>%1 soldados muertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 police officer(s) killed</source>
        <translation>
            <numerusform>%1 policía muerto</numerusform>
            <numerusform>%1 policías muertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) of an aircrew killed</source>
        <translation>
            <numerusform>%1 tripulante de aeronave muerto</numerusform>
            <numerusform>%1 tripulantes de aeronave muertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) of the security forces killed</source>
        <translation>
            <numerusform>%1 integrante de las fuerzas de seguridad muerto</numerusform>
            <numerusform>%1 integrantes de las fuerzas de seguridad muertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 militant(s) killed</source>
        <translation>
            <numerusform>%1 militante muerto</numerusform>
            <numerusform>%1 militantes muertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leader(s) killed</source>
        <translation>
            <numerusform>%1 dirigente muerto</numerusform>
            <numerusform>%1 dirigentes muertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 relative(s) killed</source>
        <translation>
            <numerusform>%1 familiar muerto</numerusform>
            <numerusform>%1 familiares muertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 civilian(s) killed</source>
        <translation>
            <numerusform>%1 civil muerto</numerusform>
            <numerusform>%1 civiles muertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 protester(s) killed</source>
        <translation>
            <numerusform>%1 manifestante muerto</numerusform>
            <numerusform>%1 manifestantes muertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 suspect(s) killed</source>
        <translation>
            <numerusform>%1 sospechoso muerto</numerusform>
            <numerusform>%1 sospechosos muertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s) killed</source>
        <translation>
            <numerusform>%1 persona muerta</numerusform>
            <numerusform>%1 personas muertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 soldier(s) wounded</source>
        <translation>
            <numerusform>%1 soldado herido</numerusform>
            <numerusform>%1 soldados heridos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 police officer(s) wounded</source>
        <translation>
            <numerusform>%1 policía herido</numerusform>
            <numerusform>%1 policías heridos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) of an aircrew wounded</source>
        <translation>
            <numerusform>%1 tripulante de aeronave herido</numerusform>
            <numerusform>%1 tripulantes de aeronave heridos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) of the security forces wounded</source>
        <translation>
            <numerusform>%1 integrante de las fuerzas de seguridad herido</numerusform>
            <numerusform>%1 integrantes de las fuerzas de seguridad heridos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 militant(s) wounded</source>
        <translation>
            <numerusform>%1 militante herido</numerusform>
            <numerusform>%1 militantes heridos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leader(s) wounded</source>
        <translation>
            <numerusform>%1 dirigente herido</numerusform>
            <numerusform>%1 dirigentes heridos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 relative(s) wounded</source>
        <translation>
            <numerusform>%1 familiar herido</numerusform>
            <numerusform>%1 familiares heridos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 civilian(s) wounded</source>
        <translation>
            <numerusform>%1 civil herido</numerusform>
            <numerusform>%1 civiles heridos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 protester(s) wounded</source>
        <translation>
            <numerusform>%1 manifestante herido</numerusform>
            <numerusform>%1 manifestantes heridos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 suspect(s) wounded</source>
        <translation>
            <numerusform>%1 sospechoso herido</numerusform>
            <numerusform>%1 sospechosos heridos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s) wounded</source>
        <translation>
            <numerusform>%1 persona herida</numerusform>
            <numerusform>%1 personas heridas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 soldier(s) captured</source>
        <translation>
            <numerusform>%1 soldado capturado</numerusform>
            <numerusform>%1 soldados capturados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 police officer(s) captured</source>
        <translation>
            <numerusform>%1 policía capturado</numerusform>
            <numerusform>%1 policías capturados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) of an aircrew captured</source>
        <translation>
            <numerusform>%1 tripulante de aeronave capturado</numerusform>
            <numerusform>%1 tripulantes de aeronave capturados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) of the security forces captured</source>
        <translation>
            <numerusform>%1 integrante de las fuerzas de seguridad capturado</numerusform>
            <numerusform>%1 integrantes de las fuerzas de seguridad capturados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 militant(s) captured</source>
        <translation>
            <numerusform>%1 militante capturado</numerusform>
            <numerusform>%1 militantes capturados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leader(s) captured</source>
        <translation>
            <numerusform>%1 dirigente capturado</numerusform>
            <numerusform>%1 dirigentes capturados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 relative(s) captured</source>
        <translation>
            <numerusform>%1 familiar capturado</numerusform>
            <numerusform>%1 familiares capturados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 civilian(s) captured</source>
        <translation>
            <numerusform>%1 civil capturado</numerusform>
            <numerusform>%1 civiles capturados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 protester(s) captured</source>
        <translation>
            <numerusform>%1 manifestante capturado</numerusform>
            <numerusform>%1 manifestantes capturados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 suspect(s) captured</source>
        <translation>
            <numerusform>%1 sospechoso capturado</numerusform>
            <numerusform>%1 sospechosos capturados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s) captured</source>
        <translation>
            <numerusform>%1 persona capturada</numerusform>
            <numerusform>%1 personas capturadas</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>%1 (at least %2)</source>
        <comment>count</comment>
        <translation>%1 (al menos %2)</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>count, low to high</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>%1 (up to %2)</source>
        <comment>count</comment>
        <translation>%1 (hasta %2)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>count, low to high</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>number not given</source>
        <translation>número no indicado</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>hectáreas</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>toneladas</translation>
    </message>
    <message>
        <source>bases</source>
        <translation>bases</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>dólares estadounidenses</translation>
    </message>
    <message>
        <source>(unit not given)</source>
        <translation>(unidad no indicada)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, number not given</source>
        <translation>%1, número no indicado</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side: people killed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 de %Ln hecho</numerusform>
            <numerusform>%1 de %Ln hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (best; %3 to %4)</source>
        <comment>number, killed, low, high</comment>
        <translation>%2: %1 (mejor cifra; de %3 a %4)</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation>%1 de %2 de %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>months with years</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <comment>month to month of a year</comment>
        <translation>%1–%2 de %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days with years</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4 %5</source>
        <comment>day, month to day, month, year</comment>
        <translation>%1 de %2 – %3 de %4 de %5</translation>
    </message>
    <message>
        <source>%1–%2 %3 %4</source>
        <comment>day to day of a month, year</comment>
        <translation>%1–%2 de %3 de %4</translation>
    </message>
    <message>
        <source>on or before %1</source>
        <translation>el %1 o antes</translation>
    </message>
    <message>
        <source>on or after %1</source>
        <translation>el %1 o después</translation>
    </message>
    <message>
        <source>date not given</source>
        <translation>fecha no indicada</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>date</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>date</comment>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>precision of a date, as the report gives it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>precision of a date, how it was read</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>the file cannot be read; check that it exists and that you may read it</source>
        <translation>no se puede leer el archivo; compruebe que existe y que tiene permiso de lectura</translation>
    </message>
    <message>
        <source>this is not JSON; correct it at this spot</source>
        <translation>esto no es JSON; corríjalo en este punto</translation>
    </message>
    <message>
        <source>a field is missing; add it</source>
        <translation>falta un campo; agréguelo</translation>
    </message>
    <message>
        <source>a field is unknown; check its spelling or remove it</source>
        <translation>hay un campo desconocido; revise su escritura o elimínelo</translation>
    </message>
    <message>
        <source>the value is of the wrong type</source>
        <translation>el tipo del valor es incorrecto</translation>
    </message>
    <message>
        <source>the text is empty; fill it in</source>
        <translation>el texto está vacío; complételo</translation>
    </message>
    <message>
        <source>the id is used twice; give each entry its own</source>
        <translation>el identificador se usa dos veces; dé a cada entrada el suyo</translation>
    </message>
    <message>
        <source>the id names nothing; add what it names or correct it</source>
        <translation>el identificador no designa nada; agregue lo que designa o corríjalo</translation>
    </message>
    <message>
        <source>the date is not in the EDTF form; write it as 2019, 2019-06 or 2019-06-25</source>
        <translation>la fecha no tiene la forma EDTF; escríbala como 2019, 2019-06 o 2019-06-25</translation>
    </message>
    <message>
        <source>the date does not exist in the calendar; check day and month</source>
        <translation>la fecha no existe en el calendario; revise el día y el mes</translation>
    </message>
    <message>
        <source>the interval ends before it starts; exchange or correct its ends</source>
        <translation>el intervalo termina antes de empezar; intercambie o corrija sus extremos</translation>
    </message>
    <message>
        <source>a count of people is negative</source>
        <translation>una cifra de personas es negativa</translation>
    </message>
    <message>
        <source>the figures are out of order; they must rise from low over best to high</source>
        <translation>las cifras están en desorden; deben ir de mínima a mejor y a máxima</translation>
    </message>
    <message>
        <source>the number is out of its range</source>
        <translation>el número está fuera de su rango</translation>
    </message>
    <message>
        <source>a filled field has no citation; cite the passage that carries it</source>
        <translation>un campo lleno no tiene cita; cite el pasaje que lo sustenta</translation>
    </message>
    <message>
        <source>the faction is a member of itself; correct its parent</source>
        <translation>la facción es miembro de sí misma; corrija su facción superior</translation>
    </message>
    <message>
        <source>mentions of one event count different things (incident, total, series)</source>
        <translation>las menciones de un mismo hecho cuentan cosas distintas (incidente, agregado, campaña)</translation>
    </message>
    <message>
        <source>these may be the same happening under two ids; give them one id if they are</source>
        <translation>puede ser el mismo suceso con dos identificadores; si lo es, deles uno solo</translation>
    </message>
    <message>
        <source>these share an id but may be different happenings; check them</source>
        <translation>comparten un identificador, pero pueden ser sucesos distintos; revíselos</translation>
    </message>
    <message>
        <source>no copy of the report was found, so its citations were not checked</source>
        <translation>no se halló copia del informe, por lo que sus citas no se comprobaron</translation>
    </message>
    <message>
        <source>the copy of the report is not the one that was coded</source>
        <translation>la copia del informe no es la que se codificó</translation>
    </message>
    <message>
        <source>the file is not UTF-8; save it as UTF-8</source>
        <translation>el archivo no es UTF-8; guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>the paragraph lies past the end of the report</source>
        <translation>el párrafo está más allá del final del informe</translation>
    </message>
    <message>
        <source>the offset lies past the end of the report</source>
        <translation>la posición está más allá del final del informe</translation>
    </message>
    <message>
        <source>the offsets lie outside the paragraph that is named</source>
        <translation>las posiciones están fuera del párrafo indicado</translation>
    </message>
    <message>
        <source>the passage is not the one that was cited; look for it again</source>
        <translation>el pasaje no es el que se citó; búsquelo de nuevo</translation>
    </message>
    <message>
        <source>the file is empty; get it again from where it came</source>
        <translation>el archivo está vacío; vuelva a obtenerlo de su origen</translation>
    </message>
    <message>
        <source>this is a Git LFS pointer, not the data; fetch the file itself with git lfs pull</source>
        <translation>esto es un puntero de Git LFS, no los datos; obtenga el archivo con git lfs pull</translation>
    </message>
    <message>
        <source>this is not a table of text; open a CSV or TSV file</source>
        <translation>esto no es una tabla de texto; abra un archivo CSV o TSV</translation>
    </message>
    <message>
        <source>this is a spreadsheet; save its sheet as CSV (UTF-8) and open that</source>
        <translation>esto es una hoja de cálculo; guárdela como CSV (UTF-8) y abra ese archivo</translation>
    </message>
    <message>
        <source>the columns are not those of a known data set; say which column is what</source>
        <translation>las columnas no son las de un conjunto de datos conocido; indique qué es cada columna</translation>
    </message>
    <message>
        <source>a column is missing; choose another or check that the file is complete</source>
        <translation>falta una columna; elija otra o compruebe que el archivo esté completo</translation>
    </message>
    <message>
        <source>the columns chosen do not make an event; choose a date, or latitude and longitude</source>
        <translation>las columnas elegidas no forman un hecho; elija una fecha, o latitud y longitud</translation>
    </message>
    <message>
        <source>the file has no header; its columns were taken by position</source>
        <translation>el archivo no tiene encabezado; sus columnas se tomaron por posición</translation>
    </message>
    <message>
        <source>the row has another number of columns than the header; look for a delimiter or quote too many or too few</source>
        <translation>la fila no tiene tantas columnas como el encabezado; busque un separador o unas comillas de más o de menos</translation>
    </message>
    <message>
        <source>a quote is opened and never closed; the row was left out, close the quote</source>
        <translation>unas comillas se abren y no se cierran; la fila se omitió, ciérrelas</translation>
    </message>
    <message>
        <source>the file ends in the middle of a row; get it again, it is not complete</source>
        <translation>el archivo termina en mitad de una fila; vuelva a obtenerlo, no está completo</translation>
    </message>
    <message>
        <source>the whole row stands in quotes, as some spreadsheets save it; it was unpacked, use the original file</source>
        <translation>la fila entera está entre comillas, como la guardan algunas hojas de cálculo; se desempaquetó, use el archivo original</translation>
    </message>
    <message>
        <source>the id was damaged by a spreadsheet; the row stands under its line number, use the original file</source>
        <translation>una hoja de cálculo dañó el identificador; la fila figura con su número de línea, use el archivo original</translation>
    </message>
    <message>
        <source>the id is used twice; the later row is kept under an id with # and a number</source>
        <translation>el identificador se repite; la segunda fila se conserva con # y un número</translation>
    </message>
    <message>
        <source>a value is missing that every row needs; fill it in</source>
        <translation>falta un valor que toda fila necesita; complételo</translation>
    </message>
    <message>
        <source>this is not a date; check the order of day, month and year</source>
        <translation>esto no es una fecha; compruebe el orden de día, mes y año</translation>
    </message>
    <message>
        <source>this is not a number; correct it</source>
        <translation>esto no es un número; corríjalo</translation>
    </message>
    <message>
        <source>the code is not in the data set&apos;s codebook; it was taken as not stated</source>
        <translation>el código no está en el manual de codificación del conjunto de datos; se tomó como no indicado</translation>
    </message>
    <message>
        <source>the coordinate lies outside the globe; it was left out, check for a lost decimal point</source>
        <translation>la coordenada está fuera del globo; se omitió, compruebe si falta el punto decimal</translation>
    </message>
    <message>
        <source>the coordinate has one part only; it was left out, add latitude or longitude</source>
        <translation>la coordenada tiene una sola parte; se omitió, agregue la latitud o la longitud</translation>
    </message>
    <message>
        <source>the bytes are not of the encoding that the file has elsewhere; they were read as Windows-1252</source>
        <translation>los bytes no son de la codificación del resto del archivo; se leyeron como Windows-1252</translation>
    </message>
    <message>
        <source>the compressed file is damaged; get it again, it was read up to here</source>
        <translation>el archivo comprimido está dañado; vuelva a obtenerlo, se leyó hasta aquí</translation>
    </message>
    <message>
        <source>%1; found: %2</source>
        <translation>%1; se halló: %2</translation>
    </message>
    <message>
        <source>%1; expected: %2</source>
        <translation>%1; se esperaba: %2</translation>
    </message>
    <message>
        <source>please check: %1</source>
        <translation>por revisar: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file and place in it</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Battles</source>
        <translation>Batallas</translation>
    </message>
    <message>
        <source>Explosions and remote violence</source>
        <translation>Explosiones/Violencia remota</translation>
    </message>
    <message>
        <source>Violence against civilians</source>
        <translation>Violencia contra civiles</translation>
    </message>
    <message>
        <source>Protests</source>
        <translation>Protestas</translation>
    </message>
    <message>
        <source>Riots</source>
        <translation>Disturbios</translation>
    </message>
    <message>
        <source>Strategic developments</source>
        <translation>Desarrollos estratégicos</translation>
    </message>
    <message>
        <source>Totals over a period</source>
        <translation>Agregados de un período</translation>
    </message>
    <message>
        <source>Courts and trials</source>
        <translation>Tribunales y juicios</translation>
    </message>
    <message>
        <source>Laws and policy</source>
        <translation>Leyes y políticas</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Otros hechos</translation>
    </message>
    <message>
        <source>Armed clash</source>
        <translation>Enfrentamiento armado</translation>
    </message>
    <message>
        <source>Government regains territory</source>
        <translation>El Gobierno recupera territorio</translation>
    </message>
    <message>
        <source>Armed group takes territory</source>
        <translation>Grupo armado toma territorio</translation>
    </message>
    <message>
        <source>Chemical weapon</source>
        <translation>Arma química</translation>
    </message>
    <message>
        <source>Air or drone strike</source>
        <translation>Ataque aéreo o con dron</translation>
    </message>
    <message>
        <source>Suicide bomb</source>
        <translation>Bomba suicida</translation>
    </message>
    <message>
        <source>Shelling, artillery or missile attack</source>
        <translation>Bombardeo, artillería o ataque con misiles</translation>
    </message>
    <message>
        <source>Remote explosive, landmine or improvised device</source>
        <translation>Explosivo remoto, mina o artefacto improvisado</translation>
    </message>
    <message>
        <source>Grenade</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Violencia sexual</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Ataque</translation>
    </message>
    <message>
        <source>Abduction or forced disappearance</source>
        <translation>Secuestro o desaparición forzada</translation>
    </message>
    <message>
        <source>Peaceful protest</source>
        <translation>Protesta pacífica</translation>
    </message>
    <message>
        <source>Protest with intervention</source>
        <translation>Protesta con intervención</translation>
    </message>
    <message>
        <source>Excessive force against protesters</source>
        <translation>Fuerza excesiva contra manifestantes</translation>
    </message>
    <message>
        <source>Violent demonstration</source>
        <translation>Manifestación violenta</translation>
    </message>
    <message>
        <source>Mob violence</source>
        <translation>Violencia de turbas</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Arrests</source>
        <translation>Detenciones</translation>
    </message>
    <message>
        <source>Change to a group or its activity</source>
        <translation>Cambio en un grupo o su actividad</translation>
    </message>
    <message>
        <source>Disrupted use of weapons</source>
        <translation>Interrupción del uso de armas</translation>
    </message>
    <message>
        <source>Headquarters or base established</source>
        <translation>Establecimiento de sede o base</translation>
    </message>
    <message>
        <source>Looting or destruction of property</source>
        <translation>Saqueo o destrucción de bienes</translation>
    </message>
    <message>
        <source>Non-violent transfer of territory</source>
        <translation>Transferencia no violenta de territorio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Total over a period</source>
        <translation>Agregado de un período</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Juicio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Condena</translation>
    </message>
    <message>
        <source>Law or decree</source>
        <translation>Ley o decreto</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Cooperación</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Border control</source>
        <translation>Control fronterizo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Public event</source>
        <translation>Acto público</translation>
    </message>
    <message>
        <source>Kind not stated</source>
        <translation>Tipo no indicado</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>violencia</translation>
    </message>
    <message>
        <source>arrest</source>
        <translation>detención</translation>
    </message>
    <message>
        <source>state action</source>
        <translation>acción del Estado</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>despliegue</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>protesta</translation>
    </message>
    <message>
        <source>legal proceeding</source>
        <translation>proceso judicial</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política pública</translation>
    </message>
    <message>
        <source>public statement</source>
        <translation>declaración pública</translation>
    </message>
    <message>
        <source>other happening</source>
        <translation>otro suceso</translation>
    </message>
    <message>
        <source>soldiers</source>
        <translation>soldados</translation>
    </message>
    <message>
        <source>police</source>
        <translation>policías</translation>
    </message>
    <message>
        <source>aircrew</source>
        <translation>tripulación</translation>
    </message>
    <message>
        <source>security forces</source>
        <translation>fuerzas de seguridad</translation>
    </message>
    <message>
        <source>militants</source>
        <translation>militantes</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>dirigentes</translation>
    </message>
    <message>
        <source>relatives</source>
        <translation>familiares</translation>
    </message>
    <message>
        <source>civilians</source>
        <translation>civiles</translation>
    </message>
    <message>
        <source>protesters</source>
        <translation>manifestantes</translation>
    </message>
    <message>
        <source>suspects</source>
        <translation>sospechosos</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>lo ocurrido</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>type of event</source>
        <translation>tipo de hecho</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>actores</translation>
    </message>
    <message>
        <source>casualties</source>
        <translation>saldo</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>quién lo dice</translation>
    </message>
    <message>
        <source>links to other events</source>
        <translation>vínculos con otros hechos</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Dirigencia</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Rewards offered</source>
        <translation>Recompensas ofrecidas</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Drogas</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Factions</source>
        <translation>Facciones</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Leyes</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Políticas públicas</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Totals reported for a period</source>
        <translation>Agregados (totales de un período)</translation>
    </message>
    <message>
        <source>Series of operations</source>
        <translation>Campañas (series de operaciones)</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>insurgents</source>
        <translation>insurgentes</translation>
    </message>
    <message>
        <source>civilian population</source>
        <translation>población civil</translation>
    </message>
    <message>
        <source>other or unknown side</source>
        <translation>otro bando o desconocido</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>muertos</translation>
    </message>
    <message>
        <source>wounded</source>
        <translation>heridos</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>capturados</translation>
    </message>
    <message>
        <source>initiator</source>
        <translation>iniciador</translation>
    </message>
    <message>
        <source>target</source>
        <translation>blanco</translation>
    </message>
    <message>
        <source>took part; who began is not stated</source>
        <translation>participante; no se indica quién empezó</translation>
    </message>
    <message>
        <source>victim</source>
        <translation>víctima</translation>
    </message>
    <message>
        <source>without doubt expressed</source>
        <translation>sin duda expresada</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>presunto</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>sospechoso</translation>
    </message>
    <message>
        <source>as reported by others</source>
        <translation>según terceros</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>afirmado</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>informado</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>alegado</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>negado</translation>
    </message>
    <message>
        <source>seized</source>
        <translation>incautado</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>destruido</translation>
    </message>
    <message>
        <source>named among the dead</source>
        <translation>nombrado entre los muertos</translation>
    </message>
    <message>
        <source>named among the captured</source>
        <translation>nombrado entre los capturados</translation>
    </message>
    <message>
        <source>person named</source>
        <translation>persona nombrada</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>incidents counted</source>
        <translation>incidentes contados</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>parte de</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>incluye</translation>
    </message>
    <message>
        <source>response to</source>
        <translation>respuesta a</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>posterior a</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradice</translation>
    </message>
    <message>
        <source>named place</source>
        <translation>lugar nombrado</translation>
    </message>
    <message>
        <source>near a named place</source>
        <translation>cerca de un lugar nombrado</translation>
    </message>
    <message>
        <source>district</source>
        <translation>distrito</translation>
    </message>
    <message>
        <source>province</source>
        <translation>provincia</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>exact day</source>
        <translation>día exacto</translation>
    </message>
    <message>
        <source>known to a few days</source>
        <translation>con precisión de unos días</translation>
    </message>
    <message>
        <source>known to the week</source>
        <translation>con precisión de una semana</translation>
    </message>
    <message>
        <source>known to part of a month</source>
        <translation>con precisión de parte de un mes</translation>
    </message>
    <message>
        <source>known to the month</source>
        <translation>con precisión de un mes</translation>
    </message>
    <message>
        <source>known to several months</source>
        <translation>con precisión de varios meses</translation>
    </message>
    <message>
        <source>known to the year</source>
        <translation>con precisión de un año</translation>
    </message>
    <message>
        <source>as the report gives it</source>
        <translation>según el informe</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>año inferido</translation>
    </message>
    <message>
        <source>worked out from the day of publication</source>
        <translation>deducida del día de publicación</translation>
    </message>
    <message>
        <source>worked out from another event</source>
        <translation>deducida de otro hecho</translation>
    </message>
    <message>
        <source>bounded by the day it was announced</source>
        <translation>acotada por el día del anuncio</translation>
    </message>
    <message>
        <source>systematic</source>
        <translation>sistemática</translation>
    </message>
    <message>
        <source>episodic</source>
        <translation>episódica</translation>
    </message>
    <message>
        <source>total only</source>
        <translation>solo un total</translation>
    </message>
    <message>
        <source>on %1: %2</source>
        <comment>field of the event, claimed</comment>
        <translation>sobre %1: %2</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Table like UCDP GED (CSV)</source>
        <translation>Tabla como la de UCDP GED (CSV)</translation>
    </message>
    <message>
        <source>Table like ACLED (CSV)</source>
        <translation>Tabla como la de ACLED (CSV)</translation>
    </message>
    <message>
        <source>Data set (JSON)</source>
        <translation>Conjunto de datos (JSON)</translation>
    </message>
    <message>
        <source>For spreadsheets and statistics: one row per event, and this program reads it again.</source>
        <translation>Para hojas de cálculo y estadística: una fila por hecho, y este programa la vuelve a leer.</translation>
    </message>
    <message>
        <source>To compare with UCDP data: fatal incidents only, by its codebook.</source>
        <translation>Para comparar con datos de UCDP: solo incidentes con muertos, según su manual de codificación.</translation>
    </message>
    <message>
        <source>To compare with ACLED data: incidents of its 25 sub-types, dated to the month at least.</source>
        <translation>Para comparar con datos de ACLED: incidentes de sus 25 subtipos, fechados al menos al mes.</translation>
    </message>
    <message>
        <source>For maps on the web and in notebooks: a point per event.</source>
        <translation>Para mapas en la web y en cuadernos de análisis: un punto por hecho.</translation>
    </message>
    <message>
        <source>For Google Earth, with its time slider; at most %1 events.</source>
        <translation>Para Google Earth, con su control de tiempo; %1 hechos como máximo.</translation>
    </message>
    <message>
        <source>For QGIS and other GIS, also with millions of events.</source>
        <translation>Para QGIS y otros SIG, también con millones de hechos.</translation>
    </message>
    <message>
        <source>Everything, with what each source says: opens again in this program.</source>
        <translation>Todo, con lo que dice cada fuente: se vuelve a abrir en este programa.</translation>
    </message>
    <message>
        <source>a total or a series of operations, no single event</source>
        <translation>un total o una serie de operaciones, no un solo hecho</translation>
    </message>
    <message>
        <source>the format has no code for this kind of event</source>
        <translation>el formato no tiene código para esta clase de hecho</translation>
    </message>
    <message>
        <source>no date is known</source>
        <translation>no se conoce la fecha</translation>
    </message>
    <message>
        <source>one end of the date is open</source>
        <translation>un extremo de la fecha está abierto</translation>
    </message>
    <message>
        <source>the date is known less closely than to the month</source>
        <translation>la fecha se conoce con menos precisión que el mes</translation>
    </message>
    <message>
        <source>no place is known</source>
        <translation>no se conoce el lugar</translation>
    </message>
    <message>
        <source>the actors that the format asks for are not named</source>
        <translation>no se nombra a los actores que el formato pide</translation>
    </message>
    <message>
        <source>no source numbers the dead</source>
        <translation>ninguna fuente da el número de muertos</translation>
    </message>
    <message>
        <source>nobody was killed, and the format lists fatal events only</source>
        <translation>no murió nadie, y el formato solo recoge hechos con muertos</translation>
    </message>
    <message>
        <source>the number of dead is a minimum; the format asks for an upper bound, so it stands there too</source>
        <translation>el número de muertos es un mínimo; el formato pide un límite superior, así que figura también ahí</translation>
    </message>
    <message>
        <source>the number of dead is a range; the format holds one figure</source>
        <translation>el número de muertos es un rango; el formato admite una sola cifra</translation>
    </message>
    <message>
        <source>the number of dead is not known; the cell is empty</source>
        <translation>no se conoce el número de muertos; la celda queda vacía</translation>
    </message>
    <message>
        <source>more actors than the format has room for; the first of each side stands there</source>
        <translation>más actores de los que caben en el formato; figura el primero de cada bando</translation>
    </message>
    <message>
        <source>people wounded or captured, for whom the format has no column</source>
        <translation>personas heridas o capturadas, para las que el formato no tiene columna</translation>
    </message>
    <message>
        <source>sources contradict each other; the format holds one version</source>
        <translation>las fuentes se contradicen; el formato admite una sola versión</translation>
    </message>
    <message>
        <source>the file cannot be written; check that its folder exists, that you may write there and that the disk has room</source>
        <translation>no se puede escribir el archivo; compruebe que su carpeta existe, que usted puede escribir en ella y que hay espacio en el disco</translation>
    </message>
    <message>
        <source>the file is there already; choose another name or say that it may be replaced</source>
        <translation>el archivo ya existe; elija otro nombre o indique que se puede reemplazar</translation>
    </message>
    <message>
        <source>too many events for this format; filter more, or choose GeoPackage</source>
        <translation>demasiados hechos para este formato; filtre más o elija GeoPackage</translation>
    </message>
    <message>
        <source>shapes that are no points stand at their middle; check how far they reach</source>
        <translation>las formas que no son puntos figuran en su centro; compruebe hasta dónde llegan</translation>
    </message>
    <message>
        <source>colour of %1</source>
        <translation>color de %1</translation>
    </message>
    <message>
        <source>colour of the smaller groups</source>
        <translation>color de los grupos menores</translation>
    </message>
    <message>
        <source>several groups or none stated</source>
        <translation>varios grupos o ninguno indicado</translation>
    </message>
    <message>
        <source>%1° %2</source>
        <comment>degrees, direction</comment>
        <translation>%1° %2</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a filter</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simple</translation>
    </message>
    <message>
        <source>Markdown footnotes</source>
        <translation>Notas al pie en Markdown</translation>
    </message>
    <message>
        <source>Chicago, author-date (by pandoc)</source>
        <translation>Chicago, autor-fecha (con pandoc)</translation>
    </message>
    <message>
        <source>APA (by pandoc)</source>
        <translation>APA (con pandoc)</translation>
    </message>
    <message>
        <source>this is not installed here; install it (Debian: pandoc, citation-style-language-styles) or choose another form</source>
        <translation>no está instalado aquí; instálelo (Debian: pandoc, citation-style-language-styles) o elija otra forma</translation>
    </message>
    <message>
        <source>the program failed; choose another form</source>
        <translation>el programa falló; elija otra forma</translation>
    </message>
    <message>
        <source>this is neither an address nor a file of a view; copy all of it again</source>
        <translation>no es la dirección ni el archivo de una vista; cópielo de nuevo completo</translation>
    </message>
    <message>
        <source>the view was saved by a newer version of the program; get that version</source>
        <translation>la vista se guardó con una versión más nueva del programa; consiga esa versión</translation>
    </message>
    <message>
        <source>the view was made from another version of the data; figures may differ</source>
        <translation>la vista se hizo con otra versión de los datos; las cifras pueden diferir</translation>
    </message>
    <message>
        <source>the view was made from other data; open the file it was made from</source>
        <translation>la vista se hizo con otros datos; abra el archivo del que se hizo</translation>
    </message>
    <message>
        <source>the event is not in this data; it was left out of the selection</source>
        <translation>el hecho no está en estos datos; quedó fuera de la selección</translation>
    </message>
    <message>
        <source>%1: captured; no report says what followed</source>
        <translation>%1: capturado; ningún informe dice qué siguió</translation>
    </message>
    <message>
        <source>%1: no report gives an outcome</source>
        <translation>%1: ningún informe da un desenlace</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>person, outcome, date and source of it</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between date, source and passages</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>words, layer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>begun: %1</source>
        <comment>date</comment>
        <translation>iniciados: %1</translation>
    </message>
    <message>
        <source>there are more types of its own than can be told apart; the rest is shown without one, check that the column chosen as type holds types</source>
        <translation>hay más tipos propios de los que se pueden distinguir; el resto se muestra sin tipo, compruebe que la columna elegida como tipo contiene tipos</translation>
    </message>
    <message>
        <source>no more data sets can be shown side by side; remove a layer first</source>
        <translation>no se pueden mostrar más conjuntos de datos a la vez; quite antes una capa</translation>
    </message>
    <message>
        <source>the reports differ</source>
        <translation>los informes difieren</translation>
    </message>
    <message>
        <source>the file is damaged, or is not what it says it is; save the report anew</source>
        <translation>el archivo está dañado o no es lo que dice ser; vuelva a guardar el informe</translation>
    </message>
    <message>
        <source>the file is protected by a password; save it without one</source>
        <translation>el archivo está protegido con contraseña; guárdelo sin ella</translation>
    </message>
    <message>
        <source>the file holds no text, as a scanned page; save the report as text or as a page</source>
        <translation>el archivo no contiene texto, como una página escaneada; guarde el informe como texto o como página</translation>
    </message>
    <message>
        <source>reading the file took too long or too much memory and was stopped; save the report as text</source>
        <translation>la lectura del archivo tardó o pesó demasiado y se detuvo; guarde el informe como texto</translation>
    </message>
    <message>
        <source>the program that reads such files is not beside the atlas; install vraem-events</source>
        <translation>falta junto al atlas el programa que lee estos archivos; instale vraem-events</translation>
    </message>
    <message>
        <source>none of the reports&apos; passages stand in the file; choose a copy of one of them</source>
        <translation>el archivo no contiene pasajes de ninguno de los informes; elija una copia de uno de ellos</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln event(s)</source>
        <comment>layer</comment>
        <translation>
            <numerusform>%1: %Ln hecho</numerusform>
            <numerusform>%1: %Ln hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>version of the data, date, what changed</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>the name is not known here; use one that is</source>
        <translation>este nombre no se conoce aquí; use uno conocido</translation>
    </message>
    <message>
        <source>tag: %1</source>
        <translation>etiqueta: %1</translation>
    </message>
    <message>
        <source>in your notes: %1</source>
        <translation>en sus notas: %1</translation>
    </message>
    <message>
        <source>this is not a file of notes and corrections; choose another, it was left as it is</source>
        <translation>esto no es un archivo de notas y correcciones; elija otro, este se dejó como está</translation>
    </message>
    <message>
        <source>these notes were written by a newer version of the program; get that version, the file was left as it is</source>
        <translation>estas notas se escribieron con una versión más nueva del programa; consiga esa versión, el archivo se dejó como está</translation>
    </message>
    <message>
        <source>the last entry was cut off while it was written, as when the machine stops; all before it is there, the rest of it was set aside</source>
        <translation>la última entrada se cortó mientras se escribía, como cuando la máquina se apaga; todo lo anterior está, y el resto de ella se apartó</translation>
    </message>
    <message>
        <source>an entry is damaged; restore the file from a backup or remove this line. A copy was set aside, and nothing is written until then</source>
        <translation>una entrada está dañada; restaure el archivo desde una copia de seguridad o quite esta línea. Se apartó una copia, y hasta entonces no se escribe nada</translation>
    </message>
    <message>
        <source>these notes are open in another window, so they can only be read here; close it there first</source>
        <translation>estas notas están abiertas en otra ventana, así que aquí solo se pueden leer; ciérrelas allí primero</translation>
    </message>
    <message>
        <source>another program changed the file of notes; open it again, nothing was written over</source>
        <translation>otro programa cambió el archivo de notas; ábralo de nuevo, no se sobrescribió nada</translation>
    </message>
    <message>
        <source>this entry is about something that is not in the data any more; it is kept, but shown nowhere</source>
        <translation>esta entrada trata de algo que ya no está en los datos; se conserva, pero no se muestra en ninguna parte</translation>
    </message>
    <message>
        <source>this cannot be changed here</source>
        <translation>esto no se puede cambiar aquí</translation>
    </message>
    <message>
        <source>note</source>
        <comment>an edit of the user&apos;s</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>bookmark</source>
        <comment>an edit of the user&apos;s</comment>
        <translation>marcador</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>an edit of the user&apos;s</comment>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>source</source>
        <comment>an edit of the user&apos;s</comment>
        <translation>fuente</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>an edit of the user&apos;s</comment>
        <translation>corrección</translation>
    </message>
    <message>
        <source>event of your own</source>
        <comment>an edit of the user&apos;s</comment>
        <translation>hecho propio</translation>
    </message>
    <message>
        <source>removal</source>
        <comment>an edit of the user&apos;s</comment>
        <translation>eliminación</translation>
    </message>
    <message>
        <source>split</source>
        <comment>an edit of the user&apos;s</comment>
        <translation>separación</translation>
    </message>
    <message>
        <source>merge</source>
        <comment>an edit of the user&apos;s</comment>
        <translation>unión</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>news</source>
        <translation>noticia</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>testimony</source>
        <translation>testimonio</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Con marcador</translation>
    </message>
    <message>
        <source>With a note of yours</source>
        <translation>Con una nota suya</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Corregido por usted</translation>
    </message>
    <message>
        <source>Added, split or merged by you</source>
        <translation>Añadido, separado o unido por usted</translation>
    </message>
    <message>
        <source>the dates overlap</source>
        <translation>las fechas se solapan</translation>
    </message>
    <message>
        <source>the dates differ</source>
        <translation>las fechas difieren</translation>
    </message>
    <message>
        <source>not both give a date</source>
        <translation>no ambas dan una fecha</translation>
    </message>
    <message>
        <source>one place lies in the other</source>
        <translation>un lugar está dentro del otro</translation>
    </message>
    <message>
        <source>the places differ</source>
        <translation>los lugares difieren</translation>
    </message>
    <message>
        <source>not both give a place</source>
        <translation>no ambas dan un lugar</translation>
    </message>
    <message>
        <source>they count the same dead</source>
        <translation>cuentan los mismos muertos</translation>
    </message>
    <message>
        <source>they count the dead differently</source>
        <translation>cuentan los muertos de otra manera</translation>
    </message>
    <message>
        <source>not both count the dead</source>
        <translation>no ambas cuentan los muertos</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of yours</source>
        <translation>
            <numerusform>%n corrección suya</numerusform>
            <numerusform>%n correcciones suyas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of your own</source>
        <translation>
            <numerusform>%n hecho propio</numerusform>
            <numerusform>%n hechos propios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) put elsewhere by you</source>
        <translation>
            <numerusform>%n mención puesta en otro lugar por usted</numerusform>
            <numerusform>%n menciones puestas en otro lugar por usted</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>no informado</translation>
    </message>
    <message>
        <source>how surely the actors are named</source>
        <translation>con qué certeza se nombra a los actores</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>modality, who says so</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>your value</source>
        <translation>valor suyo</translation>
    </message>
    <message>
        <source>stated by the report itself</source>
        <translation>lo afirma el propio informe</translation>
    </message>
    <message>
        <source>%1 %2 (best; %3)</source>
        <comment>number, killed, 17 or more</comment>
        <translation>%1 %2 (mejor cifra; %3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, killed</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ca. %1 (date not printed)</source>
        <comment>date of issue</comment>
        <translation>ca. %1 (fecha no impresa)</translation>
    </message>
    <message>
        <source>ca. %1</source>
        <comment>date of issue</comment>
        <translation>ca. %1</translation>
    </message>
    <message>
        <source>this asks for bookmarks, tags, notes or corrections of yours, and no file of them is open; name it with --overlay FILE</source>
        <translation>esto pide marcadores, etiquetas, notas o correcciones suyas, y no hay abierto ningún archivo con ellas; indíquelo con --overlay ARCHIVO</translation>
    </message>
    <message>
        <source>the word before the colon is none of a filter&apos;s; correct it, or put all of it in quotes to search for it</source>
        <translation>la palabra antes de los dos puntos no es de un filtro; corríjala o ponga todo entre comillas para buscarlo</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se superó la cuota de disco</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de lectura o escritura del disco</translation>
    </message>
    <message>
        <source>the file exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <comment>line, name</comment>
        <translation>%1, columna %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>latitude, longitude</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the middle of %1</source>
        <comment>place</comment>
        <translation>el centro de %1</translation>
    </message>
    <message>
        <source>within %1 km of %2</source>
        <comment>distance, place</comment>
        <translation>a no más de %1 km de %2</translation>
    </message>
    <message>
        <source>in the rectangle %1 to %2, %3 to %4</source>
        <translation>en el rectángulo de %1 a %2, de %3 a %4</translation>
    </message>
    <message>
        <source>in a drawn outline between %1 and %2, %3 and %4</source>
        <translation>en un contorno trazado entre %1 y %2, %3 y %4</translation>
    </message>
    <message>
        <source>An event is inside if its coordinate is: one known only to a district, a province or a department counts where the middle of that lies, one without a place does not count.</source>
        <translation>Un hecho está dentro si lo está su coordenada: el que solo se conoce por distrito, provincia o departamento cuenta donde está el centro de este; el que no tiene lugar no cuenta.</translation>
    </message>
    <message>
        <source>Distances are those on a sphere.</source>
        <translation>Las distancias son las de una esfera.</translation>
    </message>
    <message>
        <source>members of Shining Path</source>
        <translation>miembros de Sendero Luminoso</translation>
    </message>
    <message>
        <source>armed fighters of Shining Path</source>
        <translation>combatientes armados de Sendero Luminoso</translation>
    </message>
    <message>
        <source>reward for Víctor Quispe Palomino</source>
        <translation>recompensa por Víctor Quispe Palomino</translation>
    </message>
    <message>
        <source>coca in Peru</source>
        <translation>coca en el Perú</translation>
    </message>
    <message>
        <source>this window is private and keeps nothing, so notes can only be read here; open a usual window to write them</source>
        <translation>esta ventana es privada y no guarda nada, por lo que aquí las notas solo se pueden leer; abra una ventana normal para escribirlas</translation>
    </message>
    <message>
        <source>no incident among them, so no casualties to add up</source>
        <translation>ningún incidente entre ellos: no hay víctimas que sumar</translation>
    </message>
    <message>
        <source>killed in all: %1</source>
        <translation>muertos en total: %1</translation>
    </message>
    <message>
        <source>coordinates, no place named</source>
        <translation>coordenadas, sin lugar nombrado</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>respondido por</translation>
    </message>
    <message>
        <source>followed by</source>
        <translation>seguido por</translation>
    </message>
    <message>
        <source>YYYY</source>
        <comment>four digits of a year</comment>
        <translation>AAAA</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>Show all again</source>
        <translation>Volver a mostrar todo</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estos</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>no event has the id &quot;%1&quot;; `vraem-events list --unit all` lists them</source>
        <translation>ningún hecho tiene el identificador «%1»; `vraem-events list --unit all` los lista</translation>
    </message>
    <message>
        <source>no event has the id &quot;%1&quot;; it is one of yours: name the file that has it with --overlay</source>
        <translation>ningún hecho tiene el identificador «%1»; es uno suyo: indique con --overlay el archivo que lo contiene</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>%1 · %2</source>
        <comment>date, title of an event</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (site uncertain)</source>
        <translation>%1 (ubicación incierta)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, its level</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>VRAEM (approximate, not official)</source>
        <translation>VRAEM (aproximado, no oficial)</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands, as short as can be</comment>
        <translation>%1k</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>event of your own</source>
        <translation>hecho propio</translation>
    </message>
    <message>
        <source>correction: %1</source>
        <comment>of which fields</comment>
        <translation>corrección: %1</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>split</source>
        <translation>separación</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>unión</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATOS</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>HECHO</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUÉ</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>TEXTO</translation>
    </message>
</context>
<context>
    <name>screenshot</name>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>the map was not drawn within 30 seconds</source>
        <translation>el mapa no se dibujó en 30 segundos</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>What was open at the end of the last session cannot be read. The file was set aside as %1.

%2</source>
        <translation>No se puede leer lo que estaba abierto al final de la última sesión. El archivo se apartó como %1.

%2</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The settings in %1 are damaged and cannot be renamed. They are not used.</source>
        <translation>Los ajustes en %1 están dañados y no se les puede cambiar el nombre. No se usan.</translation>
    </message>
    <message>
        <source>The settings were damaged. The file was set aside as %1, and what could not be read is as on the first day.</source>
        <translation>Los ajustes estaban dañados. El archivo se apartó como %1, y lo que no se pudo leer queda como el primer día.</translation>
    </message>
    <message>
        <source>Some settings made no sense (%1). The file was set aside as %2, and those settings are as on the first day.</source>
        <translation>Algunos ajustes no tenían sentido (%1). El archivo se apartó como %2, y esos ajustes quedan como el primer día.</translation>
    </message>
    <message>
        <source>The settings are damaged; nothing was changed, for this window is private.</source>
        <translation>Los ajustes están dañados; no se cambió nada, porque esta ventana es privada.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>The sources differ: %1</source>
        <comment>on what</comment>
        <translation>Las fuentes difieren: %1</translation>
    </message>
    <message>
        <source>no event has the id &quot;%1&quot;; `vraem-events list --unit all` lists them</source>
        <translation>ningún hecho tiene el identificador «%1»; `vraem-events list --unit all` los enumera</translation>
    </message>
</context>
<context>
    <name>vraem</name>
    <message>
        <source>Address of the tiles</source>
        <translation>Dirección de las teselas</translation>
    </message>
    <message>
        <source>Online background map</source>
        <translation>Mapa de fondo en línea</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>The server named here is asked for a picture of every part of the map that you look at. It learns your network address, where you look, and that you use this program; nothing of events, filters or files. Pictures are kept on this computer. At the next start it is off again.</source>
        <translation>Al servidor aquí nombrado se le pide una imagen de cada parte del mapa que usted mira. Llega a saber su dirección de red, qué zona mira y que usa este programa; nada de hechos, filtros ni archivos. Las imágenes se guardan en este equipo. Al volver a abrir el programa estará desactivado.</translation>
    </message>
    <message>
        <source>An address of XYZ tiles: http or https, with {z}, {x} and {y}. Exported maps and pages show the map of the program.</source>
        <translation>Una dirección de teselas XYZ: http o https, con {z}, {x} e {y}. Los mapas y páginas exportados muestran el mapa del programa.</translation>
    </message>
    <message>
        <source>Go on by</source>
        <translation>Avanzar por</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Keep in view</source>
        <translation>Mantener a la vista</translation>
    </message>
    <message>
        <source>All since the start</source>
        <translation>Todo desde el inicio</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>El último mes</translation>
    </message>
    <message>
        <source>The last three months</source>
        <translation>Los últimos tres meses</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>El último año</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>Volver a empezar al final</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close or clear the innermost thing</source>
        <translation>Cerrar o quitar lo más interior</translation>
    </message>
    <message>
        <source>Pointer on an event</source>
        <translation>Puntero sobre un hecho</translation>
    </message>
    <message>
        <source>Card with its sources</source>
        <translation>Ficha con sus fuentes</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Select the event and keep its card</source>
        <translation>Seleccionar el hecho y fijar su ficha</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click</source>
        <translation>Ctrl+clic, Mayús+clic</translation>
    </message>
    <message>
        <source>Add to the selection, select a range</source>
        <translation>Añadir a la selección, seleccionar un tramo</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Arrows, drag</source>
        <translation>Flechas, arrastrar</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Mover el mapa</translation>
    </message>
    <message>
        <source>+ and -, wheel, double click</source>
        <translation>+ y -, rueda, doble clic</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Acercar o alejar</translation>
    </message>
    <message>
        <source>0, Home</source>
        <translation>0, Inicio</translation>
    </message>
    <message>
        <source>The whole region</source>
        <translation>Toda la región</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
    </message>
    <message>
        <source>Next and previous event</source>
        <translation>Hecho siguiente y anterior</translation>
    </message>
    <message>
        <source>R, Shift+drag</source>
        <translation>R, Mayús+arrastrar</translation>
    </message>
    <message>
        <source>Filter by a rectangle</source>
        <translation>Filtrar por un rectángulo</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Filter by an outline</source>
        <translation>Filtrar por un contorno</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Filter by an area in numbers</source>
        <translation>Filtrar por un área en números</translation>
    </message>
    <message>
        <source>Menu key, right button</source>
        <translation>Tecla Menú, botón derecho</translation>
    </message>
    <message>
        <source>Filter by distance</source>
        <translation>Filtrar por distancia</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Previous and next event</source>
        <translation>Hecho anterior y siguiente</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>First and last event</source>
        <translation>Primer y último hecho</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Card of the selected event</source>
        <translation>Ficha del hecho seleccionado</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Izquierda, Ctrl+Derecha</translation>
    </message>
    <message>
        <source>Move by the whole window</source>
        <translation>Mover un intervalo entero</translation>
    </message>
    <message>
        <source>+ and -, wheel</source>
        <translation>+ y -, rueda</translation>
    </message>
    <message>
        <source>Shift+wheel, drag</source>
        <translation>Mayús+rueda, arrastrar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Drag on the overview</source>
        <translation>Arrastrar en la vista general</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Teclas y gestos</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Choose a window of time</source>
        <translation>Elegir un intervalo de tiempo</translation>
    </message>
    <message>
        <source>Event, %1</source>
        <translation>Hecho, %1</translation>
    </message>
    <message>
        <source>Event without a date</source>
        <translation>Hecho sin fecha</translation>
    </message>
    <message>
        <source>Faction: filter by it</source>
        <translation>Facción: filtrar por ella</translation>
    </message>
    <message>
        <source>%1: show on the map</source>
        <translation>%1: mostrar en el mapa</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Previous and next step</source>
        <translation>Paso anterior y siguiente</translation>
    </message>
    <message>
        <source>Leave the story</source>
        <translation>Dejar el relato</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Abrir los menús</translation>
    </message>
    <message>
        <source>List the events that share its spot</source>
        <translation>Lista de los hechos que comparten su lugar</translation>
    </message>
</context>
<context>
    <name>vraem::AboutDialog</name>
    <message>
        <source>About the data and the map</source>
        <translation>Acerca de los datos y el mapa</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>vraem::ActorsEditor</name>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Duda</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Añadir un actor</translation>
    </message>
    <message>
        <source>An actor stands twice in the same role.</source>
        <translation>Un actor está dos veces con el mismo papel.</translation>
    </message>
</context>
<context>
    <name>vraem::AreaDialog</name>
    <message>
        <source>Filter by area</source>
        <translation>Filtrar por área</translation>
    </message>
    <message>
        <source>Within a distance of a spot</source>
        <translation>A cierta distancia de un punto</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Form of the area</source>
        <translation>Forma del área</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>°</source>
        <comment>degrees</comment>
        <translation>°</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Latitude, south is negative</source>
        <translation>Latitud, el sur es negativo</translation>
    </message>
    <message>
        <source>Longitude, west is negative</source>
        <translation>Longitud, el oeste es negativo</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>&amp;Distancia</translation>
    </message>
    <message>
        <source>&amp;Latitude (south is negative)</source>
        <translation>&amp;Latitud (el sur es negativo)</translation>
    </message>
    <message>
        <source>L&amp;ongitude (west is negative)</source>
        <translation>L&amp;ongitud (el oeste es negativo)</translation>
    </message>
    <message>
        <source>Northern edge, south is negative</source>
        <translation>Borde norte, el sur es negativo</translation>
    </message>
    <message>
        <source>Southern edge, south is negative</source>
        <translation>Borde sur, el sur es negativo</translation>
    </message>
    <message>
        <source>Western edge, west is negative</source>
        <translation>Borde oeste, el oeste es negativo</translation>
    </message>
    <message>
        <source>Eastern edge, west is negative</source>
        <translation>Borde este, el oeste es negativo</translation>
    </message>
    <message>
        <source>&amp;North (south is negative)</source>
        <translation>&amp;Norte (el sur es negativo)</translation>
    </message>
    <message>
        <source>&amp;South</source>
        <translation>&amp;Sur</translation>
    </message>
    <message>
        <source>&amp;West (west is negative)</source>
        <translation>&amp;Oeste (el oeste es negativo)</translation>
    </message>
    <message>
        <source>&amp;East</source>
        <translation>&amp;Este</translation>
    </message>
    <message>
        <source>Corners, one a line: latitude, longitude</source>
        <translation>Vértices, uno por línea: latitud, longitud</translation>
    </message>
    <message>
        <source>&amp;Corners, one a line: latitude, longitude (-12.35, -73.9)</source>
        <translation>&amp;Vértices, uno por línea: latitud, longitud (-12.35, -73.9)</translation>
    </message>
    <message>
        <source>The southern edge lies north of the northern one. Exchange them.</source>
        <translation>El borde sur está al norte del borde norte. Intercámbielos.</translation>
    </message>
    <message>
        <source>An outline has 3 to %L1 corners, each with a latitude and a longitude, and goes round no pole.</source>
        <translation>Un contorno tiene de 3 a %L1 vértices, cada uno con latitud y longitud, y no rodea ningún polo.</translation>
    </message>
    <message>
        <source>Line %L1: “%2” is no latitude between -90 and 90 or no longitude between -180 and 180.</source>
        <translation>Línea %L1: «%2» no es una latitud entre -90 y 90 o una longitud entre -180 y 180.</translation>
    </message>
</context>
<context>
    <name>vraem::AreaFilter</name>
    <message>
        <source>Events near &amp;this place: %1…</source>
        <translation>Hechos cerca de es&amp;te lugar: %1…</translation>
    </message>
    <message>
        <source>Events &amp;near here…</source>
        <translation>Hechos cerca de a&amp;quí…</translation>
    </message>
    <message>
        <source>Draw a &amp;rectangle (Shift+drag, R)</source>
        <translation>Trazar un &amp;rectángulo (Mayús+arrastrar, R)</translation>
    </message>
    <message>
        <source>Draw an &amp;outline (O)</source>
        <translation>Trazar un c&amp;ontorno (O)</translation>
    </message>
    <message>
        <source>Filter by &amp;area, in numbers… (A)</source>
        <translation>Filtrar por áre&amp;a, en cifras… (A)</translation>
    </message>
    <message>
        <source>&amp;Lift the filter by area</source>
        <translation>&amp;Quitar el filtro por área</translation>
    </message>
</context>
<context>
    <name>vraem::AreaSketch</name>
    <message>
        <source>Drag from corner to corner. Esc: leave it.</source>
        <translation>Arrastre de esquina a esquina. Esc: dejarlo.</translation>
    </message>
    <message>
        <source>Draw around the events with the button held down. Esc: leave it.</source>
        <translation>Rodee los hechos con el botón pulsado. Esc: dejarlo.</translation>
    </message>
</context>
<context>
    <name>vraem::Brush</name>
    <message>
        <source>Window of time</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Drag to choose a window of time, its edges to resize it, its middle to move it; double-click shows all. This zooms and filters nothing.
Keys: arrows move the window by a month, with Ctrl by its length; Shift and arrows move its end, Ctrl+Shift and arrows its start; + and - zoom, 0 shows all.</source>
        <translation>Arrastre para elegir un intervalo de tiempo; sus bordes, para cambiar su extensión; su centro, para moverlo; doble clic muestra todo. Esto solo acerca o aleja la vista, no filtra nada.
Teclas: las flechas mueven el intervalo un mes, con Ctrl toda su extensión; Mayús y flechas mueven su final, Ctrl+Mayús y flechas su comienzo; + y - acercan y alejan, 0 muestra todo.</translation>
    </message>
</context>
<context>
    <name>vraem::CasualtiesEditor</name>
    <message>
        <source>Side</source>
        <translation>Bando</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>What happened to them</source>
        <translation>Qué les pasó</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>about</source>
        <translation>unos</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Añadir una cifra</translation>
    </message>
    <message>
        <source>A figure must be a whole number from 0 on; leave it empty where it is not known.</source>
        <translation>Una cifra debe ser un número entero desde 0; déjela vacía si no se sabe.</translation>
    </message>
    <message>
        <source>The figures must rise from lowest over best to highest.</source>
        <translation>Las cifras deben subir del mínimo por la mejor al máximo.</translation>
    </message>
    <message>
        <source>Two lines count the same people; make them one.</source>
        <translation>Dos líneas cuentan a las mismas personas; haga de ellas una.</translation>
    </message>
    <message>
        <source>reads: %1</source>
        <translation>se lee: %1</translation>
    </message>
</context>
<context>
    <name>vraem::CiteDialog</name>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>The citations</source>
        <translation>Las citas</translation>
    </message>
    <message>
        <source>C&amp;ite</source>
        <translation>C&amp;itar</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Co&amp;mo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message numerus="yes">
        <source>What is shown: %Ln event(s)</source>
        <translation>
            <numerusform>Lo que se muestra: %Ln hecho</numerusform>
            <numerusform>Lo que se muestra: %Ln hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is selected: %Ln event(s)</source>
        <translation>
            <numerusform>Lo seleccionado: %Ln hecho</numerusform>
            <numerusform>Lo seleccionado: %Ln hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is shown, from: %1</source>
        <comment>source</comment>
        <translation>De lo que se muestra, según: %1</translation>
    </message>
    <message>
        <source>Writing the citations…</source>
        <translation>Escribiendo las citas…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save citations</source>
        <translation>Guardar citas</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>file</comment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>What is shown: %1 events</source>
        <comment>counts of layers</comment>
        <translation>Lo que se muestra: %1 hechos</translation>
    </message>
</context>
<context>
    <name>vraem::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>An action, an event, a place or a faction</source>
        <translation>Una acción, un hecho, un lugar o una facción</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, looking for events…</source>
        <translation>
            <numerusform>%Ln entrada, buscando hechos…</numerusform>
            <numerusform>%Ln entradas, buscando hechos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits. Other words find more.</source>
        <translation>Nada coincide. Pruebe con otras palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first: %2</source>
        <comment>number of entries, entry</comment>
        <translation>%1, la primera: %2</translation>
    </message>
</context>
<context>
    <name>vraem::ContextPanel</name>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>What the reports state beside the events</source>
        <translation>Lo que los informes dicen además de los hechos</translation>
    </message>
    <message>
        <source>The data set states no context facts.</source>
        <translation>El conjunto de datos no contiene datos de contexto.</translation>
    </message>
    <message>
        <source>What the reports state beside the events. Differing figures stand side by side as they were reported; none is merged or added to the totals.</source>
        <translation>Lo que los informes dicen además de los hechos. Las cifras que difieren están una junto a otra, tal como se informaron; ninguna se combina ni se suma a los totales.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Who says so, and where</source>
        <translation>Quién lo dice y dónde</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>según %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source, passages</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vraem::CopiesDialog</name>
    <message>
        <source>Copies of the reports</source>
        <translation>Copias de los informes</translation>
    </message>
    <message>
        <source>Attach your copies of the reports, as text, saved page or PDF, to read every passage where it is cited. A copy is recognised by its words. It stays where it is: nothing of it is copied or sent.</source>
        <translation>Adjunte sus copias de los informes, como texto, página guardada o PDF, para leer cada pasaje donde se cita. Una copia se reconoce por sus palabras. Se queda donde está: nada de ella se copia ni se envía.</translation>
    </message>
    <message>
        <source>Reports and their copies</source>
        <translation>Informes y sus copias</translation>
    </message>
    <message>
        <source>Report, and its copies</source>
        <translation>Informe y sus copias</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What was attached</source>
        <translation>Lo que se adjuntó</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Añadir &amp;archivos…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Attach &amp;anew</source>
        <translation>Adjuntar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Takes the file as it is now</source>
        <translation>Toma el archivo como está ahora</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>no copy attached</source>
        <translation>sin copia adjunta</translation>
    </message>
    <message>
        <source>Copies of reports (*.txt *.htm *.html *.xhtml *.pdf *.md)</source>
        <translation>Copias de informes (*.txt *.htm *.html *.xhtml *.pdf *.md)</translation>
    </message>
    <message>
        <source>Attach report copies</source>
        <translation>Adjuntar copias de los informes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Attach the copies in a folder</source>
        <translation>Adjuntar las copias de una carpeta</translation>
    </message>
</context>
<context>
    <name>vraem::CorrectDialog</name>
    <message>
        <source>Correct a field</source>
        <translation>Corregir un campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>The reports say</source>
        <translation>Los informes dicen</translation>
    </message>
    <message>
        <source>Your value</source>
        <translation>Su valor</translation>
    </message>
    <message>
        <source>What your value rests on</source>
        <translation>En qué se apoya su valor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Why your value is better than that of the reports</source>
        <translation>Por qué su valor es mejor que el de los informes</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Withdraw my correction</source>
        <translation>Retirar mi corrección</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Dé la razón.</translation>
    </message>
</context>
<context>
    <name>vraem::CountTables</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Killed, low</source>
        <translation>Muertos, mínimo</translation>
    </message>
    <message>
        <source>Killed, best</source>
        <translation>Muertos, mejor estimación</translation>
    </message>
    <message>
        <source>Killed, high</source>
        <translation>Muertos, máximo</translation>
    </message>
    <message>
        <source>Incidents with killed not numbered</source>
        <translation>Incidentes con muertos sin cifra</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>In %n incident(s) people were killed but no number is given; they add nothing.</source>
        <translation>
            <numerusform>En %n incidente hubo muertos sin que se dé un número; no suma nada.</numerusform>
            <numerusform>En %n incidentes hubo muertos sin que se dé un número; no suman nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>A click shows the others again.</source>
        <translation>Un clic vuelve a mostrar los demás.</translation>
    </message>
    <message>
        <source>A click shows these only.</source>
        <translation>Un clic muestra solo estos.</translation>
    </message>
    <message>
        <source>%1, chosen in the filter</source>
        <translation>%1, elegido en el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) together</source>
        <translation>
            <numerusform>%n más en total</numerusform>
            <numerusform>%n más en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents by year</source>
        <translation>Incidentes por año</translation>
    </message>
    <message>
        <source>Killed by year</source>
        <translation>Muertos por año</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, articles only</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>figures, articles only</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>No source means to cover this span (%1): few or no incidents are no finding.</source>
        <translation>Ninguna fuente pretende cubrir este período (%1): pocos incidentes, o ninguno, no son un hallazgo.</translation>
    </message>
    <message>
        <source>Incidents by type</source>
        <translation>Incidentes por tipo</translation>
    </message>
    <message>
        <source>Killed by type</source>
        <translation>Muertos por tipo</translation>
    </message>
    <message>
        <source>Incidents by faction that takes part</source>
        <translation>Incidentes por facción que interviene</translation>
    </message>
    <message>
        <source>Killed in incidents, by faction that takes part</source>
        <translation>Muertos en incidentes, por facción que interviene</translation>
    </message>
    <message>
        <source>No actor named</source>
        <translation>Sin actor mencionado</translation>
    </message>
    <message>
        <source>Incidents by department</source>
        <translation>Incidentes por departamento</translation>
    </message>
    <message>
        <source>Killed by department</source>
        <translation>Muertos por departamento</translation>
    </message>
    <message>
        <source>No department stated</source>
        <translation>Sin departamento indicado</translation>
    </message>
</context>
<context>
    <name>vraem::DateEditor</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>2021-05-23, 2021-05, 2021, 2021-05-20/2021-05-23; empty: not known</source>
        <translation>2021-05-23, 2021-05, 2021, 2021-05-20/2021-05-23; vacío: no se sabe</translation>
    </message>
    <message>
        <source>How well the date is known</source>
        <translation>Con qué precisión se sabe la fecha</translation>
    </message>
    <message>
        <source>This is not a date; write it as 2021-05-23, 2021-05, 2021 or 2021-05-20/2021-05-23.</source>
        <translation>Esto no es una fecha; escríbala como 2021-05-23, 2021-05, 2021 o 2021-05-20/2021-05-23.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>fecha no sabida</translation>
    </message>
</context>
<context>
    <name>vraem::DetailPanel</name>
    <message>
        <source>Event details</source>
        <translation>Detalle del hecho</translation>
    </message>
    <message>
        <source>The selected event in full</source>
        <translation>El hecho seleccionado, completo</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar cita</translation>
    </message>
    <message>
        <source>Copies title, date and sources as plain text</source>
        <translation>Copia título, fecha y fuentes como texto sin formato</translation>
    </message>
    <message>
        <source>No event is selected. Select one on the map, on the timeline or in the table to read here what each report says about it, and where.</source>
        <translation>No hay ningún hecho seleccionado. Seleccione uno en el mapa, en la línea de tiempo o en la tabla para leer aquí qué dice de él cada informe, y dónde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) selected; this is the last one.</source>
        <translation>
            <numerusform>%Ln hecho seleccionado; este es el último.</numerusform>
            <numerusform>%Ln hechos seleccionados; este es el último.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::ErrorReportDialog</name>
    <message>
        <source>Report an error</source>
        <translation>Informar de un error</translation>
    </message>
    <message>
        <source>Complete the last two lines, copy the text and send it to whoever gave you these data.</source>
        <translation>Complete las dos últimas líneas, copie el texto y envíelo a quien le dio estos datos.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Texto del informe</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>What is &amp;wrong</source>
        <translation>Qué está &amp;mal</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vraem::EstimateTables</name>
    <message>
        <source>%1, in %2</source>
        <comment>who says so, source</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Who says so, and where</source>
        <translation>Quién lo dice y dónde</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor estimación</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The units differ or are not given: the figures stand on no common scale.</source>
        <translation>Las unidades difieren o no se indican: las cifras no tienen una escala común.</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <comment>scale</comment>
        <translation>0 a %1</translation>
    </message>
</context>
<context>
    <name>vraem::EventListPopup</name>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
</context>
<context>
    <name>vraem::EventTable</name>
    <message>
        <source>Table of events</source>
        <translation>Tabla de hechos</translation>
    </message>
    <message>
        <source>At most %1 events can be selected at once; the first of them are.</source>
        <translation>Se pueden seleccionar como máximo %1 hechos a la vez; quedan seleccionados los primeros.</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>Ningún hecho pasa el filtro.</translation>
    </message>
</context>
<context>
    <name>vraem::EventTableModel</name>
    <message>
        <source>not reported</source>
        <translation>no informado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Factions</source>
        <translation>Facciones</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Muertos</translation>
    </message>
    <message>
        <source>Wounded</source>
        <translation>Heridos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sorts up to %1 events; filter to fewer</source>
        <translation>Ordena hasta %1 hechos; filtre para tener menos</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>★ %1</source>
        <comment>a bookmarked event</comment>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>%1 ✎</source>
        <comment>a value of the user&apos;s</comment>
        <translation>%1 ✎</translation>
    </message>
    <message>
        <source>your correction; the details say what the reports say</source>
        <translation>su corrección; los detalles dicen lo que dicen los informes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vraem::EventTray</name>
    <message>
        <source>%1, the first %2:</source>
        <comment>what is listed, number</comment>
        <translation>%1, los primeros %2:</translation>
    </message>
</context>
<context>
    <name>vraem::ExportChoices</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>People and terms</source>
        <translation>Personas y condiciones</translation>
    </message>
    <message>
        <source>&amp;Hide personal names</source>
        <translation>&amp;Ocultar nombres de personas</translation>
    </message>
    <message>
        <source>Leaves out all free text (titles, summaries, notes, facts, who said it), ids made of words and, of imported data, the targets, for a name can stand anywhere in them. Dates, places, types, factions, figures and the citations of paragraphs stay.</source>
        <translation>Deja fuera todo texto libre (títulos, resúmenes, notas, hechos, quién lo dice), los identificadores hechos de palabras y, de datos importados, los blancos, pues en cualquiera puede haber un nombre. Quedan fechas, lugares, tipos, facciones, cifras y las citas de párrafos.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que se escribe</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Replace the file that is there</source>
        <translation>&amp;Reemplazar el archivo que ya está</translation>
    </message>
    <message numerus="yes">
        <source>Fi&amp;ltered: %Ln event(s)</source>
        <translation>
            <numerusform>Fi&amp;ltrados: %Ln hecho</numerusform>
            <numerusform>Fi&amp;ltrados: %Ln hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %Ln event(s)</source>
        <translation>
            <numerusform>&amp;Seleccionados: %Ln hecho</numerusform>
            <numerusform>&amp;Seleccionados: %Ln hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All: %Ln event(s)</source>
        <translation>
            <numerusform>&amp;Todos: %Ln hecho</numerusform>
            <numerusform>&amp;Todos: %Ln hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>The providers&apos; terms, which go along with the file:
%1</source>
        <translation>Las condiciones de los proveedores, que acompañan al archivo:
%1</translation>
    </message>
    <message>
        <source>Fi&amp;ltered: %1 events</source>
        <comment>counts of layers</comment>
        <translation>Fi&amp;ltrados: %1 hechos</translation>
    </message>
    <message>
        <source>&amp;All: %1 events</source>
        <comment>counts of layers</comment>
        <translation>&amp;Todos: %1 hechos</translation>
    </message>
</context>
<context>
    <name>vraem::ExportDialog</name>
    <message>
        <source>Export events</source>
        <translation>Exportar hechos</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Outcome of the export</source>
        <translation>Resultado de la exportación</translation>
    </message>
    <message>
        <source>What was not exported</source>
        <translation>Lo que no se exportó</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <comment>file</comment>
        <translation>Se escribe %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to %1</source>
        <translation>
            <numerusform>%Ln hecho escrito en %1</numerusform>
            <numerusform>%Ln hechos escritos en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln event(s)</source>
        <translation>
            <numerusform>Quedan fuera: %Ln hecho</numerusform>
            <numerusform>Quedan fuera: %Ln hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of events, what was left out or lost</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed; `vraem-events export` lists all.</source>
        <translation>
            <numerusform>Figura el primero; `vraem-events export` los enumera todos.</numerusform>
            <numerusform>Figuran los primeros %Ln; `vraem-events export` los enumera todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vraem::FacetModel</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln hecho</numerusform>
            <numerusform>%Ln hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, its events</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, chosen, %2</source>
        <comment>value, its events</comment>
        <translation>%1, elegido, %2</translation>
    </message>
    <message>
        <source>%1: not chosen</source>
        <comment>value</comment>
        <translation>%1: no elegido</translation>
    </message>
    <message>
        <source>%1: chosen</source>
        <comment>value</comment>
        <translation>%1: elegido</translation>
    </message>
</context>
<context>
    <name>vraem::FileOpener</name>
    <message>
        <source>Data sets (*.csv *.tsv *.txt *.gz *.json *.geojson)</source>
        <translation>Conjuntos de datos (*.csv *.tsv *.txt *.gz *.json *.geojson)</translation>
    </message>
    <message>
        <source>Open data set</source>
        <translation>Abrir conjunto de datos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open as layer</source>
        <translation>Abrir como capa</translation>
    </message>
</context>
<context>
    <name>vraem::FilterChips</name>
    <message>
        <source>Filters in use</source>
        <translation>Filtros en uso</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Show all incidents again</source>
        <translation>Volver a mostrar todos los incidentes</translation>
    </message>
    <message>
        <source>Reset all filters</source>
        <translation>Limpiar todos los filtros</translation>
    </message>
</context>
<context>
    <name>vraem::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Search titles, places, names</source>
        <translation>Buscar títulos, lugares, nombres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>All words must occur. &quot;A phrase&quot; in quotes is one term, -word leaves events out.</source>
        <translation>Deben aparecer todas las palabras. &quot;Una frase&quot; entre comillas es un solo término; -palabra deja hechos fuera.</translation>
    </message>
    <message>
        <source>Filter values</source>
        <translation>Valores de los filtros</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change of the filters</source>
        <translation>Deshacer el último cambio de los filtros</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo the change of the filters</source>
        <translation>Rehacer el cambio de los filtros</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Show all incidents again</source>
        <translation>Volver a mostrar todos los incidentes</translation>
    </message>
</context>
<context>
    <name>vraem::FrameExport</name>
    <message>
        <source>Export playback as frames: an empty folder</source>
        <translation>Exportar la reproducción como fotogramas: una carpeta vacía</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>no event of the window has a date to play</source>
        <translation>ningún hecho del intervalo tiene una fecha que reproducir</translation>
    </message>
    <message>
        <source>Writing frames</source>
        <translation>Escribiendo fotogramas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>the map cannot be shown</source>
        <translation>no se puede mostrar el mapa</translation>
    </message>
</context>
<context>
    <name>vraem::GhostWords</name>
    <message>
        <source>%1 says %2, which contradicts %3</source>
        <comment>sources, their date, that of the event</comment>
        <translation>%1 dice %2, lo que contradice %3</translation>
    </message>
    <message>
        <source>%1 says %2; shown at %3</source>
        <comment>sources, their date, that of the event</comment>
        <translation>%1 dice %2; se muestra en %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, the sources that give it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vraem::HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Manual de codificación</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Search in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
</context>
<context>
    <name>vraem::HoverCard</name>
    <message>
        <source>Event card</source>
        <translation>Ficha del hecho</translation>
    </message>
    <message>
        <source>Event with its sources</source>
        <translation>Hecho con sus fuentes</translation>
    </message>
    <message>
        <source>Pinned: stays until closed</source>
        <translation>Fijada: queda hasta que se cierre</translation>
    </message>
    <message>
        <source>Close the card (Esc)</source>
        <translation>Cerrar la ficha (Esc)</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Cerrar la ficha</translation>
    </message>
    <message numerus="yes">
        <source>and %n more here: click to list</source>
        <translation>
            <numerusform>y %n más aquí: clic para listarlo</numerusform>
            <numerusform>y %n más aquí: clic para listarlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more here</source>
        <translation>
            <numerusform>%n más aquí</numerusform>
            <numerusform>%n más aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::IssueTableModel</name>
    <message>
        <source>please check: %1</source>
        <translation>por favor revise: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>What is wrong, what to do</source>
        <translation>Qué falla, qué hacer</translation>
    </message>
</context>
<context>
    <name>vraem::IssueWindow</name>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Informe sobre %1</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Texto:</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>Filas:</translation>
    </message>
    <message>
        <source>%1 read, %2 taken, %3 refused, %4 taken with something to check</source>
        <translation>%1 leídas, %2 tomadas, %3 rechazadas, %4 tomadas con algo por revisar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) of the file not used:</source>
        <translation>
            <numerusform>%Ln columna del archivo sin usar:</numerusform>
            <numerusform>%Ln columnas del archivo sin usar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not used</source>
        <translation>Columnas sin usar</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln finding(s) of %1:</source>
        <translation>
            <numerusform>El primer hallazgo de %1:</numerusform>
            <numerusform>Los primeros %Ln hallazgos de %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s):</source>
        <translation>
            <numerusform>%Ln hallazgo:</numerusform>
            <numerusform>%Ln hallazgos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was refused or changed.</source>
        <translation>No se rechazó ni cambió nada.</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>Say anew which column holds what, and read the file again</source>
        <translation>Indicar de nuevo qué contiene cada columna y leer otra vez el archivo</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
</context>
<context>
    <name>vraem::LaneCorner</name>
    <message>
        <source>%1 with a date</source>
        <comment>number of events</comment>
        <translation>%1 con fecha</translation>
    </message>
    <message>
        <source>%1 with a date, %2 in several lanes</source>
        <comment>numbers of events</comment>
        <translation>%1 con fecha, %2 en varias filas</translation>
    </message>
    <message>
        <source>Each event counts once here. One that belongs to several lanes stands in each of them, so the counts of lanes may add up to more.</source>
        <translation>Aquí cada hecho cuenta una vez. El que corresponde a varias filas está en cada una de ellas, de modo que la suma de las filas puede ser mayor.</translation>
    </message>
</context>
<context>
    <name>vraem::LaneName</name>
    <message>
        <source>Those with fewer events</source>
        <translation>Los de menos hechos</translation>
    </message>
    <message>
        <source>Several or not stated</source>
        <translation>Varios o no indicado</translation>
    </message>
    <message>
        <source>No single department</source>
        <translation>Sin un departamento único</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No indicado</translation>
    </message>
</context>
<context>
    <name>vraem::LanesView</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln hecho</numerusform>
            <numerusform>%Ln hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Events by faction</source>
        <translation>Hechos por facción</translation>
    </message>
    <message>
        <source>Scroll lanes</source>
        <translation>Desplazar las filas</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>Ningún hecho pasa el filtro.</translation>
    </message>
    <message>
        <source>No event stands in this window of time.</source>
        <translation>No hay ningún hecho en este intervalo de tiempo.</translation>
    </message>
    <message>
        <source>%1 killed (best figures)</source>
        <translation>%1 muertos (mejores cifras)</translation>
    </message>
    <message>
        <source>known less closely than a month</source>
        <translation>con fecha menos precisa que un mes</translation>
    </message>
    <message>
        <source>Events by event type</source>
        <translation>Hechos por tipo</translation>
    </message>
    <message>
        <source>Events by department</source>
        <translation>Hechos por departamento</translation>
    </message>
    <message>
        <source>Events by source</source>
        <translation>Hechos por fuente</translation>
    </message>
    <message>
        <source>%1, %2, lane %3</source>
        <comment>title, date, names of lanes</comment>
        <translation>%1, %2, fila %3</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <comment>event</comment>
        <translation>Seleccionado: %1</translation>
    </message>
</context>
<context>
    <name>vraem::LayerList</name>
    <message>
        <source>Add layers together</source>
        <translation>Sumar las capas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Off, totals are given for each layer by itself. The same event may be in several layers: added together it counts once for each.</source>
        <translation>Desactivado, los totales se dan por separado para cada capa. Un mismo hecho puede estar en varias capas: al sumarlas cuenta una vez por cada una.</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>Mostrar u ocultar %1</translation>
    </message>
    <message>
        <source>Show the layer %1</source>
        <translation>Mostrar la capa %1</translation>
    </message>
    <message>
        <source>Remove %1 from the window; its file stays</source>
        <translation>Quitar %1 de la ventana; su archivo no se toca</translation>
    </message>
    <message>
        <source>Remove the layer %1</source>
        <translation>Quitar la capa %1</translation>
    </message>
</context>
<context>
    <name>vraem::LoadBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Progress of opening</source>
        <translation>Avance de la apertura</translation>
    </message>
    <message>
        <source>Stop reading; what is shown stays (Esc)</source>
        <translation>Dejar de leer; sigue lo que se muestra (Esc)</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Cancelar la apertura</translation>
    </message>
    <message>
        <source>Report on the file that was opened</source>
        <translation>Informe sobre el archivo abierto</translation>
    </message>
    <message>
        <source>Opening %1 was cancelled; nothing has changed</source>
        <translation>Se canceló la apertura de %1; nada ha cambiado</translation>
    </message>
</context>
<context>
    <name>vraem::LooksMenu</name>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>Movimiento &amp;reducido</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habitual</translation>
    </message>
    <message>
        <source>&amp;Usual (now %1 %)</source>
        <comment>percent</comment>
        <translation>&amp;Habitual (ahora %1 %)</translation>
    </message>
</context>
<context>
    <name>vraem::MainWindow</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Printed to %1</source>
        <comment>file</comment>
        <translation>Impreso en %1</translation>
    </message>
    <message>
        <source>Drop to open it; hold Shift to add it as a layer</source>
        <translation>Suelte para abrirlo; con Mayús se añade como capa</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report copies that changed or are gone: %1; see File &gt; Attach report copies…</source>
        <translation>Copias de informes que cambiaron o ya no están: %1; vea Archivo &gt; Adjuntar copias de los informes…</translation>
    </message>
    <message>
        <source>The map was written to %1</source>
        <comment>file</comment>
        <translation>El mapa se guardó en %1</translation>
    </message>
    <message>
        <source>%1 of %2 frames were written to %3</source>
        <comment>numbers, folder</comment>
        <translation>Se escribieron %1 de %2 fotogramas en %3</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Diagnostic text copied.</source>
        <translation>Texto de diagnóstico copiado.</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <comment>title of a window</comment>
        <translation>%1 (privada)</translation>
    </message>
</context>
<context>
    <name>vraem::MapControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>+</source>
        <comment>key</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>-</source>
        <comment>key</comment>
        <translation>-</translation>
    </message>
    <message>
        <source>Show the whole VRAEM</source>
        <translation>Mostrar todo el VRAEM</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Draw an outline to filter by</source>
        <translation>Trazar un contorno para filtrar</translation>
    </message>
    <message>
        <source>O</source>
        <comment>key</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Filter by area, in numbers</source>
        <translation>Filtrar por área, en cifras</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key</comment>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>vraem::MapExport</name>
    <message numerus="yes">
        <source>and %Ln more source(s)</source>
        <translation>
            <numerusform>y %Ln fuente más</numerusform>
            <numerusform>y %Ln fuentes más</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exportar el mapa</translation>
    </message>
    <message>
        <source>Dots to the pixel (1: for the screen, 3: for print)</source>
        <translation>Puntos por píxel (1: pantalla, 3: impresión)</translation>
    </message>
    <message>
        <source>the map cannot be shown</source>
        <translation>no se puede mostrar el mapa</translation>
    </message>
</context>
<context>
    <name>vraem::MapLegend</name>
    <message>
        <source>Legend of the map</source>
        <translation>Leyenda del mapa</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Fold the legend</source>
        <translation>Plegar la leyenda</translation>
    </message>
    <message>
        <source>Unfold the legend</source>
        <translation>Desplegar la leyenda</translation>
    </message>
    <message>
        <source>Initiated by</source>
        <translation>Iniciado por</translation>
    </message>
    <message>
        <source>others, several, or not stated</source>
        <translation>otros, varios o no indicado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>1, 5, 15 people killed</source>
        <translation>1, 5, 15 muertos</translation>
    </message>
    <message>
        <source>actor alleged or suspected</source>
        <translation>actor presunto o sospechoso</translation>
    </message>
    <message>
        <source>place known only to this extent</source>
        <translation>lugar conocido solo dentro de esta área</translation>
    </message>
    <message>
        <source>Named first</source>
        <translation>Nombrado en primer lugar</translation>
    </message>
    <message>
        <source>Many events</source>
        <translation>Muchos hechos</translation>
    </message>
    <message>
        <source>number of events in one square;
its ring: their colours</source>
        <translation>número de hechos en un cuadro;
el anillo: sus colores</translation>
    </message>
    <message>
        <source>timeline: 1, 4, 16 events; heights
grow with the square root</source>
        <translation>línea de tiempo: 1, 4, 16 hechos;
la altura crece con la raíz cuadrada</translation>
    </message>
    <message>
        <source>number of events in one square,
of each layer; its ring: their colours</source>
        <translation>número de hechos en un cuadro,
de cada capa; su anillo: sus colores</translation>
    </message>
    <message>
        <source>paler: earlier in the time shown</source>
        <translation>más pálido: anterior en el tiempo mostrado</translation>
    </message>
    <message>
        <source>number of killed not reported</source>
        <translation>número de muertos no informado</translation>
    </message>
    <message>
        <source>of the selected event: the next one in a
series, as a report joins them; no route</source>
        <translation>del hecho seleccionado: el siguiente de una
serie, según los une un informe; no es ruta</translation>
    </message>
</context>
<context>
    <name>vraem::MapPointer</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln hecho</numerusform>
            <numerusform>%Ln hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of events, dates</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vraem::MapStatus</name>
    <message>
        <source>List the events whose symbols lie outside this part of the map</source>
        <translation>Listar los hechos cuyos símbolos están fuera de esta parte del mapa</translation>
    </message>
    <message>
        <source>Outside this view: %1</source>
        <translation>Fuera de esta vista: %1</translation>
    </message>
    <message>
        <source>Without a place: %1</source>
        <translation>Sin lugar: %1</translation>
    </message>
    <message>
        <source>No base map here, only outlines of land and borders</source>
        <translation>Aquí no hay mapa base, solo contornos de tierras y fronteras</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>events shown, all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer, events</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shown here: %1 events</source>
        <translation>Mostrados aquí: %1 hechos</translation>
    </message>
    <message>
        <source>Shown here: %1</source>
        <comment>3 of 5 events</comment>
        <translation>Mostrados aquí: %1</translation>
    </message>
</context>
<context>
    <name>vraem::MapView</name>
    <message>
        <source>Map of the events</source>
        <translation>Mapa de los hechos</translation>
    </message>
    <message>
        <source>Natural Earth · GSHHG · GeoNames (CC BY 4.0) · VRAEM outline approximate</source>
        <translation>Natural Earth · GSHHG · GeoNames (CC BY 4.0) · Contorno del VRAEM aproximado</translation>
    </message>
    <message>
        <source>The map cannot be shown. Everything else works.

%1</source>
        <translation>No se puede mostrar el mapa. Todo lo demás funciona.

%1</translation>
    </message>
    <message>
        <source>Events at this spot: %1</source>
        <translation>Hechos en este punto: %1</translation>
    </message>
    <message>
        <source>%1 (the first %2)</source>
        <translation>%1 (los primeros %2)</translation>
    </message>
    <message>
        <source>Online background not reached: %1</source>
        <comment>reason</comment>
        <translation>No se alcanza el fondo en línea: %1</translation>
    </message>
</context>
<context>
    <name>vraem::MappingDialog</name>
    <message>
        <source>Columns of %1</source>
        <translation>Columnas de %1</translation>
    </message>
    <message>
        <source>%1 is a table that does not come from UCDP, ACLED or GTD. Say which column holds what; a date, or a latitude and a longitude, is the least. The answer is kept for tables with the same header.</source>
        <translation>%1 es una tabla que no viene de UCDP, ACLED ni GTD. Indique qué contiene cada columna; lo mínimo es una fecha, o una latitud y una longitud. La respuesta se guarda para las tablas con el mismo encabezado.</translation>
    </message>
    <message>
        <source>Dates are written as</source>
        <translation>Las fechas se escriben</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>Not enough to make an event of a row</source>
        <translation>No basta para hacer un hecho de una fila</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sample row(s) can be read</source>
        <translation>
            <numerusform>Se puede leer %1 de %Ln fila de muestra</numerusform>
            <numerusform>Se pueden leer %1 de %Ln filas de muestra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::MappingPreview</name>
    <message>
        <source>First rows of the table</source>
        <translation>Primeras filas de la tabla</translation>
    </message>
</context>
<context>
    <name>vraem::NotesWindow</name>
    <message>
        <source>My notes and corrections</source>
        <translation>Mis notas y correcciones</translation>
    </message>
    <message>
        <source>Notes and corrections</source>
        <translation>Notas y correcciones</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Nothing yet. Notes will be kept in %1</source>
        <translation>Nada todavía. Las notas se guardarán en %1</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Se guardan en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is about what is not in the data shown; it is kept</source>
        <translation>
            <numerusform>%n de ellas trata de algo que no está en los datos mostrados; se conserva</numerusform>
            <numerusform>%n de ellas tratan de algo que no está en los datos mostrados; se conservan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (not in the data shown)</source>
        <translation>%1 (no está en los datos mostrados)</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>correction: %1</source>
        <comment>fields</comment>
        <translation>corrección: %1</translation>
    </message>
    <message>
        <source>event of your own</source>
        <translation>hecho propio</translation>
    </message>
    <message>
        <source>split</source>
        <translation>separación</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>unión</translation>
    </message>
    <message>
        <source>Last changed on version %1 of the data; shown is %2</source>
        <translation>Último cambio con la versión %1 de los datos; se muestra la %2</translation>
    </message>
</context>
<context>
    <name>vraem::OnlineTiles</name>
    <message>
        <source>© OpenStreetMap contributors</source>
        <translation>© colaboradores de OpenStreetMap</translation>
    </message>
    <message>
        <source>Background from %1</source>
        <comment>server</comment>
        <translation>Fondo de %1</translation>
    </message>
    <message>
        <source>the answer is no picture</source>
        <translation>la respuesta no es una imagen</translation>
    </message>
</context>
<context>
    <name>vraem::OverlayActions</name>
    <message>
        <source>&amp;Undo filter</source>
        <translation>&amp;Deshacer filtro</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>kind of edit</comment>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>&amp;Redo filter</source>
        <translation>&amp;Rehacer filtro</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>kind of edit</comment>
        <translation>&amp;Rehacer %1</translation>
    </message>
    <message>
        <source>Notes and corrections (*.jsonl)</source>
        <translation>Notas y correcciones (*.jsonl)</translation>
    </message>
    <message>
        <source>New file of notes</source>
        <translation>Nuevo archivo de notas</translation>
    </message>
    <message>
        <source>Open notes and corrections</source>
        <translation>Abrir notas y correcciones</translation>
    </message>
    <message>
        <source>My notes and corrections</source>
        <translation>Mis notas y correcciones</translation>
    </message>
</context>
<context>
    <name>vraem::OverviewChart</name>
    <message>
        <source>%1k</source>
        <comment>thousands, as short as can be</comment>
        <translation>%1k</translation>
    </message>
</context>
<context>
    <name>vraem::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message numerus="yes">
        <source>+%n without a month</source>
        <translation>
            <numerusform>+%n sin mes</numerusform>
            <numerusform>+%n sin mes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln hecho</numerusform>
            <numerusform>%Ln hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dates, events</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no number of people killed is given</source>
        <translation>no se da el número de muertos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer, people killed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>+%n killed, closer date unknown</source>
        <translation>
            <numerusform>+%n muerto, sin fecha más precisa</numerusform>
            <numerusform>+%n muertos, sin fecha más precisa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n killed</source>
        <translation>
            <numerusform>+%n muerto</numerusform>
            <numerusform>+%n muertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::OwnBar</name>
    <message>
        <source>Yours</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>tags, separated by commas</source>
        <translation>etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Your note; it is kept as you type</source>
        <translation>Su nota; se guarda mientras escribe</translation>
    </message>
    <message>
        <source>☆ Bookmark</source>
        <translation>☆ Marcador</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Same event?</source>
        <translation>¿El mismo hecho?</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation>Seleccione antes un hecho.</translation>
    </message>
    <message>
        <source>Switch on View &gt; Apply my corrections first.</source>
        <translation>Active antes Ver &gt; Aplicar mis correcciones.</translation>
    </message>
    <message>
        <source>This event is a row of a table. It takes notes, bookmarks and tags; only events coded from reports can be corrected, split or merged.</source>
        <translation>Este hecho es una fila de una tabla. Admite notas, marcadores y etiquetas; solo los hechos codificados de informes se pueden corregir, separar o unir.</translation>
    </message>
    <message>
        <source>★ Bookmark</source>
        <translation>★ Marcador</translation>
    </message>
    <message>
        <source>Bookmark the event (Ctrl+B)</source>
        <translation>Poner un marcador en el hecho (Ctrl+B)</translation>
    </message>
    <message>
        <source>Tag the event (Ctrl+Shift+T)</source>
        <translation>Etiquetar el hecho (Ctrl+Mayús+T)</translation>
    </message>
    <message>
        <source>Write a note on the event (Ctrl+Shift+N)</source>
        <translation>Escribir una nota sobre el hecho (Ctrl+Mayús+N)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change or remove your event (Ctrl+Shift+K)</source>
        <translation>Cambiar o quitar su hecho (Ctrl+Mayús+K)</translation>
    </message>
    <message>
        <source>State your own value beside the reports&apos; (Ctrl+Shift+K)</source>
        <translation>Dar su propio valor junto al de los informes (Ctrl+Mayús+K)</translation>
    </message>
    <message>
        <source>Why is this one event? Split or merge (Ctrl+Shift+M)</source>
        <translation>¿Por qué es un solo hecho? Separar o unir (Ctrl+Mayús+M)</translation>
    </message>
</context>
<context>
    <name>vraem::OwnEventDialog</name>
    <message>
        <source>Change your event</source>
        <translation>Cambiar su hecho</translation>
    </message>
    <message>
        <source>Add an event of your own</source>
        <translation>Añadir un hecho propio</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Your source</source>
        <translation>Su fuente</translation>
    </message>
    <message>
        <source>Give the event a title.</source>
        <translation>Dé un título al hecho.</translation>
    </message>
</context>
<context>
    <name>vraem::PassageMargin</name>
    <message>
        <source>Events coded from the report</source>
        <translation>Hechos codificados a partir del informe</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
</context>
<context>
    <name>vraem::PeriodChooser</name>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>%1, first day</source>
        <translation>%1, primer día</translation>
    </message>
    <message>
        <source>%1, last day</source>
        <translation>%1, último día</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Fechas…</translation>
    </message>
</context>
<context>
    <name>vraem::PeriodTable</name>
    <message>
        <source>%1: %2; %3; difference %4</source>
        <translation>%1: %2; %3; diferencia %4</translation>
    </message>
    <message>
        <source>Two periods</source>
        <translation>Dos períodos</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>%1, low</source>
        <comment>period</comment>
        <translation>%1, mínimo</translation>
    </message>
    <message>
        <source>%1, best</source>
        <comment>period</comment>
        <translation>%1, mejor estimación</translation>
    </message>
    <message>
        <source>%1, high</source>
        <comment>period</comment>
        <translation>%1, máximo</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Muertos</translation>
    </message>
    <message>
        <source>Wounded</source>
        <translation>Heridos</translation>
    </message>
    <message>
        <source>%1 (best)</source>
        <comment>difference</comment>
        <translation>%1 (mejor estimación)</translation>
    </message>
    <message>
        <source>Incidents by faction that takes part</source>
        <translation>Incidentes por facción que interviene</translation>
    </message>
    <message>
        <source>Killed in incidents, by faction that takes part</source>
        <translation>Muertos en incidentes, por facción que interviene</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) together</source>
        <translation>
            <numerusform>%n más en total</numerusform>
            <numerusform>%n más en total</numerusform>
        </translation>
    </message>
    <message>
        <source>No actor named</source>
        <translation>Sin actor mencionado</translation>
    </message>
    <message>
        <source>Incidents by type</source>
        <translation>Incidentes por tipo</translation>
    </message>
    <message>
        <source>Killed by type</source>
        <translation>Muertos por tipo</translation>
    </message>
    <message>
        <source>A difference then says how much was written, not how much happened.</source>
        <translation>Una diferencia dice entonces cuánto se escribió, no cuánto ocurrió.</translation>
    </message>
    <message>
        <source>The filter hides all or a part of %1.</source>
        <comment>period</comment>
        <translation>El filtro oculta todo o una parte de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) may lie in either period and count in both.</source>
        <translation>
            <numerusform>%n incidente puede caer en uno u otro período y cuenta en ambos.</numerusform>
            <numerusform>%n incidentes pueden caer en uno u otro período y cuentan en ambos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>period, articles only</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No source means to cover all of: %1.</source>
        <translation>Ninguna fuente pretende cubrir por completo: %1.</translation>
    </message>
    <message>
        <source>Incidents are events of every type, laws and trials among them.</source>
        <translation>Los incidentes son hechos de todo tipo, incluidos leyes y juicios.</translation>
    </message>
    <message>
        <source>For %1, reports total more than is described one by one: see &quot;Named against reported&quot;.</source>
        <comment>period</comment>
        <translation>Sobre %1, los informes suman más de lo que describen hecho por hecho: vea «Descrito frente a informado».</translation>
    </message>
</context>
<context>
    <name>vraem::PlaceEditor</name>
    <message>
        <source>Place of the gazetteer</source>
        <translation>Lugar del nomenclátor</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>optional, such as -12.58, -73.92</source>
        <translation>opcional, como -12.58, -73.92</translation>
    </message>
    <message>
        <source> km</source>
        <comment>kilometres behind a number</comment>
        <translation> km</translation>
    </message>
    <message>
        <source>the name as your source writes it</source>
        <translation>el nombre como lo escribe su fuente</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitud, longitud</translation>
    </message>
    <message>
        <source>Known to within</source>
        <translation>Con un margen de</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>No place of the gazetteer is called so; choose one from the list.</source>
        <translation>Ningún lugar del nomenclátor se llama así; elija uno de la lista.</translation>
    </message>
    <message>
        <source>Write the coordinates as latitude, longitude in degrees with a decimal point: -12.58, -73.92.</source>
        <translation>Escriba las coordenadas como latitud, longitud en grados con punto decimal: -12.58, -73.92.</translation>
    </message>
    <message>
        <source>Say what the spot is called.</source>
        <translation>Diga cómo se llama el sitio.</translation>
    </message>
</context>
<context>
    <name>vraem::PlaybackBar</name>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Un paso adelante</translation>
    </message>
    <message>
        <source>End playback</source>
        <translation>Terminar la reproducción</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Day shown</source>
        <translation>Día mostrado</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <comment>shown, all</comment>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <comment>day, count</comment>
        <translation>Hasta el %1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>first day, last day, count</comment>
        <translation>Del %1 al %2: %3</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>An event enters on the first day it can have begun: one known only to a year, on its first day.</source>
        <translation>Un hecho entra el primer día en que pudo empezar: uno conocido solo por el año, el primero de ese año.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Reproduciendo</translation>
    </message>
</context>
<context>
    <name>vraem::PrintAction</name>
    <message>
        <source>Print to PDF</source>
        <translation>Imprimir en PDF</translation>
    </message>
    <message>
        <source>All layers added together: %1</source>
        <translation>Todas las capas sumadas: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer, its totals</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vraem::RadiusPopup</name>
    <message>
        <source>Filter by distance</source>
        <translation>Filtrar por distancia</translation>
    </message>
    <message>
        <source>Within</source>
        <comment>before a number of km</comment>
        <translation>A no más de</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilómetros</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close without filtering</source>
        <translation>Cerrar sin filtrar</translation>
    </message>
    <message>
        <source>km of %1</source>
        <comment>after a number</comment>
        <translation>km de %1</translation>
    </message>
</context>
<context>
    <name>vraem::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Aún no hay archivos</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, folder</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vraem::ReportReader</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report to read</source>
        <translation>Informe que leer</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Pasaje anterior</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Pasaje siguiente</translation>
    </message>
    <message>
        <source>Attach report copies…</source>
        <translation>Adjuntar copias de los informes…</translation>
    </message>
    <message>
        <source>%1 (no copy attached)</source>
        <translation>%1 (sin copia adjunta)</translation>
    </message>
    <message>
        <source>The data set names no report that could be read here.</source>
        <translation>El conjunto de datos no nombra ningún informe que se pueda leer aquí.</translation>
    </message>
    <message>
        <source>No copy of this report is attached:

%1

Save it as text, as a page or as PDF, and attach it. Its passages then stand here, and on the card of every event.</source>
        <translation>No hay copia adjunta de este informe:

%1

Guárdelo como texto, como página o como PDF, y adjúntelo. Sus pasajes aparecerán aquí y en la ficha de cada hecho.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln paragraph(s) carry coded passages, %2 do not.</source>
        <translation>
            <numerusform>%1 de %Ln párrafo lleva pasajes codificados, %2 no.</numerusform>
            <numerusform>%1 de %Ln párrafos llevan pasajes codificados, %2 no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cited passage(s) are not in this copy.</source>
        <translation>
            <numerusform>%Ln pasaje citado no está en esta copia.</numerusform>
            <numerusform>%Ln pasajes citados no están en esta copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>What surrounds the report is grey.</source>
        <translation>Lo que rodea al informe está en gris.</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Buscar en el informe</translation>
    </message>
</context>
<context>
    <name>vraem::ReportTextView</name>
    <message>
        <source>Text of the report</source>
        <translation>Texto del informe</translation>
    </message>
</context>
<context>
    <name>vraem::ReportedTable</name>
    <message>
        <source>Named against reported</source>
        <translation>Descrito frente a informado</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>Described one by one</source>
        <translation>Descrito uno por uno</translation>
    </message>
    <message>
        <source>Not described</source>
        <translation>Sin describir</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Incidents reported</source>
        <translation>Incidentes informados</translation>
    </message>
    <message>
        <source>Killed reported, low</source>
        <translation>Muertos informados, mínimo</translation>
    </message>
    <message>
        <source>Killed reported, best</source>
        <translation>Muertos informados, mejor estimación</translation>
    </message>
    <message>
        <source>Killed reported, high</source>
        <translation>Muertos informados, máximo</translation>
    </message>
    <message>
        <source>Incidents described, counted for certain</source>
        <translation>Incidentes descritos, contados con certeza</translation>
    </message>
    <message>
        <source>Incidents described, at most</source>
        <translation>Incidentes descritos, a lo sumo</translation>
    </message>
    <message>
        <source>Killed described, counted for certain</source>
        <translation>Muertos descritos, contados con certeza</translation>
    </message>
    <message>
        <source>Killed described, at most</source>
        <translation>Muertos descritos, a lo sumo</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>No source of this layer totals incidents or deaths of a period.</source>
        <translation>Ninguna fuente de esta capa suma incidentes o muertes de un período.</translation>
    </message>
    <message>
        <source>%1. Reported: %2. Described one by one: %3. Not described: %4.</source>
        <translation>%1. Informado: %2. Descrito uno por uno: %3. Sin describir: %4.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Described: %1</source>
        <translation>Descrito: %1</translation>
    </message>
    <message>
        <source>no report gives a total</source>
        <translation>ningún informe da un total</translation>
    </message>
    <message>
        <source>%1 of violence</source>
        <comment>2 incidents</comment>
        <translation>%1 de violencia</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1: no report gives a total. Described one by one: %2.</source>
        <translation>%1: ningún informe da un total. Descrito uno por uno: %2.</translation>
    </message>
    <message>
        <source>No report totals the violence of %1; that is not zero.</source>
        <translation>Ningún informe suma la violencia de %1; eso no es cero.</translation>
    </message>
</context>
<context>
    <name>vraem::ReportedWords</name>
    <message>
        <source>not reported</source>
        <translation>no informado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incidente</numerusform>
            <numerusform>%Ln incidentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, terrorist incidents</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>muertos: %1</translation>
    </message>
    <message>
        <source>kind and place: %1</source>
        <comment>violence, Peru</comment>
        <translation>tipo y lugar: %1</translation>
    </message>
    <message>
        <source>killed: not reported</source>
        <translation>muertos: no informado</translation>
    </message>
    <message numerus="yes">
        <source>%1; no figure of killed for %n of the incidents</source>
        <translation>
            <numerusform>%1; sin cifra de muertos en %n de los incidentes</numerusform>
            <numerusform>%1; sin cifra de muertos en %n de los incidentes</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n more killed, whom this total does not count</source>
        <translation>
            <numerusform>%n muerto más, que este total no cuenta</numerusform>
            <numerusform>%n muertos más, que este total no cuenta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (none is described)</source>
        <translation>%1 (ninguno se describe)</translation>
    </message>
    <message>
        <source>none, all %1 are described</source>
        <comment>number</comment>
        <translation>ninguno, se describen los %1</translation>
    </message>
    <message>
        <source>none for certain; those described reach what is reported, %1</source>
        <comment>13 or more</comment>
        <translation>ninguno con certeza; los descritos alcanzan lo informado, %1</translation>
    </message>
    <message>
        <source>more are described than reported: the two do not count the same</source>
        <translation>se describen más de los informados: no cuentan lo mismo</translation>
    </message>
    <message>
        <source>not comparable: the report gives no figure from which to subtract</source>
        <translation>no comparable: el informe no da una cifra de la que restar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>figures</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, or more, of %2</source>
        <comment>7 to 14, at least 21</comment>
        <translation>%1, o más, de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>7 to 10, 11</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>incidents: %1</source>
        <translation>incidentes: %1</translation>
    </message>
    <message>
        <source>killed: %1</source>
        <translation>muertos: %1</translation>
    </message>
    <message numerus="yes">
        <source>The report clearly counts %1 of the %n incident(s) described; whether it counts the others is not said.</source>
        <translation>
            <numerusform>El informe cuenta claramente %1 del incidente descrito; no dice si cuenta el otro.</numerusform>
            <numerusform>El informe cuenta claramente %1 de los %n incidentes descritos; no dice si cuenta los demás.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::RowsEditor</name>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
</context>
<context>
    <name>vraem::RuleBox</name>
    <message>
        <source>By faction</source>
        <translation>Por facción</translation>
    </message>
    <message>
        <source>By event type</source>
        <translation>Por tipo de hecho</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Por departamento</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por fuente</translation>
    </message>
    <message>
        <source>Lanes of the timeline</source>
        <translation>Filas de la línea de tiempo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Muertes</translation>
    </message>
    <message>
        <source>What the columns of the overview count</source>
        <translation>Qué cuentan las columnas de la vista general</translation>
    </message>
    <message>
        <source>What the columns count: events, or people killed in incidents by the best figure</source>
        <translation>Qué cuentan las columnas: hechos, o personas muertas en incidentes según la mejor cifra</translation>
    </message>
    <message>
        <source>What the lanes tell apart. By faction: who began it; where nobody is named as such, who took part. The filter counts everyone who takes part.</source>
        <translation>Qué distinguen las filas. Por facción: quien inició el hecho; si no se nombra, quien participó. El filtro cuenta a todos los que participan.</translation>
    </message>
</context>
<context>
    <name>vraem::SameEventDialog</name>
    <message>
        <source>Why is this one event?</source>
        <translation>¿Por qué es un solo hecho?</translation>
    </message>
    <message>
        <source>why you split or merge; it stands with the event</source>
        <translation>por qué separa o une; queda con el hecho</translation>
    </message>
    <message>
        <source>Event to merge with</source>
        <translation>Hecho con el que unir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Otro hecho</translation>
    </message>
    <message>
        <source>Split off the selected mention</source>
        <translation>Separar la mención seleccionada</translation>
    </message>
    <message>
        <source>Merge with the other event</source>
        <translation>Unir con el otro hecho</translation>
    </message>
    <message>
        <source>split off by you</source>
        <translation>separada por usted</translation>
    </message>
    <message>
        <source>put here by you</source>
        <translation>puesta aquí por usted</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who put it here, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the others are held against this one</source>
        <translation>las otras se comparan con esta</translation>
    </message>
    <message>
        <source>the only one that tells of it</source>
        <translation>la única que lo cuenta</translation>
    </message>
    <message>
        <source>Mentions of the event</source>
        <translation>Menciones del hecho</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Why it belongs here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>none: select a second event too (Ctrl+click), counted the same way</source>
        <translation>ninguno: seleccione también un segundo hecho (Ctrl+clic), contado de la misma manera</translation>
    </message>
    <message>
        <source>There is one mention only</source>
        <translation>Hay una sola mención</translation>
    </message>
    <message>
        <source>Select the mention first</source>
        <translation>Seleccione antes la mención</translation>
    </message>
    <message>
        <source>Give the reason first</source>
        <translation>Dé antes la razón</translation>
    </message>
    <message>
        <source>Select a second event first</source>
        <translation>Seleccione antes un segundo hecho</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>vraem::SavedViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>None yet. View &gt; Saved views &gt; Save this view keeps the one you see under a name.</source>
        <translation>Todavía ninguna. Ver &gt; Vistas guardadas &gt; Guardar esta vista conserva la que ve con un nombre.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a view &quot;%1&quot; already.</source>
        <comment>name</comment>
        <translation>Ya hay una vista &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Delete the saved view &quot;%1&quot;? This cannot be undone.</source>
        <comment>name</comment>
        <translation>¿Eliminar la vista guardada &quot;%1&quot;? No se puede deshacer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be deleted.</source>
        <comment>name</comment>
        <translation>No se pudo eliminar &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>There is a view &quot;%1&quot; already. Replace it?</source>
        <comment>name</comment>
        <translation>Ya hay una vista &quot;%1&quot;. ¿Reemplazarla?</translation>
    </message>
</context>
<context>
    <name>vraem::SavedViewsMenu</name>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>&amp;Vistas guardadas</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Open, rename, delete…</source>
        <translation>&amp;Abrir, cambiar nombre, eliminar…</translation>
    </message>
    <message>
        <source>No views yet</source>
        <translation>Todavía no hay vistas</translation>
    </message>
    <message>
        <source>View saved as %1</source>
        <comment>name</comment>
        <translation>Vista guardada como %1</translation>
    </message>
</context>
<context>
    <name>vraem::ScaleBarWidget</name>
    <message>
        <source>Scale bar: %1</source>
        <comment>a length</comment>
        <translation>Escala gráfica: %1</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>vraem::SearchBar</name>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Lugar anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Lugar siguiente (Intro)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, places</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>vraem::SilenceWords</name>
    <message>
        <source>no systematic source</source>
        <translation>sin fuente sistemática</translation>
    </message>
    <message>
        <source>total only</source>
        <translation>solo un total</translation>
    </message>
    <message>
        <source>No systematic source covers this span; a report gives just a total for it.</source>
        <translation>Ninguna fuente sistemática cubre este período; un informe da solo un total.</translation>
    </message>
    <message>
        <source>No systematic source covers this span; articles are episodic.</source>
        <translation>Ninguna fuente sistemática cubre este período; los artículos son episódicos.</translation>
    </message>
    <message>
        <source>No source says that it covers this span.</source>
        <translation>Ninguna fuente declara cubrir este período.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layers, what they lack</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer, what covers a span</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A systematic source covers this span.</source>
        <translation>Una fuente sistemática cubre este periodo.</translation>
    </message>
    <message>
        <source>No layer is about this span.</source>
        <translation>Ninguna capa trata de este periodo.</translation>
    </message>
</context>
<context>
    <name>vraem::SourceEditor</name>
    <message>
        <source>My own reading of the reports</source>
        <translation>Mi propia lectura de los informes</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Fuente nueva</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>Publisher or author</source>
        <translation>Editor o autor</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>2021-05-23, 2021-05 or 2021</source>
        <translation>2021-05-23, 2021-05 o 2021</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>Dónde en ella</translation>
    </message>
    <message>
        <source>page, paragraph, minute</source>
        <translation>página, párrafo, minuto</translation>
    </message>
    <message>
        <source>Give the title of your source.</source>
        <translation>Dé el título de su fuente.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>La dirección debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>The date of issue cannot be read; write it as 2021-05-23, 2021-05 or 2021.</source>
        <translation>La fecha de publicación no se entiende; escríbala como 2021-05-23, 2021-05 o 2021.</translation>
    </message>
</context>
<context>
    <name>vraem::StatTableView</name>
    <message>
        <source>Passage [%1]: %2</source>
        <comment>number, source</comment>
        <translation>Pasaje [%1]: %2</translation>
    </message>
    <message numerus="yes">
        <source>Select the %n incident(s) described</source>
        <translation>
            <numerusform>Seleccionar el incidente descrito</numerusform>
            <numerusform>Seleccionar los %n incidentes descritos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy table (cells between tabs)</source>
        <translation>Copiar tabla (celdas entre tabuladores)</translation>
    </message>
    <message>
        <source>Copy table as text</source>
        <translation>Copiar tabla como texto</translation>
    </message>
    <message>
        <source>Copy all tables of this page</source>
        <translation>Copiar todas las tablas de esta página</translation>
    </message>
</context>
<context>
    <name>vraem::StatWords</name>
    <message>
        <source>%1, %2</source>
        <comment>incidents, killed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>a total only</source>
        <translation>solo un total</translation>
    </message>
    <message>
        <source>articles only</source>
        <translation>solo artículos</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Datos: %1</translation>
    </message>
</context>
<context>
    <name>vraem::StatisticsPanel</name>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Named against reported</source>
        <translation>Descrito frente a informado</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimaciones</translation>
    </message>
    <message>
        <source>Two periods</source>
        <translation>Dos períodos</translation>
    </message>
    <message>
        <source>Kind of statistics</source>
        <translation>Clase de estadística</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Muertos</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies all tables of this page, cells between tabs</source>
        <translation>Copia todas las tablas de esta página, celdas entre tabuladores</translation>
    </message>
    <message>
        <source>Copy all tables of this page</source>
        <translation>Copiar todas las tablas de esta página</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Primer período</translation>
    </message>
    <message>
        <source>Second period</source>
        <translation>Segundo período</translation>
    </message>
    <message>
        <source>No incident matches the filter.</source>
        <translation>Ningún incidente corresponde al filtro.</translation>
    </message>
    <message>
        <source>Incidents that the filter shows. One that lies in two years, or in which several factions take part, counts with each of them. A click on a row filters.</source>
        <translation>Incidentes que muestra el filtro. El que cae en dos años, o en el que intervienen varias facciones, cuenta con cada uno. Un clic en una fila filtra.</translation>
    </message>
    <message>
        <source>What reports total, beside the incidents of the same kind, time and place that are described one by one. Only years, dates and layers of the filter apply. Different totals may count different things: they are no series, and are never added to incidents.</source>
        <translation>Lo que suman los informes, junto a los incidentes del mismo tipo, tiempo y lugar descritos uno por uno. Del filtro solo valen años, fechas y capas. Totales distintos pueden contar cosas distintas: no son una serie y nunca se suman a los incidentes.</translation>
    </message>
    <message>
        <source>No two figures on the same thing are stated.</source>
        <translation>No hay dos cifras sobre lo mismo.</translation>
    </message>
    <message>
        <source>Figures on the same thing, by date, as they were reported; none is preferred. Only the layers of the filter apply.</source>
        <translation>Cifras sobre lo mismo, por fecha, tal como se informaron; ninguna se prefiere. Del filtro solo valen las capas.</translation>
    </message>
</context>
<context>
    <name>vraem::StepDialog</name>
    <message>
        <source>Step of a story</source>
        <translation>Paso de un relato</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Cita</translation>
    </message>
</context>
<context>
    <name>vraem::StoryActions</name>
    <message>
        <source>Story</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>&amp;Relatos</translation>
    </message>
    <message>
        <source>&amp;Open story…</source>
        <translation>&amp;Abrir relato…</translation>
    </message>
    <message>
        <source>&amp;New story…</source>
        <translation>&amp;Nuevo relato…</translation>
    </message>
    <message>
        <source>&amp;Add this view as a step…</source>
        <translation>&amp;Añadir esta vista como paso…</translation>
    </message>
    <message>
        <source>Change the &amp;words…</source>
        <translation>Cambiar el &amp;texto…</translation>
    </message>
    <message>
        <source>Take the &amp;view as it is now</source>
        <translation>Tomar la &amp;vista como está ahora</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Mover &amp;antes</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Mover &amp;después</translation>
    </message>
    <message>
        <source>&amp;Remove the step</source>
        <translation>&amp;Quitar el paso</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Guardar una &amp;copia…</translation>
    </message>
    <message>
        <source>The story was not opened.</source>
        <translation>El relato no se abrió.</translation>
    </message>
    <message>
        <source>The change was not kept.</source>
        <translation>El cambio no se guardó.</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation>Abrir relato</translation>
    </message>
    <message>
        <source>Stories (*.json);;All files (*)</source>
        <translation>Relatos (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nuevo relato</translation>
    </message>
    <message>
        <source>Title of the story</source>
        <translation>Título del relato</translation>
    </message>
    <message>
        <source>Nothing. Select the events it speaks of, so that it cites what it says.</source>
        <translation>Nada. Seleccione los hechos de los que habla, para que cite lo que dice.</translation>
    </message>
    <message>
        <source>Save a copy of the story</source>
        <translation>Guardar una copia del relato</translation>
    </message>
</context>
<context>
    <name>vraem::StoryPanel</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>El paso anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The next step (Right)</source>
        <translation>El paso siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Change this story</source>
        <translation>Cambiar este relato</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Text of the step, with its sources</source>
        <translation>Texto del paso, con sus fuentes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a story</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The view is not the same here: %1</source>
        <translation>La vista no es la misma aquí: %1</translation>
    </message>
    <message>
        <source>No story is open. Go &gt; Stories plays one, or opens yours.</source>
        <translation>No hay ningún relato abierto. Ir &gt; Relatos reproduce uno o abre el suyo.</translation>
    </message>
    <message>
        <source>This story has no step yet. Arrange the window as it is to be seen, select the events you speak of, then choose Add this view as a step under the button Edit below.</source>
        <translation>Este relato aún no tiene pasos. Disponga la ventana como debe verse, seleccione los hechos de los que habla y elija Añadir esta vista como paso en el botón Editar de abajo.</translation>
    </message>
</context>
<context>
    <name>vraem::TableSources</name>
    <message>
        <source>%1: %2</source>
        <comment>source, passage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>%1
%2
A click opens the passage in the report.</source>
        <comment>source, passage</comment>
        <translation>%1
%2
Un clic abre el pasaje en el informe.</translation>
    </message>
</context>
<context>
    <name>vraem::TextView</name>
    <message>
        <source>link: %1</source>
        <translation>enlace: %1</translation>
    </message>
</context>
<context>
    <name>vraem::TimelineView</name>
    <message>
        <source>Timeline, %1 to %2, %3</source>
        <comment>first day, last day, count</comment>
        <translation>Línea de tiempo, de %1 a %2, %3</translation>
    </message>
</context>
<context>
    <name>vraem::TotalsLine</name>
    <message>
        <source>%1 killed</source>
        <translation>muertos: %1</translation>
    </message>
    <message>
        <source>killed not reported</source>
        <translation>muertos: no informado</translation>
    </message>
    <message>
        <source>%1 wounded</source>
        <translation>heridos: %1</translation>
    </message>
    <message>
        <source>wounded not reported</source>
        <translation>heridos: no informado</translation>
    </message>
    <message>
        <source>%1, %2 (incidents only, best figures)</source>
        <translation>%1, %2 (solo incidentes, mejores cifras)</translation>
    </message>
    <message>
        <source>dead on each side: %1</source>
        <translation>muertos de cada bando: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Casualties are summed over the %n incident(s) shown. Totals reported for a period and series of operations are never added in.</source>
        <translation>
            <numerusform>Los muertos y heridos se suman sobre el incidente mostrado (%n). Agregados (totales de un período) y campañas (series de operaciones) nunca se añaden.</numerusform>
            <numerusform>Los muertos y heridos se suman sobre los %n incidentes mostrados. Agregados (totales de un período) y campañas (series de operaciones) nunca se añaden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some reports say &quot;at least&quot; and give no upper figure: the high figures are then a minimum.</source>
        <translation>Algunos informes dicen «al menos» y no dan cifra superior: las cifras máximas son entonces un mínimo.</translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) people were killed or wounded but no number is given; they add nothing here.</source>
        <translation>
            <numerusform>En %n caso hubo muertos o heridos, pero no se indica cuántos; ese caso no suma nada aquí.</numerusform>
            <numerusform>En %n casos hubo muertos o heridos, pero no se indica cuántos; esos casos no suman nada aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>All layers added together: %1</source>
        <translation>Todas las capas sumadas: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer, its totals</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The layers are added together because &quot;Add layers together&quot; is on. An event that several of them hold counts once for each.</source>
        <translation>Las capas se suman porque «Sumar las capas» está activado. Un hecho que está en varias cuenta una vez por cada una.</translation>
    </message>
    <message>
        <source>Each layer has totals of its own; they are not added together, for the same event may be in several.</source>
        <translation>Cada capa tiene sus propios totales; no se suman, porque un mismo hecho puede estar en varias.</translation>
    </message>
    <message>
        <source>%1 · with %2</source>
        <comment>totals, the user&apos;s corrections</comment>
        <translation>%1 · con %2</translation>
    </message>
    <message>
        <source>These are not the figures as published: they are with %1. View &gt; Apply my corrections switches them off.</source>
        <translation>Estas no son las cifras publicadas: son con %1. Ver &gt; Aplicar mis correcciones las quita.</translation>
    </message>
</context>
<context>
    <name>vraem::Tour</name>
    <message>
        <source>Choose what is shown</source>
        <translation>Elegir qué se muestra</translation>
    </message>
    <message>
        <source>Years, factions, types, places and sources, or a word in the line at the top. Each number says how many events a choice would show. Ctrl+Z takes it back.</source>
        <translation>Años, facciones, tipos, lugares y fuentes, o una palabra en la línea de arriba. Cada número dice cuántos hechos mostraría una elección. Ctrl+Z la deshace.</translation>
    </message>
    <message>
        <source>What is known of where</source>
        <translation>Qué se sabe del dónde</translation>
    </message>
    <message>
        <source>What is known of when</source>
        <translation>Qué se sabe del cuándo</translation>
    </message>
    <message>
        <source>A bar is a date known only to a month or longer; an outline on a dotted line, the date that another report gives. Hatched time has no systematic source: few events there mean little. Drag along the columns to look closer. That filters nothing.</source>
        <translation>Una barra es una fecha conocida solo por mes o más; un contorno en una línea de puntos, la fecha que da otro informe. El tiempo rayado no tiene fuente sistemática: pocos hechos ahí dicen poco. Arrastre sobre las columnas para ver más de cerca. Eso no filtra nada.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Each number, such as [1], is a passage: the report, its section, its paragraph. What reports disagree on stands side by side. Rest the pointer on any event, and a card shows its sources.</source>
        <translation>Cada número, como [1], es un pasaje: el informe, su sección, su párrafo. Aquello en que los informes discrepan está lado a lado. Deje el puntero sobre cualquier hecho y una ficha muestra sus fuentes.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Llevárselo</translation>
    </message>
    <message>
        <source>Edit &gt; Cite (Ctrl+Shift+C) writes citations of what is shown. File &gt; Copy link to view (Ctrl+L) brings this very view back. Help &gt; Guide (F1) explains the rest, with pictures.</source>
        <translation>Editar &gt; Citar (Ctrl+Mayús+C) escribe citas de lo que se muestra. Archivo &gt; Copiar enlace a la vista (Ctrl+L) trae de vuelta esta misma vista. Ayuda &gt; Guía (F1) explica lo demás, con imágenes.</translation>
    </message>
    <message>
        <source>A strong outline marks the selected event. Colour is who began, shape the type, size the people killed. A spot stands only for a place known to within 3 km; all else is an area, its symbol in the middle or beside. A click on the legend shows only that.</source>
        <translation>Un contorno fuerte marca el hecho seleccionado. El color es quién empezó, la forma el tipo, el tamaño los muertos. Solo un lugar conocido a 3 km o menos es un punto; lo demás es un área, con su símbolo en el medio o al lado. Un clic en la leyenda muestra solo eso.</translation>
    </message>
</context>
<context>
    <name>vraem::TourBubble</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Dejar el recorrido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step, steps</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Tour, %1: %2</source>
        <comment>1 of 5, title</comment>
        <translation>Recorrido, %1: %2</translation>
    </message>
</context>
<context>
    <name>vraem::TourOffer</name>
    <message>
        <source>New here? A tour of five steps shows how to read map, timeline and sources.</source>
        <translation>¿Es su primera vez? Un recorrido de cinco pasos muestra cómo leer mapa, línea de tiempo y fuentes.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>No, gracias</translation>
    </message>
</context>
<context>
    <name>vraem::TourVeil</name>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
</context>
<context>
    <name>vraem::TypeEditor</name>
    <message>
        <source>Kind of event</source>
        <translation>Tipo de hecho</translation>
    </message>
</context>
<context>
    <name>vraem::UndatedTray</name>
    <message>
        <source>Events without a date</source>
        <translation>Hechos sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>%1 without a date</source>
        <translation>
            <numerusform>%1 sin fecha</numerusform>
            <numerusform>%1 sin fecha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vraem::UnplacedTray</name>
    <message numerus="yes">
        <source>%1 without a place</source>
        <translation>
            <numerusform>%1 sin lugar</numerusform>
            <numerusform>%1 sin lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>Events without a place</source>
        <translation>Hechos sin lugar</translation>
    </message>
</context>
<context>
    <name>vraem::ViewActions</name>
    <message>
        <source>Link to this view copied.</source>
        <translation>Enlace a esta vista copiado.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>View saved as %1</source>
        <comment>file</comment>
        <translation>Vista guardada como %1</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>Abrir vista</translation>
    </message>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>Vistas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open link to a view</source>
        <translation>Abrir enlace a una vista</translation>
    </message>
    <message>
        <source>Link that begins with vraem-atlas:</source>
        <translation>Enlace que empieza por vraem-atlas:</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>The view was not opened.</source>
        <translation>La vista no se abrió.</translation>
    </message>
    <message>
        <source>The view is not the same here.</source>
        <translation>La vista no es la misma aquí.</translation>
    </message>
    <message>
        <source>The window is not quite as you left it.</source>
        <translation>La ventana no está del todo como la dejó.</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Última sesión</translation>
    </message>
</context>
<context>
    <name>vraem::WindowActions</name>
    <message>
        <source>&amp;Open data set…</source>
        <translation>&amp;Abrir conjunto de datos…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo filter</source>
        <translation>&amp;Deshacer filtro</translation>
    </message>
    <message>
        <source>&amp;Redo filter</source>
        <translation>&amp;Rehacer filtro</translation>
    </message>
    <message>
        <source>Re&amp;set filter</source>
        <translation>&amp;Limpiar filtro</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Copy citation</source>
        <translation>&amp;Copiar cita</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Hecho &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Hecho &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;Manual de codificación</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Close data set</source>
        <translation>&amp;Cerrar conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Report on the file…</source>
        <translation>&amp;Informe sobre el archivo…</translation>
    </message>
    <message>
        <source>C&amp;ite…</source>
        <translation>C&amp;itar…</translation>
    </message>
    <message>
        <source>Copy &amp;link to view</source>
        <translation>Copiar en&amp;lace a la vista</translation>
    </message>
    <message>
        <source>Sa&amp;ve view…</source>
        <translation>Guardar &amp;vista…</translation>
    </message>
    <message>
        <source>Open vie&amp;w…</source>
        <translation>Abrir v&amp;ista…</translation>
    </message>
    <message>
        <source>Open lin&amp;k to view…</source>
        <translation>Abrir enlace a &amp;una vista…</translation>
    </message>
    <message>
        <source>Report an &amp;error in the data…</source>
        <translation>Informar de un &amp;error en los datos…</translation>
    </message>
    <message>
        <source>&amp;Print to PDF…</source>
        <translation>&amp;Imprimir en PDF…</translation>
    </message>
    <message>
        <source>Open as &amp;layer…</source>
        <translation>Abrir como &amp;capa…</translation>
    </message>
    <message>
        <source>&amp;Attach report copies…</source>
        <translation>Ad&amp;juntar copias de los informes…</translation>
    </message>
    <message>
        <source>&amp;Bookmark the event</source>
        <translation>&amp;Marcador en el hecho</translation>
    </message>
    <message>
        <source>&amp;Tag the event…</source>
        <translation>E&amp;tiquetar el hecho…</translation>
    </message>
    <message>
        <source>&amp;Note on the event…</source>
        <translation>&amp;Nota sobre el hecho…</translation>
    </message>
    <message>
        <source>C&amp;orrect a field…</source>
        <translation>C&amp;orregir un campo…</translation>
    </message>
    <message>
        <source>&amp;Why is this one event?…</source>
        <translation>¿Por &amp;qué es un solo hecho?…</translation>
    </message>
    <message>
        <source>&amp;Add an event of your own…</source>
        <translation>&amp;Añadir un hecho propio…</translation>
    </message>
    <message>
        <source>Remove &amp;your event</source>
        <translation>Q&amp;uitar su hecho</translation>
    </message>
    <message>
        <source>&amp;List…</source>
        <translation>&amp;Lista…</translation>
    </message>
    <message>
        <source>&amp;Open other file…</source>
        <translation>&amp;Abrir otro archivo…</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nuevo archivo…</translation>
    </message>
    <message>
        <source>&amp;Apply my corrections</source>
        <translation>&amp;Aplicar mis correcciones</translation>
    </message>
    <message>
        <source>&amp;My notes and corrections</source>
        <translation>&amp;Mis notas y correcciones</translation>
    </message>
    <message>
        <source>Export the &amp;map…</source>
        <translation>Exportar el &amp;mapa…</translation>
    </message>
    <message>
        <source>Filter by a&amp;rea…</source>
        <translation>Filtrar por á&amp;rea…</translation>
    </message>
    <message>
        <source>P&amp;lay or pause</source>
        <translation>Re&amp;producir o pausar</translation>
    </message>
    <message>
        <source>One step &amp;on</source>
        <translation>Un paso a&amp;delante</translation>
    </message>
    <message>
        <source>One step &amp;back</source>
        <translation>Un paso a&amp;trás</translation>
    </message>
    <message>
        <source>Export playback as &amp;frames…</source>
        <translation>Exportar la reproducción como &amp;fotogramas…</translation>
    </message>
    <message>
        <source>&amp;Online background map…</source>
        <translation>Mapa de &amp;fondo en línea…</translation>
    </message>
    <message>
        <source>&amp;Paler the older, on the map</source>
        <translation>Más &amp;pálido lo más antiguo, en el mapa</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>&amp;Teclas y gestos</translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation>Ir a c&amp;ualquier cosa…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostic text</source>
        <translation>Copiar texto de &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>About this &amp;map</source>
        <translation>Acerca de este ma&amp;pa</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&amp;About the data</source>
        <translation>&amp;Acerca de los datos</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>New pr&amp;ivate window</source>
        <translation>Nueva ventana pr&amp;ivada</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Restablecer la &amp;disposición</translation>
    </message>
    <message>
        <source>Pane&amp;ls</source>
        <translation>Pane&amp;les</translation>
    </message>
</context>
<context>
    <name>vraem::WindowCount</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln hecho</numerusform>
            <numerusform>%Ln hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events</source>
        <comment>counts of layers</comment>
        <translation>%1 hechos</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>first day, last day, count</comment>
        <translation>De %1 a %2, %3</translation>
    </message>
</context>
<context>
    <name>vraem::WindowPanel</name>
    <message>
        <source>Filter to this window</source>
        <translation>Filtrar este intervalo</translation>
    </message>
    <message>
        <source>Shows only events of this window, in all views</source>
        <translation>Muestra solo los hechos de este intervalo, en todas las vistas</translation>
    </message>
    <message>
        <source>Zooms out to the whole span; filters nothing</source>
        <translation>Aleja la vista a todo el período; no filtra nada</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Plays through this window (Space)</source>
        <translation>Reproduce este intervalo (Espacio)</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>vraem::YearReported</name>
    <message>
        <source>%1: %2</source>
        <comment>source, passages</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reported (%1): %2</source>
        <translation>Informado (%1): %2</translation>
    </message>
    <message>
        <source>Described one by one: %1</source>
        <translation>Descrito uno por uno: %1</translation>
    </message>
    <message>
        <source>Not described: %1</source>
        <translation>No descrito: %1</translation>
    </message>
    <message>
        <source>No report totals the violence of %1; that is not zero.</source>
        <translation>Ningún informe suma la violencia de %1; eso no es cero.</translation>
    </message>
</context>
<context>
    <name>vraem::YearWords</name>
    <message>
        <source>%1: no systematic source</source>
        <translation>%1: sin fuente sistemática</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln event(s)</source>
        <translation>
            <numerusform>%1: %Ln hecho</numerusform>
            <numerusform>%1: %Ln hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln event(s), %2 killed</source>
        <translation>
            <numerusform>%1: %Ln hecho, muertos: %2</numerusform>
            <numerusform>%1: %Ln hechos, muertos: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year, layers with their figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 events</source>
        <comment>year, events of each layer</comment>
        <translation>%1: %2 hechos</translation>
    </message>
    <message>
        <source>%1: not covered</source>
        <comment>layer</comment>
        <translation>%1: sin cobertura</translation>
    </message>
    <message>
        <source>%1: %2 killed</source>
        <comment>year, people</comment>
        <translation>%1: %2 muertos</translation>
    </message>
    <message>
        <source>%1: killed not given</source>
        <translation>%1: sin cifra de muertos</translation>
    </message>
</context>
</TS>
