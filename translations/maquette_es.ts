<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AssetDetails</name>
    <message>
        <source>Copy of “%1”</source>
        <translation>Copia de «%1»</translation>
    </message>
    <message>
        <source>Came back from “%1”</source>
        <translation>Volvió de «%1»</translation>
    </message>
    <message>
        <source>Made from “%1”</source>
        <translation>Hecho a partir de «%1»</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The prompt is not valid UTF-8 text. Type it again, or set the terminal to UTF-8.</source>
        <translation>La descripción no es texto UTF-8 válido. Escríbela de nuevo o pon el terminal en UTF-8.</translation>
    </message>
    <message>
        <source>The prompt contains control characters. Remove them.</source>
        <translation>La descripción contiene caracteres de control. Quítalos.</translation>
    </message>
    <message>
        <source>The prompt is %1 bytes long; at most %2 are possible. A few words are enough, for example &quot;a red chair&quot;.</source>
        <translation>La descripción ocupa %1 bytes; como mucho caben %2. Bastan unas palabras, por ejemplo «a red chair».</translation>
    </message>
    <message>
        <source>The prompt is empty. Say what to make, for example &quot;a red chair&quot;.</source>
        <translation>La descripción está vacía. Di qué hacer, por ejemplo «a red chair».</translation>
    </message>
    <message>
        <source>The model knows none of these words: %1. Name an object it has seen; its list of words shows which.</source>
        <translation>El modelo no conoce ninguna de estas palabras: %1. Nombra un objeto que haya visto; su lista de palabras muestra cuáles.</translation>
    </message>
    <message>
        <source>Internal error: %1. Please report it with the log.</source>
        <translation>Error interno: %1. Comunícalo junto con el registro.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; cannot be &quot;%2&quot;: it must be %3.</source>
        <translation>El parámetro «%1» no puede ser «%2»: debe ser %3.</translation>
    </message>
    <message>
        <source>There is no parameter called &quot;%1&quot;; the help of the method lists the ones there are.</source>
        <translation>No hay ningún parámetro llamado «%1»; la ayuda del método enumera los que hay.</translation>
    </message>
    <message>
        <source>The program&apos;s own files (starter models, icons) were found neither in %1 nor in %2. Reinstall, or point MAQUETTE_RESOURCES at them.</source>
        <translation>Los archivos del programa (modelos iniciales, iconos) no se encontraron ni en %1 ni en %2. Reinstálalo, o indícalos con MAQUETTE_RESOURCES.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>this hash grid cannot be built: %1</source>
        <translation>esta rejilla hash no se puede construir: %1</translation>
    </message>
    <message>
        <source>the occupancy grid has 4 to 256 cells an axis, not %1</source>
        <translation>la rejilla de ocupación tiene de 4 a 256 celdas por eje, no %1</translation>
    </message>
    <message>
        <source>the saved field does not fit: %1 holds %2 values, this field needs %3. It was made with other settings.</source>
        <translation>el campo guardado no encaja: %1 contiene %2 valores y este campo necesita %3. Se hizo con otros ajustes.</translation>
    </message>
    <message>
        <source>the saved field is incomplete: %1 is missing</source>
        <translation>el campo guardado está incompleto: falta %1</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Check the folder&apos;s permissions; the old file is untouched.</source>
        <translation>No se puede escribir %1: %2. Comprueba los permisos de la carpeta; el archivo anterior está intacto.</translation>
    </message>
    <message>
        <source>Cannot open %1: %2.</source>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MB allowed here.</source>
        <translation>%1 supera los %2 MB permitidos aquí.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created: %2.</source>
        <translation>No se puede crear la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2. Choose another one or change its permissions.</source>
        <translation>No se puede escribir en la carpeta %1: %2. Elige otra o cambia sus permisos.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2.</source>
        <translation>%1 no se puede leer como imagen: %2.</translation>
    </message>
    <message>
        <source>A PNG could not be written.</source>
        <translation>No se pudo escribir un PNG.</translation>
    </message>
    <message>
        <source>%1 is not what was expected: it holds no JSON object.</source>
        <translation>%1 no es lo esperado: no contiene ningún objeto JSON.</translation>
    </message>
    <message>
        <source>%1 is damaged: its JSON breaks off or is malformed at byte %2.</source>
        <translation>%1 está dañado: su JSON se corta o está mal formado en el byte %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: its JSON holds a number that is too large.</source>
        <translation>%1 está dañado: su JSON contiene un número demasiado grande.</translation>
    </message>
    <message>
        <source>%1 is not usable: the field &quot;%2&quot; is missing or of the wrong kind.</source>
        <translation>%1 no es utilizable: falta el campo «%2» o es de otro tipo.</translation>
    </message>
    <message>
        <source>%1 is no Stable Diffusion model: it holds no diffusion network.</source>
        <translation>%1 no es un modelo Stable Diffusion: no contiene una red de difusión.</translation>
    </message>
    <message>
        <source>%1 is of a family that Maquette does not know.</source>
        <translation>%1 es de una familia que Maquette no conoce.</translation>
    </message>
    <message>
        <source>%1 is not a whole model: it holds no image encoder.</source>
        <translation>%1 no es un modelo completo: no contiene codificador de imágenes.</translation>
    </message>
    <message>
        <source>%1 is not a whole model: it holds no text encoder.</source>
        <translation>%1 no es un modelo completo: no contiene codificador de texto.</translation>
    </message>
    <message>
        <source>%1 is a Stable Diffusion XL model; this program uses the families 1 and 2.</source>
        <translation>%1 es un modelo Stable Diffusion XL; este programa usa las familias 1 y 2.</translation>
    </message>
    <message>
        <source>%1 is a model for filling in parts of pictures; choose a plain one of the same family.</source>
        <translation>%1 es un modelo para rellenar partes de imágenes; elige uno normal de la misma familia.</translation>
    </message>
    <message>
        <source>%1 cannot be used: the tensor &quot;%2&quot; belongs to no part of a Stable Diffusion model.</source>
        <translation>%1 no se puede usar: el tensor «%2» no pertenece a ninguna parte de un modelo Stable Diffusion.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>Cannot open the weights %1: %2.</source>
        <translation>No se pueden abrir los pesos %1: %2.</translation>
    </message>
    <message>
        <source>%1 has no tensor called &quot;%2&quot;.</source>
        <translation>%1 no tiene ningún tensor llamado «%2».</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was being read. Try again when that is done.</source>
        <translation>Otro programa cambió %1 mientras se leía. Inténtalo cuando acabe.</translation>
    </message>
    <message>
        <source>%1 ends inside the tensor &quot;%2&quot;: the file was cut off. Copy or download it again.</source>
        <translation>%1 acaba en medio del tensor «%2»: el archivo está cortado. Cópialo o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: it is shorter than its 8-byte length field.</source>
        <translation>%1 no es un archivo safetensors: es más corto que su campo de longitud de 8 bytes.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: its header claims more than 100 MB.</source>
        <translation>%1 no es un archivo safetensors: su cabecera declara más de 100 MB.</translation>
    </message>
    <message>
        <source>%1 is cut off inside its header. Copy or download it again.</source>
        <translation>%1 está cortado dentro de su cabecera. Cópialo o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header is not UTF-8 text.</source>
        <translation>%1 está dañado: su cabecera no es texto UTF-8.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header is not the JSON of a safetensors file (at %2).</source>
        <translation>%1 está dañado: su cabecera no es el JSON de un archivo safetensors (en %2).</translation>
    </message>
    <message>
        <source>%1 has a tensor of an unknown type: %2.</source>
        <translation>%1 tiene un tensor de tipo desconocido: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: the data of %2 overlaps another tensor or leaves a hole.</source>
        <translation>%1 está dañado: los datos de %2 se solapan con otro tensor o dejan un hueco.</translation>
    </message>
    <message>
        <source>%1 is damaged: the shape of %2 is too large for any file.</source>
        <translation>%1 está dañado: la forma de %2 es demasiado grande para cualquier archivo.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 does not end on a whole byte.</source>
        <translation>%1 está dañado: %2 no acaba en un byte entero.</translation>
    </message>
    <message>
        <source>%1 is damaged: the shape of %2 does not fit its data.</source>
        <translation>%1 está dañado: la forma de %2 no encaja con sus datos.</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 bytes of tensor data are missing. Copy or download it again.</source>
        <translation>%1 está cortado: faltan %2 bytes de tensores. Cópialo o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes behind its last tensor. It is not used, because nobody can tell what they are.</source>
        <translation>%1 tiene %2 bytes tras su último tensor. No se usa, porque nadie sabe qué son.</translation>
    </message>
    <message>
        <source>%1 names %2 twice. It is not used, because programs would differ about which one counts.</source>
        <translation>%1 nombra %2 dos veces. No se usa, porque los programas no coincidirían en cuál vale.</translation>
    </message>
    <message>
        <source>%1 is not used: it has more than 200,000 tensors or 65,536 metadata entries.</source>
        <translation>%1 no se usa: tiene más de 200 000 tensores o 65 536 metadatos.</translation>
    </message>
    <message>
        <source>%1 is not used: the name of a tensor is longer than 1,024 bytes (%2).</source>
        <translation>%1 no se usa: el nombre de un tensor pasa de 1024 bytes (%2).</translation>
    </message>
    <message>
        <source>%1 is not used: its header holds a single text or number of more than 16 MB.</source>
        <translation>%1 no se usa: su cabecera contiene un texto o número de más de 16 MB.</translation>
    </message>
    <message>
        <source>%1 is not used: its header is nested more than 64 levels deep (at %2).</source>
        <translation>%1 no se usa: su cabecera tiene más de 64 niveles (en %2).</translation>
    </message>
    <message>
        <source>%1 is not used: %2 has more than 64 dimensions.</source>
        <translation>%1 no se usa: %2 tiene más de 64 dimensiones.</translation>
    </message>
    <message>
        <source>%1 is not used: %2 has a dimension of more than 2^63 - 1.</source>
        <translation>%1 no se usa: %2 tiene una dimensión de más de 2^63 - 1.</translation>
    </message>
    <message>
        <source>%1 is not used: %2 is not described as the format&apos;s text says.</source>
        <translation>%1 no se usa: %2 no está descrito como dice el formato.</translation>
    </message>
    <message>
        <source>Cannot open %1: it is not there or not readable.</source>
        <translation>No se puede abrir %1: no existe o no se puede leer.</translation>
    </message>
    <message>
        <source>Cannot read %1.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 is damaged: the line &quot;%2&quot; holds no pair.</source>
        <translation>%1 está dañado: la línea «%2» no contiene ningún par.</translation>
    </message>
    <message>
        <source>%1 has %2 merges, but the vocabulary beside it needs %3: the file is cut off.</source>
        <translation>%1 tiene %2 fusiones, pero el vocabulario que lo acompaña necesita %3: el archivo está cortado.</translation>
    </message>
    <message>
        <source>%1 puts the tensor &quot;%2&quot; into a file outside its folder.</source>
        <translation>%1 pone el tensor «%2» en un archivo fuera de su carpeta.</translation>
    </message>
    <message>
        <source>There are no weights in %1: %2.safetensors is missing.</source>
        <translation>No hay pesos en %1: falta %2.safetensors.</translation>
    </message>
    <message>
        <source>%1 is a pickle: opened the usual way, it runs whatever program it holds. Convert safely: &quot;maquette models convert %1&quot; writes safetensors beside it and runs nothing.</source>
        <translation>%1 es un pickle: abierto del modo habitual, ejecuta cualquier programa que contenga. Conviértelo con seguridad: «maquette models convert %1» escribe safetensors al lado y no ejecuta nada.</translation>
    </message>
    <message>
        <source>%1 cannot be read: its YAML is malformed.</source>
        <translation>%1 no se puede leer: su YAML está mal formado.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The tensors of %1 belong to no kind of model that Maquette knows.</source>
        <translation>Los tensores de %1 no son de ningún tipo de modelo que Maquette conozca.</translation>
    </message>
    <message>
        <source>Maquette has no use for this kind of weights (%1).</source>
        <translation>Maquette no tiene uso para este tipo de pesos (%1).</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it cannot be opened (%1)</source>
        <translation>no se puede abrir (%1)</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>its tensors would be many times larger than the file</source>
        <translation>sus tensores serían mucho mayores que el archivo</translation>
    </message>
    <message>
        <source>a tensor in it is scattered over more than 2 GB</source>
        <translation>un tensor está disperso en más de 2 GB</translation>
    </message>
    <message>
        <source>its pickle is cut off</source>
        <translation>su pickle está cortado</translation>
    </message>
    <message>
        <source>a name in it has no end</source>
        <translation>un nombre no tiene final</translation>
    </message>
    <message>
        <source>it holds more values than any model</source>
        <translation>contiene más valores que ningún modelo</translation>
    </message>
    <message>
        <source>it is nested more deeply than any model</source>
        <translation>está anidado más hondo que ningún modelo</translation>
    </message>
    <message>
        <source>its pickle takes more from the stack than is there</source>
        <translation>su pickle toma de la pila más de lo que hay</translation>
    </message>
    <message>
        <source>it is no pickle of the protocol that torch.save uses</source>
        <translation>no es un pickle del protocolo de torch.save</translation>
    </message>
    <message>
        <source>it uses the instruction %1, which no weights need</source>
        <translation>usa la instrucción %1, que ningún peso necesita</translation>
    </message>
    <message>
        <source>its pickle leaves more than one value</source>
        <translation>su pickle deja más de un valor</translation>
    </message>
    <message>
        <source>it holds a whole number beyond 64 bits</source>
        <translation>contiene un entero de más de 64 bits</translation>
    </message>
    <message>
        <source>it holds a text of more than 1 MB</source>
        <translation>contiene un texto de más de 1 MB</translation>
    </message>
    <message>
        <source>a key in it has no value</source>
        <translation>una clave no tiene valor</translation>
    </message>
    <message>
        <source>it adds to what is neither a list nor a dictionary</source>
        <translation>añade a algo que no es lista ni diccionario</translation>
    </message>
    <message>
        <source>it remembers values in slots that no model needs</source>
        <translation>recuerda valores en casillas que ningún modelo necesita</translation>
    </message>
    <message>
        <source>it recalls a value that it never remembered</source>
        <translation>recupera un valor que nunca recordó</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot;, which no weights need</source>
        <translation>pide «%1», que ningún peso necesita</translation>
    </message>
    <message>
        <source>it calls something that has no name</source>
        <translation>llama a algo sin nombre</translation>
    </message>
    <message>
        <source>it makes a dictionary in an unknown way</source>
        <translation>hace un diccionario de un modo desconocido</translation>
    </message>
    <message>
        <source>it calls &quot;%1&quot; in a way that torch.save never does</source>
        <translation>llama a «%1» como nunca lo hace torch.save</translation>
    </message>
    <message>
        <source>the %1 of a tensor in it is not a count</source>
        <translation>%1 de un tensor no es una cantidad</translation>
    </message>
    <message>
        <source>the %1 of a tensor in it is not a list of counts</source>
        <translation>%1 de un tensor no es una lista de cantidades</translation>
    </message>
    <message>
        <source>a tensor in it has no storage</source>
        <translation>un tensor no tiene almacenamiento</translation>
    </message>
    <message>
        <source>a tensor in it has an unknown type</source>
        <translation>un tensor tiene un tipo desconocido</translation>
    </message>
    <message>
        <source>a tensor in it has more strides than dimensions, or fewer</source>
        <translation>un tensor tiene más o menos pasos que dimensiones</translation>
    </message>
    <message>
        <source>a tensor in it reaches beyond its storage</source>
        <translation>un tensor sobrepasa su almacenamiento</translation>
    </message>
    <message>
        <source>a storage in it is described in an unknown way</source>
        <translation>un almacenamiento está descrito de un modo desconocido</translation>
    </message>
    <message>
        <source>its storage %1 is described in two ways</source>
        <translation>su almacenamiento %1 está descrito de dos modos</translation>
    </message>
    <message>
        <source>it sets the state of what has none</source>
        <translation>fija el estado de algo que no lo tiene</translation>
    </message>
    <message>
        <source>a tensor in it has an unusable name (%1)</source>
        <translation>un tensor tiene un nombre inutilizable (%1)</translation>
    </message>
    <message>
        <source>two tensors in it are called %1</source>
        <translation>dos tensores se llaman %1</translation>
    </message>
    <message>
        <source>it holds more than 200,000 tensors</source>
        <translation>contiene más de 200 000 tensores</translation>
    </message>
    <message>
        <source>it is no archive of torch.save</source>
        <translation>no es un archivo de torch.save</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>no contiene tensores</translation>
    </message>
    <message>
        <source>it is a program (TorchScript), not weights</source>
        <translation>es un programa (TorchScript), no pesos</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>se escribió en una máquina big-endian</translation>
    </message>
    <message>
        <source>something follows its pickle</source>
        <translation>algo sigue a su pickle</translation>
    </message>
    <message>
        <source>its storage %1 has another size than its tensors need</source>
        <translation>su almacenamiento %1 tiene otro tamaño que el que piden sus tensores</translation>
    </message>
    <message>
        <source>it was not written by torch.save</source>
        <translation>no lo escribió torch.save</translation>
    </message>
    <message>
        <source>it was written by an unknown version of torch.save</source>
        <translation>lo escribió una versión desconocida de torch.save</translation>
    </message>
    <message>
        <source>something follows its last storage</source>
        <translation>algo sigue a su último almacenamiento</translation>
    </message>
    <message>
        <source>the list of its storages is missing</source>
        <translation>falta la lista de sus almacenamientos</translation>
    </message>
    <message>
        <source>it holds a storage that no tensor uses</source>
        <translation>contiene un almacenamiento que ningún tensor usa</translation>
    </message>
    <message>
        <source>a storage of its tensors is missing</source>
        <translation>falta un almacenamiento de sus tensores</translation>
    </message>
    <message>
        <source>its zip table is damaged</source>
        <translation>su tabla zip está dañada</translation>
    </message>
    <message>
        <source>its zip table is missing</source>
        <translation>falta su tabla zip</translation>
    </message>
    <message>
        <source>its zip table is missing or followed by something else</source>
        <translation>su tabla zip falta o le sigue otra cosa</translation>
    </message>
    <message>
        <source>it is one part of a divided zip file</source>
        <translation>es una parte de un zip dividido</translation>
    </message>
    <message>
        <source>its zip table is larger than that of any model</source>
        <translation>su tabla zip es mayor que la de ningún modelo</translation>
    </message>
    <message>
        <source>a name in its zip table leads out of the archive</source>
        <translation>un nombre de su tabla zip sale del archivo</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>its entry %1 is compressed, which torch.save never does</source>
        <translation>su entrada %1 está comprimida, lo que torch.save nunca hace</translation>
    </message>
    <message>
        <source>the sizes of its entry %1 disagree</source>
        <translation>los tamaños de su entrada %1 no concuerdan</translation>
    </message>
    <message>
        <source>its zip table points outside the file</source>
        <translation>su tabla zip apunta fuera del archivo</translation>
    </message>
    <message>
        <source>its entry %1 is described in two ways</source>
        <translation>su entrada %1 está descrita de dos modos</translation>
    </message>
    <message>
        <source>its entry %1 reaches beyond the file</source>
        <translation>su entrada %1 sobrepasa el archivo</translation>
    </message>
    <message>
        <source>its zip table holds more than it counts</source>
        <translation>su tabla zip contiene más de lo que cuenta</translation>
    </message>
    <message>
        <source>its entry %1 overlaps another</source>
        <translation>su entrada %1 se solapa con otra</translation>
    </message>
    <message>
        <source>its entry %1 is there twice</source>
        <translation>su entrada %1 está dos veces</translation>
    </message>
    <message>
        <source>its entry %1 is missing</source>
        <translation>falta su entrada %1</translation>
    </message>
    <message>
        <source>its entry %1 is larger than it may be</source>
        <translation>su entrada %1 es mayor de lo permitido</translation>
    </message>
    <message>
        <source>the checksum of its entry %1 is wrong</source>
        <translation>la suma de comprobación de su entrada %1 es errónea</translation>
    </message>
    <message>
        <source>A texture has 1 to 8192 texels along a side.</source>
        <translation>Una textura tiene de 1 a 8192 texels por lado.</translation>
    </message>
    <message>
        <source>A texture can only be baked for a mesh that was unwrapped.</source>
        <translation>Solo se puede procesar una textura para una malla desplegada.</translation>
    </message>
    <message>
        <source>A surface needs bounds with a positive size and a resolution between 8 and 1024.</source>
        <translation>Una superficie necesita límites de tamaño positivo y una resolución entre 8 y 1024.</translation>
    </message>
    <message>
        <source>The surface has more than four thousand million vertices. Choose a lower mesh resolution.</source>
        <translation>La superficie tiene más de cuatro mil millones de vértices. Elige una resolución de malla menor.</translation>
    </message>
    <message>
        <source>A grid needs at least two samples along each axis and as many values as its size says.</source>
        <translation>Una rejilla necesita al menos dos muestras por eje y tantos valores como indica su tamaño.</translation>
    </message>
    <message>
        <source>Mesh resolution</source>
        <translation>Resolución de la malla</translation>
    </message>
    <message>
        <source>Cells along the longest side when the surface is taken from the field. Twice the number shows details half the size and takes about four times as long.</source>
        <translation>Celdas a lo largo del lado mayor al sacar la superficie del campo. El doble muestra detalles de la mitad de tamaño y tarda unas cuatro veces más.</translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation>Triángulos</translation>
    </message>
    <message>
        <source>The mesh is simplified to at most this many triangles; 0 keeps all.</source>
        <translation>La malla se simplifica a este número de triángulos como mucho; 0 los conserva todos.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Rounds of smoothing that take the steps of the grid out of the surface without shrinking it.</source>
        <translation>Pasadas de suavizado que quitan de la superficie los escalones de la rejilla sin encogerla.</translation>
    </message>
    <message>
        <source>Smallest piece</source>
        <translation>Pieza más pequeña</translation>
    </message>
    <message>
        <source>Pieces floating about with less than this share of the largest one&apos;s surface are removed.</source>
        <translation>Se quitan las piezas sueltas con menos de esta parte de la superficie de la mayor.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>How the mesh carries its colours: a texture, one colour a vertex, or none.</source>
        <translation>Cómo lleva la malla sus colores: una textura, un color por vértice o ninguno.</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textura</translation>
    </message>
    <message>
        <source>Vertex colours</source>
        <translation>Colores de vértice</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Texture size</source>
        <translation>Tamaño de textura</translation>
    </message>
    <message>
        <source>Texels along a side of the texture.</source>
        <translation>Texels por lado de la textura.</translation>
    </message>
    <message>
        <source>Nothing solid has formed, so there is no surface to make a mesh of. Let the run go on for longer, or try another seed.</source>
        <translation>No se ha formado nada sólido, así que no hay superficie para una malla. Deja seguir más la ejecución, o prueba otra semilla.</translation>
    </message>
    <message>
        <source>Unwrapping needs a mesh with triangles, a texture of 64 to 8192 texels and a gutter of at least one texel.</source>
        <translation>El despliegue necesita una malla con triángulos, una textura de 64 a 8192 texels y un margen de al menos un texel.</translation>
    </message>
    <message>
        <source>The mesh falls into %1 separate patches, more than a texture of %2 texels has room for. Choose a larger texture, or smooth or simplify the mesh first.</source>
        <translation>La malla se divide en %1 islas separadas, más de las que caben en una textura de %2 texels. Elige una textura mayor, o suaviza o simplifica antes la malla.</translation>
    </message>
    <message>
        <source>The model %1 needs about %2 MB of the GPU&apos;s memory, and %3 of %4 MB are free. Close other programs that use the GPU, choose a smaller model, or the device cpu.</source>
        <translation>El modelo %1 necesita unos %2 MB de memoria de la GPU, y hay libres %3 de %4 MB. Cierra otros programas que la usen, elige un modelo menor o el dispositivo cpu.</translation>
    </message>
    <message>
        <source>Making the mesh</source>
        <translation>Haciendo la malla</translation>
    </message>
    <message>
        <source>Drawing the turntable</source>
        <translation>Dibujando la vuelta completa</translation>
    </message>
    <message>
        <source>Imagining</source>
        <translation>Imaginando</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>HiFA (Zhu, Zhuang, Koyejo 2023, arXiv 2305.18766) optimises a hash-grid field so that its views agree with what a diffusion model imagines: several denoising steps from one noise level that falls with the square root of progress, differences both in the latent and in the picture, variance of depth along each ray, smoothed importance sampling, and a depth estimate. Where this differs from the paper: means instead of sums in the losses, guidance 3 instead of 100, the lowest noise level 100 of 1000, a denoising stride of at most half the noise level so that no part falls back to one step, steps without fresh noise, Adam instead of Adan, the camera told to the model where it listens, flat random backgrounds, and a guard against inverted relief in the depth term. Full-size models take the published code&apos;s field, cameras, sampling and weights, with Perp-Neg against repeated fronts; MVDream is asked for four views at once by its own guidance (Shi et al. 2023, arXiv 2308.16512), Zero-1-to-3 (Liu et al. 2023, arXiv 2303.11328) for the object of the reference picture from each camera.</source>
        <translation>HiFA (Zhu, Zhuang, Koyejo 2023, arXiv 2305.18766) optimiza un campo de rejilla hash para que sus vistas concuerden con lo que imagina un modelo de difusión: varios pasos de eliminación de ruido desde un nivel que baja con la raíz cuadrada del avance, diferencias tanto en el espacio latente como en la imagen, varianza de la profundidad a lo largo de cada rayo, muestreo por importancia suavizado y una estimación de profundidad. Diferencias con el artículo: medias en vez de sumas en las pérdidas, guía 3 en vez de 100, nivel de ruido mínimo 100 de 1000, una zancada de a lo sumo la mitad del nivel de ruido para que ninguna parte vuelva a un solo paso, pasos sin ruido nuevo, Adam en vez de Adan, la cámara dicha al modelo donde la escucha, fondos planos aleatorios y una protección contra el relieve invertido en el término de profundidad. Los modelos de tamaño completo toman el campo, las cámaras, el muestreo y los pesos del código publicado, con Perp-Neg contra frentes repetidos; a MVDream se le piden cuatro vistas a la vez con su propia guía (Shi et al. 2023, arXiv 2308.16512), y a Zero-1-to-3 (Liu et al. 2023, arXiv 2303.11328) el objeto de la imagen de referencia desde cada cámara.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>A first look, in about a minute.</source>
        <translation>Un primer vistazo, en cosa de un minuto.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Cleaner surfaces and details, in about five minutes.</source>
        <translation>Superficies y detalles más limpios, en unos cinco minutos.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fino</translation>
    </message>
    <message>
        <source>The most the model can give, in about a quarter of an hour.</source>
        <translation>Lo máximo que da el modelo, en un cuarto de hora más o menos.</translation>
    </message>
    <message>
        <source>Text to 3D: an object forms while the model judges its views.</source>
        <translation>Texto a 3D: un objeto se forma mientras el modelo juzga sus vistas.</translation>
    </message>
    <message>
        <source>The model %1 shows a pictured object from other sides and needs a picture of it. Give the run a reference picture, or choose a model that knows words.</source>
        <translation>El modelo %1 muestra otros lados de un objeto retratado y necesita una imagen de él. Da a la ejecución una imagen de referencia, o elige un modelo que conozca palabras.</translation>
    </message>
    <message>
        <source>t_min (%1) must not be above t_max (%2).</source>
        <translation>t_min (%1) no debe ser mayor que t_max (%2).</translation>
    </message>
    <message>
        <source>The model %1 is guided by a picture and takes no LoRA. Leave %2 out, or choose a model that knows words.</source>
        <translation>El modelo %1 se guía por una imagen y no admite LoRA. Quita %2, o elige un modelo que conozca palabras.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>HiFA looks at the picture after several denoising steps; classical score distillation after one. HiFA is calmer and truer to colour.</source>
        <translation>HiFA mira la imagen tras varios pasos de eliminación de ruido; la destilación de score clásica, tras uno. HiFA es más serena y fiel al color.</translation>
    </message>
    <message>
        <source>HiFA</source>
        <translation>HiFA</translation>
    </message>
    <message>
        <source>Score distillation</source>
        <translation>Destilación de score</translation>
    </message>
    <message>
        <source>Follow the words</source>
        <translation>Seguir las palabras</translation>
    </message>
    <message>
        <source>How strictly the object follows the prompt. Low values are softer, high ones overdraw colours and edges.</source>
        <translation>Con qué rigor sigue el objeto la descripción. Valores bajos son más suaves; altos exageran colores y aristas.</translation>
    </message>
    <message>
        <source>Tame strong guidance</source>
        <translation>Domar la guía fuerte</translation>
    </message>
    <message>
        <source>Brings the contrast of the guided prediction back to that of the plain one; 0 leaves it, 1 does so fully.</source>
        <translation>Devuelve el contraste de la predicción guiada al de la simple; 0 lo deja, 1 lo hace del todo.</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Plan de ruido</translation>
    </message>
    <message>
        <source>How the noise falls over the run, from the outline to details.</source>
        <translation>Cómo baja el ruido a lo largo de la ejecución, del contorno a los detalles.</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Raíz cuadrada</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Random in a falling range</source>
        <translation>Aleatorio en un rango decreciente</translation>
    </message>
    <message>
        <source>First noise level</source>
        <translation>Primer nivel de ruido</translation>
    </message>
    <message>
        <source>Timestep at the start of the run, of 1000.</source>
        <translation>Paso de tiempo al comienzo de la ejecución, de 1000.</translation>
    </message>
    <message>
        <source>Last noise level</source>
        <translation>Último nivel de ruido</translation>
    </message>
    <message>
        <source>Timestep at the end of the run. Lower values refine details and need more steps.</source>
        <translation>Paso de tiempo al final de la ejecución. Valores bajos afinan detalles y necesitan más pasos.</translation>
    </message>
    <message>
        <source>Denoising steps</source>
        <translation>Pasos de eliminación de ruido</translation>
    </message>
    <message>
        <source>The most steps from a noised view to the picture the model imagines; 1 is the one-step estimate.</source>
        <translation>Máximo de pasos desde una vista con ruido hasta la imagen que imagina el modelo; 1 es la estimación en un paso.</translation>
    </message>
    <message>
        <source>Fresh noise</source>
        <translation>Ruido nuevo</translation>
    </message>
    <message>
        <source>Share of fresh noise in each denoising step; 0 is deterministic.</source>
        <translation>Parte de ruido nuevo en cada paso de eliminación; 0 es determinista.</translation>
    </message>
    <message>
        <source>Picture weight</source>
        <translation>Peso de la imagen</translation>
    </message>
    <message>
        <source>Weight of the difference in the picture, beside 1 for the difference in the latent.</source>
        <translation>Peso de la diferencia en la imagen, junto a 1 para la del espacio latente.</translation>
    </message>
    <message>
        <source>Tell the camera</source>
        <translation>Decir la cámara</translation>
    </message>
    <message>
        <source>Tells the model where the camera stands, if it can listen.</source>
        <translation>Dice al modelo dónde está la cámara, si sabe escucharlo.</translation>
    </message>
    <message>
        <source>Guide by the camera, too</source>
        <translation>Guiar también por la cámara</translation>
    </message>
    <message>
        <source>Leaves the camera out of the unconditional prediction, so that guidance strengthens it as it strengthens the words.</source>
        <translation>Omite la cámara en la predicción sin condición, para que la guía la refuerce como refuerza las palabras.</translation>
    </message>
    <message>
        <source>View words</source>
        <translation>Palabras de vista</translation>
    </message>
    <message>
        <source>Adds &quot;front view&quot;, &quot;side view&quot; and so on to the prompt.</source>
        <translation>Añade «front view», «side view», etc. a la descripción.</translation>
    </message>
    <message>
        <source>Against repeated fronts</source>
        <translation>Contra frentes repetidos</translation>
    </message>
    <message>
        <source>Steers away from the words for the other sides of the object (Perp-Neg), for models that are not told the camera. Costs two more predictions a denoising step; 0 is off.</source>
        <translation>Aleja de las palabras de los otros lados del objeto (Perp-Neg), para modelos a los que no se dice la cámara. Cuesta dos predicciones más por paso de eliminación de ruido; 0 lo apaga.</translation>
    </message>
    <message>
        <source>Tame guidance of view sets</source>
        <translation>Domar la guía de conjuntos de vistas</translation>
    </message>
    <message>
        <source>How far the contrast of what a multi-view model imagines is brought back to that without guidance. Lower it if floating specks appear.</source>
        <translation>Hasta dónde se devuelve el contraste de lo que imagina un modelo multivista al que tendría sin guía. Bájalo si aparecen motas flotantes.</translation>
    </message>
    <message>
        <source>Crisp surfaces</source>
        <translation>Superficies nítidas</translation>
    </message>
    <message>
        <source>Pulls the density of each ray together (z-variance), against fog and floating specks.</source>
        <translation>Junta la densidad de cada rayo (varianza en z), contra la niebla y las motas flotantes.</translation>
    </message>
    <message>
        <source>Solid or empty</source>
        <translation>Sólido o vacío</translation>
    </message>
    <message>
        <source>Pushes half-transparent places to one side, more towards the end.</source>
        <translation>Empuja lo semitransparente hacia un lado, más hacia el final.</translation>
    </message>
    <message>
        <source>Depth guidance</source>
        <translation>Guía por profundidad</translation>
    </message>
    <message>
        <source>Compares the depth with what a depth estimator sees in the imagined picture; fades out over the run.</source>
        <translation>Compara la profundidad con la que un estimador ve en la imagen imaginada; se desvanece a lo largo de la ejecución.</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Imagen de referencia</translation>
    </message>
    <message>
        <source>How strongly a reference picture holds the object.</source>
        <translation>Con qué fuerza una imagen de referencia sujeta el objeto.</translation>
    </message>
    <message>
        <source>Rendered pixels</source>
        <translation>Píxeles renderizados</translation>
    </message>
    <message>
        <source>Edge of the views that are rendered. They are enlarged to what the model looks at, which is also the most that is rendered.</source>
        <translation>Lado de las vistas renderizadas. Se amplían a lo que mira el modelo, que es también lo máximo que se renderiza.</translation>
    </message>
    <message>
        <source>Samples per ray</source>
        <translation>Muestras por rayo</translation>
    </message>
    <message>
        <source>Evenly spread samples of the field along each ray.</source>
        <translation>Muestras del campo repartidas por igual a lo largo de cada rayo.</translation>
    </message>
    <message>
        <source>Fine samples</source>
        <translation>Muestras finas</translation>
    </message>
    <message>
        <source>Further samples where the surface is.</source>
        <translation>Más muestras donde está la superficie.</translation>
    </message>
    <message>
        <source>Smoothing of fine samples</source>
        <translation>Suavizado de muestras finas</translation>
    </message>
    <message>
        <source>Spreads the fine samples round the surface, against moiré.</source>
        <translation>Reparte las muestras finas alrededor de la superficie, contra el moiré.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Peaked</source>
        <translation>En punta</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Flat colours that change with every step; learned as well in half of the steps for models that know photographs.</source>
        <translation>Colores planos que cambian en cada paso; en la mitad de los pasos también aprendido, para modelos que conocen fotografías.</translation>
    </message>
    <message>
        <source>Flat colours</source>
        <translation>Colores planos</translation>
    </message>
    <message>
        <source>Flat and learned</source>
        <translation>Plano y aprendido</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>The small field suits the starter model; the large one has finer grids, larger networks and colours that depend on the view.</source>
        <translation>El campo pequeño va bien con el modelo inicial; el grande tiene rejillas más finas, redes mayores y colores que dependen de la vista.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Dureza</translation>
    </message>
    <message>
        <source>How fast the density grows beside the colour: higher values make surfaces solid sooner, lower ones let them move longer.</source>
        <translation>Lo rápido que crece la densidad frente al color: valores altos endurecen antes las superficies, bajos las dejan moverse más tiempo.</translation>
    </message>
    <message>
        <source>Field size</source>
        <translation>Tamaño del campo</translation>
    </message>
    <message>
        <source>Entries of the hash table of each level, as a power of two.</source>
        <translation>Entradas de la tabla hash de cada nivel, como potencia de dos.</translation>
    </message>
    <message>
        <source>Lowest usual view</source>
        <translation>Vista habitual más baja</translation>
    </message>
    <message>
        <source>Most views lie between the lowest and the highest usual one.</source>
        <translation>La mayoría de las vistas están entre la más baja y la más alta habituales.</translation>
    </message>
    <message>
        <source>Highest usual view</source>
        <translation>Vista habitual más alta</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>How many views the object is improved from. The noise schedule always runs over all of them.</source>
        <translation>Desde cuántas vistas se mejora el objeto. El plan de ruido siempre las recorre todas.</translation>
    </message>
    <message>
        <source>Learning rate of the grid</source>
        <translation>Tasa de aprendizaje de la rejilla</translation>
    </message>
    <message>
        <source>How far one step may move the field&apos;s table.</source>
        <translation>Cuánto puede mover un paso la tabla del campo.</translation>
    </message>
    <message>
        <source>Learning rate of the network</source>
        <translation>Tasa de aprendizaje de la red</translation>
    </message>
    <message>
        <source>How far one step may move the field&apos;s small network.</source>
        <translation>Cuánto puede mover un paso la pequeña red del campo.</translation>
    </message>
    <message>
        <source>Learning rate at the end</source>
        <translation>Tasa de aprendizaje final</translation>
    </message>
    <message>
        <source>Share of the learning rates that is left at the end of the run.</source>
        <translation>Parte de las tasas de aprendizaje que queda al final de la ejecución.</translation>
    </message>
    <message>
        <source>Surface density</source>
        <translation>Densidad de superficie</translation>
    </message>
    <message>
        <source>What is thinner does not count for the mesh: lower values keep faint parts, higher ones cut fog away.</source>
        <translation>Lo menos denso no cuenta para la malla: valores bajos conservan partes tenues, altos recortan la niebla.</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>guía</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>renderizado</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>superficie</translation>
    </message>
    <message>
        <source>The picture %1 cannot be cut out: the object covers %2 %% of it. Use a picture with a transparent or a plain background.</source>
        <translation>La imagen %1 no se puede recortar: el objeto cubre el %2 %%. Usa una con fondo transparente o liso.</translation>
    </message>
    <message>
        <source>%1 is not a whole model: the tensor &quot;%2&quot; is missing or has too few dimensions.</source>
        <translation>%1 no es un modelo completo: el tensor «%2» falta o tiene muy pocas dimensiones.</translation>
    </message>
    <message>
        <source>%1 is a LoRA for another model: this one has no layer &quot;%2&quot;.</source>
        <translation>%1 es un LoRA para otro modelo: este no tiene la capa «%2».</translation>
    </message>
    <message>
        <source>%1 cannot be used: &quot;%2&quot; belongs to a kind of change that is no plain LoRA.</source>
        <translation>%1 no se puede usar: «%2» es de un tipo de cambio que no es un LoRA simple.</translation>
    </message>
    <message>
        <source>%1 is a LoRA for another model: its layer for &quot;%2&quot; has another shape.</source>
        <translation>%1 es un LoRA para otro modelo: su capa para «%2» tiene otra forma.</translation>
    </message>
    <message>
        <source>%1 is a LoRA for %2; this model is of another base: %3. Choose a model of its base.</source>
        <translation>%1 es un LoRA para %2; este modelo es de otra base: %3. Elige un modelo de su base.</translation>
    </message>
    <message>
        <source>%1 is damaged: the second half of its layer &quot;%2&quot; is missing.</source>
        <translation>%1 está dañado: falta la segunda mitad de su capa «%2».</translation>
    </message>
    <message>
        <source>%1 is no LoRA: it holds tensors that belong to no layer of one.</source>
        <translation>%1 no es un LoRA: contiene tensores que no pertenecen a ninguna capa.</translation>
    </message>
    <message>
        <source>The weights in %1 do not fit their configuration: %2.</source>
        <translation>Los pesos de %1 no encajan con su configuración: %2.</translation>
    </message>
    <message>
        <source>The UNet configuration %1 asks for something this program does not offer: %2.</source>
        <translation>La configuración UNet %1 pide algo que este programa no ofrece: %2.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; in %2 has the type %3, which no model here uses.</source>
        <translation>El tensor «%1» de %2 es del tipo %3, que aquí no usa ningún modelo.</translation>
    </message>
    <message>
        <source>The index of the weights in %1 lists the tensor &quot;%2&quot;, but no file beside it holds it.</source>
        <translation>El índice de los pesos en %1 cita el tensor «%2», pero ningún archivo junto a él lo contiene.</translation>
    </message>
    <message>
        <source>The parts of the model in %1 do not fit each other: the UNet takes %2 channels and a context of %3.</source>
        <translation>Las partes del modelo en %1 no encajan entre sí: la UNet toma %2 canales y un contexto de %3.</translation>
    </message>
    <message>
        <source>The tokenizer in %1 has %2 words and texts of %3 tokens; the text encoder beside it takes %4 and %5.</source>
        <translation>El tokenizador de %1 tiene %2 palabras y textos de %3 tokens; el codificador de texto que lo acompaña toma %4 y %5.</translation>
    </message>
    <message>
        <source>The model in %1 is guided by a picture (Zero-1-to-3), not by a text. Choose a model of the Stable Diffusion 1 or 2 family.</source>
        <translation>El modelo en %1 se guía por una imagen (Zero-1-to-3), no por un texto. Elige un modelo de la familia Stable Diffusion 1 o 2.</translation>
    </message>
    <message>
        <source>There is no model in %1: model_index.json is missing.</source>
        <translation>No hay ningún modelo en %1: falta model_index.json.</translation>
    </message>
    <message>
        <source>%1 is a Stable Diffusion 2 model and does not tell what it predicts. Say &quot;epsilon&quot; for a base model (512 pixels) or &quot;v_prediction&quot; for 2.0 and 2.1 (768 pixels).</source>
        <translation>%1 es un modelo Stable Diffusion 2 y no dice qué predice. Indica «epsilon» para un modelo base (512 píxeles) o «v_prediction» para 2.0 y 2.1 (768 píxeles).</translation>
    </message>
    <message>
        <source>The precision cannot be &quot;%1&quot;: it must be auto, fp32, bf16 or fp16.</source>
        <translation>La precisión no puede ser «%1»: debe ser auto, fp32, bf16 o fp16.</translation>
    </message>
    <message>
        <source>The model needs about %1 GB of memory, and %2 GB are free. Close other programs, or choose a smaller model.</source>
        <translation>El modelo necesita unos %1 GB de memoria, y hay %2 GB libres. Cierra otros programas, o elige un modelo menor.</translation>
    </message>
    <message>
        <source>The precision fp16 needs a GPU. Choose auto, fp32 or bf16.</source>
        <translation>La precisión fp16 necesita una GPU. Elige auto, fp32 o bf16.</translation>
    </message>
    <message>
        <source>%1 The sampler it describes is none of this program&apos;s; choose one of them: %2.</source>
        <translation>%1 El muestreador que describe no está en este programa; elige uno de ellos: %2.</translation>
    </message>
    <message>
        <source>The number of sampling steps must be between 1 and %1, not %2.</source>
        <translation>El número de pasos de muestreo debe estar entre 1 y %1, no %2.</translation>
    </message>
    <message>
        <source>This sampler cannot take %1 steps with a steps_offset of %2: use fewer steps.</source>
        <translation>Este muestreador no puede dar %1 pasos con un steps_offset de %2: usa menos pasos.</translation>
    </message>
    <message>
        <source>The sampler &quot;%1&quot; spaces its noise levels by the rule of Karras et al., which this program does not have. Known are %2.</source>
        <translation>El muestreador «%1» espacia sus niveles de ruido con la regla de Karras et al., que este programa no tiene. Se conocen %2.</translation>
    </message>
    <message>
        <source>There is no sampler called &quot;%1&quot;. Known are %2.</source>
        <translation>No hay ningún muestreador llamado «%1». Se conocen %2.</translation>
    </message>
    <message>
        <source>The model in %1 is no Zero-1-to-3 model: its UNet takes %2 channels instead of %3.</source>
        <translation>El modelo en %1 no es un modelo Zero-1-to-3: su UNet toma %2 canales en vez de %3.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint of Maquette.</source>
        <translation>%1 no es un punto de control de Maquette.</translation>
    </message>
    <message>
        <source>%1 is a checkpoint of a newer version of Maquette. Update the program to continue it.</source>
        <translation>%1 es un punto de control de una versión más nueva de Maquette. Actualiza el programa para continuarlo.</translation>
    </message>
    <message>
        <source>%1 is damaged: its request does not match its own hash.</source>
        <translation>%1 está dañado: su petición no coincide con su propio hash.</translation>
    </message>
    <message>
        <source>The checkpoint does not hold the tensor &quot;%1&quot;: it belongs to another version or another kind of run.</source>
        <translation>El punto de control no contiene el tensor «%1»: es de otra versión o de otro tipo de ejecución.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s tensor &quot;%1&quot; is %2 %3, which does not fit this run.</source>
        <translation>El tensor «%1» del punto de control es %2 %3, lo que no encaja con esta ejecución.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header has been changed.</source>
        <translation>%1 está dañado: su cabecera ha sido modificada.</translation>
    </message>
    <message>
        <source>%1 is damaged: its numbers have been changed.</source>
        <translation>%1 está dañado: sus números han sido modificados.</translation>
    </message>
    <message>
        <source>The run goes on, but could not be saved: %1</source>
        <translation>La ejecución sigue, pero no se pudo guardar: %1</translation>
    </message>
    <message>
        <source>The numbers of &quot;%1&quot; are no longer finite.</source>
        <translation>Los números de «%1» ya no son finitos.</translation>
    </message>
    <message>
        <source>The checkpoint could not be written: %1.</source>
        <translation>No se pudo escribir el punto de control: %1.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine. Choose the device auto or cpu.</source>
        <translation>No hay ninguna GPU NVIDIA utilizable en este equipo. Elige el dispositivo auto o cpu.</translation>
    </message>
    <message>
        <source>The device cannot be &quot;%1&quot;: it must be one of auto cpu cuda.</source>
        <translation>El dispositivo no puede ser «%1»: debe ser auto, cpu o cuda.</translation>
    </message>
    <message>
        <source>Runs take the first GPU. Let CUDA_VISIBLE_DEVICES name this one before the program starts to use it.</source>
        <translation>Las ejecuciones usan la primera GPU. Indica esta con CUDA_VISIBLE_DEVICES antes de que el programa empiece a usarla.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>No hay ninguna tarea %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be changed while a job runs.</source>
        <translation>«%1» no se puede cambiar mientras corre una tarea.</translation>
    </message>
    <message>
        <source>The memory of the GPU is not enough for the preset &quot;%1&quot;. Try the preset &quot;%2&quot;, close other programs that use the GPU, or choose the device cpu.</source>
        <translation>La memoria de la GPU no basta para el preajuste «%1». Prueba «%2», cierra otros programas que la usen o elige el dispositivo cpu.</translation>
    </message>
    <message>
        <source>The memory of the GPU is not enough. Close other programs that use it, choose fewer and smaller parameters, or the device cpu.</source>
        <translation>La memoria de la GPU no basta. Cierra otros programas que la usen, elige menos parámetros y más pequeños, o el dispositivo cpu.</translation>
    </message>
    <message>
        <source>The memory of this machine is not enough for the preset &quot;%1&quot;. Try the preset &quot;%2&quot;, or close other programs.</source>
        <translation>La memoria de este equipo no basta para el preajuste «%1». Prueba «%2» o cierra otros programas.</translation>
    </message>
    <message>
        <source>The memory of this machine is not enough. Close other programs, or choose fewer and smaller parameters.</source>
        <translation>La memoria de este equipo no basta. Cierra otros programas, o elige menos parámetros y más pequeños.</translation>
    </message>
    <message>
        <source>The computation failed inside LibTorch. Please report it with the log.</source>
        <translation>El cálculo falló dentro de LibTorch. Comunícalo junto con el registro.</translation>
    </message>
    <message>
        <source>Internal error. Please report it with the log.</source>
        <translation>Error interno. Comunícalo junto con el registro.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>The model does not know %1 and will ignore it.</source>
        <translation>El modelo no conoce %1 y lo pasará por alto.</translation>
    </message>
    <message>
        <source>%1 belongs to another request (prompt &quot;%2&quot;, seed %3). Go on with the same prompt, seed and parameters.</source>
        <translation>%1 es de otra petición (descripción «%2», semilla %3). Sigue con la misma descripción, semilla y parámetros.</translation>
    </message>
    <message>
        <source>Going on at step %1 from %2.</source>
        <translation>Se sigue en el paso %1 desde %2.</translation>
    </message>
    <message>
        <source>%1 has changed: it is not the moment this run starts from.</source>
        <translation>%1 ha cambiado: no es el momento desde el que parte esta ejecución.</translation>
    </message>
    <message>
        <source>A run of the method %1 cannot start from a moment of a run of the method %2.</source>
        <translation>Una ejecución del método %1 no puede partir de un momento de una ejecución del método %2.</translation>
    </message>
    <message>
        <source>The moment stands at step %1, and this run has %2 steps. Choose an earlier moment or more steps.</source>
        <translation>El momento está en el paso %1 y esta ejecución tiene %2 pasos. Elige un momento anterior o más pasos.</translation>
    </message>
    <message>
        <source>Starting from step %1 of &quot;%2&quot;.</source>
        <translation>Empezando desde el paso %1 de «%2».</translation>
    </message>
    <message>
        <source>The optimisation does not stay finite, even with smaller steps. Try another seed, or lower the learning rate and the guidance.</source>
        <translation>La optimización no se mantiene finita, ni con pasos menores. Prueba otra semilla, o baja la tasa de aprendizaje y la guía.</translation>
    </message>
    <message>
        <source>%1 Going back from step %2 to step %3, with smaller steps from there on.</source>
        <translation>%1 Vuelta del paso %2 al paso %3, con pasos menores a partir de ahí.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>%1 is one network of a model (%2), not a whole one.</source>
        <translation>%1 es una red de un modelo (%2), no uno completo.</translation>
    </message>
    <message>
        <source>The method %1 has no parameter called &quot;%2&quot;. It has: %3.</source>
        <translation>El método %1 no tiene ningún parámetro llamado «%2». Tiene: %3.</translation>
    </message>
    <message>
        <source>There is no method called &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ningún método llamado «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>The method %1 has no preset called &quot;%2&quot;. It has: %3.</source>
        <translation>El método %1 no tiene ningún preajuste llamado «%2». Tiene: %3.</translation>
    </message>
    <message>
        <source>The model in %1 is not complete: %2 is missing. Reinstall it, or choose another model.</source>
        <translation>El modelo en %1 no está completo: falta %2. Reinstálalo o elige otro modelo.</translation>
    </message>
    <message>
        <source>%1 holds no tensors. Reinstall the model.</source>
        <translation>%1 no contiene tensores. Reinstala el modelo.</translation>
    </message>
    <message>
        <source>%1 is a LoRA: it changes a model and is none itself. Choose a model, and this file with --lora.</source>
        <translation>%1 es un LoRA: cambia un modelo y no lo es. Elige un modelo, y este archivo con --lora.</translation>
    </message>
    <message>
        <source>The model in %1 cannot be read: %2.</source>
        <translation>El modelo en %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Several models are called &quot;%1&quot;: %2. Name one by its path.</source>
        <translation>Varios modelos se llaman «%1»: %2. Indica uno por su ruta.</translation>
    </message>
    <message>
        <source>There is no model in %1.</source>
        <translation>No hay ningún modelo en %1.</translation>
    </message>
    <message>
        <source>There is no model called &quot;%1&quot;. &quot;maquette models list&quot; shows those there are; any other is named by the path of its file or folder.</source>
        <translation>No hay ningún modelo llamado «%1». «maquette models list» muestra los que hay; cualquier otro se indica por la ruta de su archivo o carpeta.</translation>
    </message>
    <message>
        <source>The prediction cannot be &quot;%1&quot;: it must be epsilon or v_prediction.</source>
        <translation>La predicción no puede ser «%1»: debe ser epsilon o v_prediction.</translation>
    </message>
    <message>
        <source>The model %1 tells itself what it predicts.</source>
        <translation>El modelo %1 dice por sí mismo qué predice.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>The search for models ended early: %1.</source>
        <translation>La búsqueda de modelos acabó antes de tiempo: %1.</translation>
    </message>
    <message>
        <source>The model %1 needs about %2 GB of the GPU&apos;s memory, which has %3 GB. Choose a smaller model or the device cpu.</source>
        <translation>El modelo %1 necesita unos %2 GB de memoria de la GPU, que tiene %3 GB. Elige un modelo menor o el dispositivo cpu.</translation>
    </message>
    <message>
        <source>The model %1 needs about %2 GB of memory, and %3 GB are free. Close other programs or choose a smaller model.</source>
        <translation>El modelo %1 necesita unos %2 GB de memoria, y hay %3 GB libres. Cierra otros programas o elige un modelo menor.</translation>
    </message>
    <message>
        <source>A moment of the run could not be saved: %1</source>
        <translation>No se pudo guardar un momento de la ejecución: %1</translation>
    </message>
    <message>
        <source>The run goes on without its timeline: %1</source>
        <translation>La ejecución sigue sin su línea de tiempo: %1</translation>
    </message>
    <message>
        <source>Optimising</source>
        <translation>Optimizando</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Maquette. Update the program to read it.</source>
        <translation>%1 lo escribió una versión más nueva de Maquette. Actualiza el programa para leerlo.</translation>
    </message>
    <message>
        <source>The budget must be between one second and 30 days.</source>
        <translation>El presupuesto debe estar entre un segundo y 30 días.</translation>
    </message>
    <message>
        <source>The reference image&apos;s %1 must be between %2 and %3.</source>
        <translation>%1 de la imagen de referencia debe estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>The method %1 cannot be guided by an image.</source>
        <translation>El método %1 no se puede guiar con una imagen.</translation>
    </message>
    <message>
        <source>There is no image %1.</source>
        <translation>No hay ninguna imagen %1.</translation>
    </message>
    <message>
        <source>The method %1 cannot use the model &quot;%2&quot;, which is of the kind %3.</source>
        <translation>El método %1 no puede usar el modelo «%2», que es del tipo %3.</translation>
    </message>
    <message>
        <source>%1 is a Stable Diffusion 2 model and does not tell what it predicts. Say &quot;epsilon&quot; for a base model (512 pixels) or &quot;v_prediction&quot; for 2.0 and 2.1 (768 pixels): once with --prediction, or in the list of models.</source>
        <translation>%1 es un modelo Stable Diffusion 2 y no dice qué predice. Indica «epsilon» para un modelo base (512 píxeles) o «v_prediction» para 2.0 y 2.1 (768 píxeles): una vez con --prediction, o en la lista de modelos.</translation>
    </message>
    <message>
        <source>There is no checkpoint %1 to go on from.</source>
        <translation>No hay ningún punto de control %1 desde el que seguir.</translation>
    </message>
    <message>
        <source>The moment this run starts from is not there any more. Start it without, or from another moment.</source>
        <translation>El momento desde el que parte esta ejecución ya no existe. Iníciala sin él, o desde otro momento.</translation>
    </message>
    <message>
        <source>There is no state to make the object of.</source>
        <translation>No hay ningún estado del que hacer el objeto.</translation>
    </message>
    <message>
        <source>There is no model called &quot;%1&quot;. There are: %2; a folder in the diffusers layout may be named, too.</source>
        <translation>No hay ningún modelo llamado «%1». Hay: %2; también se puede indicar una carpeta en formato diffusers.</translation>
    </message>
    <message>
        <source>There is no LoRA %1.</source>
        <translation>No hay ningún LoRA %1.</translation>
    </message>
    <message>
        <source>The weight of the LoRA %1 must be between -%2 and %2.</source>
        <translation>El peso del LoRA %1 debe estar entre -%2 y %2.</translation>
    </message>
    <message>
        <source>The LoRA %1 is not the one that was used: its content has changed. Bring the old file back, or start without it.</source>
        <translation>El LoRA %1 no es el que se usó: su contenido ha cambiado. Recupera el archivo anterior, o inicia sin él.</translation>
    </message>
    <message>
        <source>The request names no output folder.</source>
        <translation>La petición no indica carpeta de salida.</translation>
    </message>
    <message>
        <source>%1 has a field &quot;%2&quot; that this version does not know. It may come from a newer version.</source>
        <translation>%1 tiene un campo «%2» que esta versión no conoce. Puede venir de una versión más nueva.</translation>
    </message>
    <message>
        <source>The run goes on without previews: %1</source>
        <translation>La ejecución sigue sin vistas previas: %1</translation>
    </message>
    <message>
        <source>A rating of %1 is not possible: ratings go from 0 to 5.</source>
        <translation>No es posible una valoración de %1: van de 0 a 5.</translation>
    </message>
    <message>
        <source>There is no asset %1 in this library.</source>
        <translation>No hay ningún objeto %1 en esta biblioteca.</translation>
    </message>
    <message>
        <source>There is no asset &quot;%1&quot; in this library. &quot;maquette library list&quot; shows what there is.</source>
        <translation>No hay ningún objeto «%1» en esta biblioteca. «maquette library list» muestra lo que hay.</translation>
    </message>
    <message>
        <source>Several assets begin with &quot;%1&quot;. Give more of the identifier.</source>
        <translation>Varios objetos empiezan por «%1». Indica más del identificador.</translation>
    </message>
    <message>
        <source>There is no collection %1 in this library.</source>
        <translation>No hay ninguna colección %1 en esta biblioteca.</translation>
    </message>
    <message>
        <source>%1 made the converter stop: the file is damaged or made to do harm. Nothing else was affected.</source>
        <translation>%1 hizo parar el conversor: el archivo está dañado o hecho para dañar. Nada más se vio afectado.</translation>
    </message>
    <message>
        <source>%1 cannot be converted: %2. Nothing in it was executed.</source>
        <translation>%1 no se puede convertir: %2. No se ejecutó nada de él.</translation>
    </message>
    <message>
        <source>%1 is there already. Remove it or choose another name.</source>
        <translation>%1 ya existe. Quítalo o elige otro nombre.</translation>
    </message>
    <message>
        <source>No pipe: %1.</source>
        <translation>Sin tubería: %1.</translation>
    </message>
    <message>
        <source>There is no space left for the library %1. Free some space and try again; what was saved before is untouched.</source>
        <translation>No queda espacio para la biblioteca %1. Libera algo e inténtalo de nuevo; lo guardado está intacto.</translation>
    </message>
    <message>
        <source>The library %1 is in use by another program and did not become free. Close that program and try again.</source>
        <translation>La biblioteca %1 está en uso por otro programa y no quedó libre. Cierra ese programa e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The library file %1 is damaged. &quot;maquette library repair&quot; keeps everything that is still readable, &quot;maquette library restore&quot; brings back a backup.</source>
        <translation>El archivo de biblioteca %1 está dañado. «maquette library repair» conserva todo lo legible, «maquette library restore» recupera una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written to. Check the permissions of the file and its folder.</source>
        <translation>No se puede escribir en la biblioteca %1. Comprueba los permisos del archivo y su carpeta.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened: %2. Check that the folder is there and its permissions.</source>
        <translation>No se puede abrir la biblioteca %1: %2. Comprueba que la carpeta existe y sus permisos.</translation>
    </message>
    <message>
        <source>There is not enough memory to work on the library %1.</source>
        <translation>No hay memoria suficiente para trabajar en la biblioteca %1.</translation>
    </message>
    <message>
        <source>This is too long to be stored in the library %1. Shorten it.</source>
        <translation>Es demasiado largo para la biblioteca %1. Acórtalo.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read or written: %2. Check the drive it lies on; what was saved before is untouched.</source>
        <translation>La biblioteca %1 no se puede leer ni escribir: %2. Comprueba la unidad; lo guardado está intacto.</translation>
    </message>
    <message>
        <source>Internal error in the library %1. Please report it with the log.</source>
        <translation>Error interno en la biblioteca %1. Comunícalo junto con el registro.</translation>
    </message>
    <message>
        <source>The bundle %1 is damaged: its file %2 is missing or was changed after it was handed in.</source>
        <translation>El lote %1 está dañado: su archivo %2 falta o se cambió después de entregarlo.</translation>
    </message>
    <message>
        <source>The mesh is too large for a GLB file (4 GB at most). Export it with fewer triangles, or as PLY.</source>
        <translation>La malla es demasiado grande para un archivo GLB (4 GB como mucho). Expórtala con menos triángulos, o como PLY.</translation>
    </message>
    <message>
        <source>%1 is not a GLB 2.0 file.</source>
        <translation>%1 no es un archivo GLB 2.0.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 no se puede abrir.</translation>
    </message>
    <message>
        <source>There is nothing to export: the mesh has no triangles.</source>
        <translation>No hay nada que exportar: la malla no tiene triángulos.</translation>
    </message>
    <message>
        <source>The mesh cannot be exported: it holds infinite or undefined numbers.</source>
        <translation>La malla no se puede exportar: contiene números infinitos o indefinidos.</translation>
    </message>
    <message>
        <source>A video needs between one picture and 2 GB of them.</source>
        <translation>Un vídeo necesita entre una imagen y 2 GB de ellas.</translation>
    </message>
    <message>
        <source>The importer did not hand over a valid mesh. The file is probably damaged.</source>
        <translation>El importador no entregó una malla válida. Probablemente el archivo esté dañado.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 seconds to read and was given up.</source>
        <translation>%1 tardó más de %2 segundos en leerse y se abandonó.</translation>
    </message>
    <message>
        <source>There is not enough memory for the mesh.</source>
        <translation>No hay memoria suficiente para la malla.</translation>
    </message>
    <message>
        <source>%1 took too long to read and was given up.</source>
        <translation>%1 tardó demasiado en leerse y se abandonó.</translation>
    </message>
    <message>
        <source>%1 made the importer crash: the file is damaged or made to do harm. Nothing else was affected.</source>
        <translation>%1 hizo fallar el importador: el archivo está dañado o hecho para dañar. Nada más se vio afectado.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <translation>%1 no se puede importar: %2.</translation>
    </message>
    <message>
        <source>The result could not be handed to the library: %1 cannot be written. Check the permissions and the free space.</source>
        <translation>No se pudo entregar el resultado a la biblioteca: %1 no se puede escribir. Comprueba los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>The library %1 was last used by a newer version of Maquette (its form is %2) and can only be read by this one. Update Maquette to change it; nothing was touched.</source>
        <translation>La biblioteca %1 la usó por última vez una versión más nueva de Maquette (su forma es %2) y esta solo puede leerla. Actualiza Maquette para modificarla; no se tocó nada.</translation>
    </message>
    <message>
        <source>The library %1 is in use by %2, so here it can only be read. Close that program to change things here.</source>
        <translation>La biblioteca %1 está en uso por %2, así que aquí solo se puede leer. Cierra ese programa para hacer cambios aquí.</translation>
    </message>
    <message>
        <source>The library %1 has lost its database (library.db), but its files are there. &quot;maquette library repair&quot; rebuilds it from the files, &quot;maquette library restore&quot; brings back a backup.</source>
        <translation>La biblioteca %1 ha perdido su base de datos (library.db), pero sus archivos están. «maquette library repair» la reconstruye con ellos, «maquette library restore» recupera una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Maquette that changed its form. Update Maquette to open it; nothing was touched.</source>
        <translation>La biblioteca %1 la escribió una versión más nueva de Maquette que cambió su forma. Actualiza Maquette para abrirla; no se tocó nada.</translation>
    </message>
    <message>
        <source>The library %1 has to be upgraded before it can be read. Open it once in a folder that can be written to, while no older version of Maquette uses it.</source>
        <translation>La biblioteca %1 debe actualizarse antes de poder leerla. Ábrela una vez en una carpeta con permiso de escritura, sin que la use una versión anterior de Maquette.</translation>
    </message>
    <message>
        <source>The library %1 lies on a network drive: it is slower there, and no other computer may use it at the same time.</source>
        <translation>La biblioteca %1 está en una unidad de red: allí es más lenta, y ningún otro equipo puede usarla a la vez.</translation>
    </message>
    <message>
        <source>There is no library in %1.</source>
        <translation>No hay ninguna biblioteca en %1.</translation>
    </message>
    <message>
        <source>The library %1 was opened for reading only.</source>
        <translation>La biblioteca %1 se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>The backup folder %1 must lie outside of the library %2.</source>
        <translation>La carpeta de copia %1 debe estar fuera de la biblioteca %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds something else. Choose one that is empty, or that holds an earlier backup of this library.</source>
        <translation>La carpeta %1 contiene otra cosa. Elige una vacía, o una con una copia anterior de esta biblioteca.</translation>
    </message>
    <message>
        <source>%1 is in use by %2. Close that program and try again; nothing was changed.</source>
        <translation>%1 está en uso por %2. Cierra ese programa e inténtalo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged, so no backup was made of it; earlier backups are untouched. Run &quot;maquette library repair&quot;.</source>
        <translation>La base de datos de la biblioteca está dañada, así que no se hizo copia; las copias anteriores están intactas. Ejecuta «maquette library repair».</translation>
    </message>
    <message>
        <source>%1 cannot be restored from itself.</source>
        <translation>%1 no se puede restaurar desde sí mismo.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so nothing was changed: %2 &quot;maquette library repair --library %1&quot; keeps what is readable of it.</source>
        <translation>La copia %1 está dañada, así que no se cambió nada: %2 «maquette library repair --library %1» conserva lo legible.</translation>
    </message>
    <message>
        <source>The database cannot be read at &quot;%1&quot;: %2</source>
        <translation>La base de datos no se puede leer en «%1»: %2</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>La base de datos está dañada: %1</translation>
    </message>
    <message>
        <source>What is stored of %1 was changed by damage.</source>
        <translation>Lo guardado de %1 quedó alterado por un daño.</translation>
    </message>
    <message>
        <source>The picture of %1 was changed by damage.</source>
        <translation>La imagen de %1 quedó alterada por un daño.</translation>
    </message>
    <message>
        <source>The search index does not fit the assets.</source>
        <translation>El índice de búsqueda no encaja con los objetos.</translation>
    </message>
    <message>
        <source>The file %1 is missing; it belongs to: %2.</source>
        <translation>Falta el archivo %1; pertenece a: %2.</translation>
    </message>
    <message>
        <source>The file %1 is damaged; it belongs to: %2.</source>
        <translation>El archivo %1 está dañado; pertenece a: %2.</translation>
    </message>
    <message>
        <source>The folder %1 of the library cannot be created: %2.</source>
        <translation>No se puede crear la carpeta %1 de la biblioteca: %2.</translation>
    </message>
    <message>
        <source>The library cannot be locked for writing, because %1 gives: %2. Check the permissions of the folder, or move the library to a local drive.</source>
        <translation>La biblioteca no se puede bloquear para escritura, porque %1 da: %2. Comprueba los permisos de la carpeta, o lleva la biblioteca a una unidad local.</translation>
    </message>
    <message>
        <source>%1 rows of the table &quot;%2&quot; could not be read.</source>
        <translation>No se pudieron leer %1 filas de la tabla «%2».</translation>
    </message>
    <message>
        <source>What could not be read was taken from the copy %1 as far as it was there; newer changes to it may be missing.</source>
        <translation>Lo ilegible se tomó de la copia %1 en lo posible; pueden faltar cambios más recientes.</translation>
    </message>
    <message>
        <source>Asset %1 (&quot;%2&quot;) was changed by damage: look over its name, prompt, tags and files.</source>
        <translation>El objeto %1 («%2») quedó alterado: revisa su nombre, descripción, etiquetas y archivos.</translation>
    </message>
    <message>
        <source>The picture of asset %1 (&quot;%2&quot;) is lost.</source>
        <translation>Se perdió la imagen del objeto %1 («%2»).</translation>
    </message>
    <message>
        <source>Asset %1 (&quot;%2&quot;) has lost its file &quot;%3&quot;.</source>
        <translation>El objeto %1 («%2») ha perdido su archivo «%3».</translation>
    </message>
    <message>
        <source>The checkpoint %1 is lost.</source>
        <translation>Se perdió el punto de control %1.</translation>
    </message>
    <message>
        <source>The library %1 cannot be repaired. The old database is untouched; bring back a backup with &quot;maquette library restore&quot;.</source>
        <translation>La biblioteca %1 no se puede reparar. La base de datos anterior está intacta; recupera una copia con «maquette library restore».</translation>
    </message>
    <message>
        <source>There is no library in %1 to repair.</source>
        <translation>No hay ninguna biblioteca que reparar en %1.</translation>
    </message>
    <message>
        <source>The library %1 is in use by %2. Close that program and try again; nothing was changed.</source>
        <translation>La biblioteca %1 está en uso por %2. Cierra ese programa e inténtalo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The library %1 cannot be brought to the form this version needs: rows of its table &quot;%2&quot; point to nothing. Run &quot;maquette library repair&quot; first; nothing was changed.</source>
        <translation>La biblioteca %1 no se puede llevar a la forma que necesita esta versión: filas de su tabla «%2» no apuntan a nada. Ejecuta antes «maquette library repair»; no se cambió nada.</translation>
    </message>
    <message>
        <source>The library %1 has to be brought to the form this version needs, and a copy of it is kept first. That takes %2 MB of free space, there are %3 MB. Free some and start again; nothing was changed.</source>
        <translation>La biblioteca %1 debe llevarse a la forma que necesita esta versión, y antes se guarda una copia. Hacen falta %2 MB libres y hay %3 MB. Libera algo y vuelve a iniciar; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is not a Maquette library but a database of some other program. Choose another folder with --library.</source>
        <translation>%1 no es una biblioteca de Maquette sino la base de datos de otro programa. Elige otra carpeta con --library.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>El archivo %1 no existe.</translation>
    </message>
    <message>
        <source>There is no space left to store %1 in the library. Free some space and try again.</source>
        <translation>No queda espacio para guardar %1 en la biblioteca. Libera algo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Cannot store %1 in the library: %2. Check the permissions and the drive.</source>
        <translation>No se puede guardar %1 en la biblioteca: %2. Comprueba los permisos y la unidad.</translation>
    </message>
    <message>
        <source>The library names a file in a damaged way (&quot;%1&quot;). Run &quot;maquette library check&quot;.</source>
        <translation>La biblioteca nombra un archivo de forma dañada («%1»). Ejecuta «maquette library check».</translation>
    </message>
    <message>
        <source>The file %1 changed while it was being stored. Try again when nobody writes to it.</source>
        <translation>El archivo %1 cambió mientras se guardaba. Inténtalo de nuevo cuando nadie escriba en él.</translation>
    </message>
    <message>
        <source>The library could not be exchanged: %1 cannot be moved (%2). Nothing is lost; the next start of Maquette goes on with it.</source>
        <translation>No se pudo cambiar la biblioteca: %1 no se puede mover (%2). No se pierde nada; el próximo inicio de Maquette continúa.</translation>
    </message>
    <message>
        <source>There is no project %1 in this library.</source>
        <translation>No hay ningún proyecto %1 en esta biblioteca.</translation>
    </message>
    <message>
        <source>%1 is not a model as Maquette writes them: %2.</source>
        <translation>%1 no es un modelo como los escribe Maquette: %2.</translation>
    </message>
    <message>
        <source>There is no run %1 in this library.</source>
        <translation>No hay ninguna ejecución %1 en esta biblioteca.</translation>
    </message>
    <message>
        <source>An empty picture cannot be a thumbnail.</source>
        <translation>Una imagen vacía no puede ser miniatura.</translation>
    </message>
    <message>
        <source>the same bounds</source>
        <translation>los mismos límites</translation>
    </message>
    <message>
        <source>every corner at its place</source>
        <translation>cada vértice en su sitio</translation>
    </message>
    <message>
        <source>as many triangles</source>
        <translation>los mismos triángulos</translation>
    </message>
    <message>
        <source>as many vertices</source>
        <translation>los mismos vértices</translation>
    </message>
    <message>
        <source>colours at the vertices</source>
        <translation>colores en los vértices</translation>
    </message>
    <message>
        <source>the same colours</source>
        <translation>los mismos colores</translation>
    </message>
    <message>
        <source>a texture</source>
        <translation>una textura</translation>
    </message>
    <message>
        <source>the same texture</source>
        <translation>la misma textura</translation>
    </message>
    <message>
        <source>the same texture coordinates</source>
        <translation>las mismas coordenadas de textura</translation>
    </message>
    <message>
        <source>The import helper cannot be started: %1.</source>
        <translation>No se puede iniciar el ayudante de importación: %1.</translation>
    </message>
    <message>
        <source>The import helper %1 is missing. Install Maquette anew, or build the target maquette-worker.</source>
        <translation>Falta el ayudante de importación %1. Reinstala Maquette o compila el objetivo maquette-worker.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU: this program was built without CUDA. Choose the device auto or cpu, or build it with -DMAQUETTE_WITH_CUDA=ON.</source>
        <translation>No hay ninguna GPU NVIDIA utilizable: este programa se compiló sin CUDA. Elige el dispositivo auto o cpu, o compílalo con -DMAQUETTE_WITH_CUDA=ON.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: no NVIDIA driver is installed. Choose the device auto or cpu.</source>
        <translation>No hay ninguna GPU NVIDIA utilizable en este equipo: no hay controlador NVIDIA instalado. Elige el dispositivo auto o cpu.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: the NVIDIA driver supports CUDA %1, and this program needs %2. Update the driver, or choose the device auto or cpu.</source>
        <translation>No hay ninguna GPU NVIDIA utilizable en este equipo: el controlador NVIDIA admite CUDA %1 y este programa necesita %2. Actualízalo, o elige el dispositivo auto o cpu.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: the NVIDIA driver finds no device. Look at nvidia-smi and CUDA_VISIBLE_DEVICES, or choose the device auto or cpu.</source>
        <translation>No hay ninguna GPU NVIDIA utilizable en este equipo: el controlador NVIDIA no encuentra dispositivos. Mira nvidia-smi y CUDA_VISIBLE_DEVICES, o elige el dispositivo auto o cpu.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: this program was built for the architectures %2, not for %1. Choose the device auto or cpu.</source>
        <translation>No hay ninguna GPU NVIDIA utilizable en este equipo: este programa se compiló para las arquitecturas %2, no para %1. Elige el dispositivo auto o cpu.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: the driver says &quot;%1&quot;. Choose the device auto or cpu.</source>
        <translation>No hay ninguna GPU NVIDIA utilizable en este equipo: el controlador dice «%1». Elige el dispositivo auto o cpu.</translation>
    </message>
    <message>
        <source>The object forms on the GPU, but the model runs on the processor, because LibTorch&apos;s CUDA libraries cannot be used: %1. Run &quot;MAQUETTE_GPU=1 ./run&quot; once, or let MAQUETTE_TORCH_CUDA name the folder of libtorch_cuda.so of PyTorch %2.</source>
        <translation>El objeto se forma en la GPU, pero el modelo corre en el procesador, porque las bibliotecas CUDA de LibTorch no se pueden usar: %1. Ejecuta una vez «MAQUETTE_GPU=1 ./run», o indica en MAQUETTE_TORCH_CUDA la carpeta de libtorch_cuda.so de PyTorch %2.</translation>
    </message>
    <message>
        <source>The memory of this machine is not enough. Close other programs.</source>
        <translation>La memoria de este equipo no basta. Cierra otros programas.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your library is safe; please report it with the log.</source>
        <translation>Algo falló dentro del programa. Tu biblioteca está a salvo; comunícalo junto con el registro.</translation>
    </message>
    <message>
        <source>This build of the program has no method to make objects with.</source>
        <translation>Esta compilación del programa no tiene ningún método para hacer objetos.</translation>
    </message>
    <message>
        <source>This display offers no OpenGL 4.5, which the viewport needs. Update the graphics driver, or start with LIBGL_ALWAYS_SOFTWARE=1 to draw with the processor.</source>
        <translation>Esta pantalla no ofrece OpenGL 4.5, que el escenario necesita. Actualiza el controlador gráfico, o inicia con LIBGL_ALWAYS_SOFTWARE=1 para dibujar con el procesador.</translation>
    </message>
    <message>
        <source>The graphics driver could not make an image of %1 x %2 pixels. Make the window smaller.</source>
        <translation>El controlador gráfico no pudo crear una imagen de %1 x %2 píxeles. Reduce la ventana.</translation>
    </message>
    <message>
        <source>The graphics driver did not accept the shader %1. Update the driver, or start with LIBGL_ALWAYS_SOFTWARE=1.</source>
        <translation>El controlador gráfico no aceptó el shader %1. Actualízalo, o inicia con LIBGL_ALWAYS_SOFTWARE=1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>La carpeta %1 no se puede crear: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions and the free space.</source>
        <translation>La carpeta %1 no se puede crear. Comprueba sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>This display offers no OpenGL, which the viewport needs. Install a graphics driver (Debian: libgl1-mesa-dri).</source>
        <translation>Esta pantalla no ofrece OpenGL, que el escenario necesita. Instala un controlador gráfico (Debian: libgl1-mesa-dri).</translation>
    </message>
    <message>
        <source>There are no contests here.</source>
        <translation>Aquí no hay concursos.</translation>
    </message>
    <message>
        <source>The ray caster cannot start on this machine.</source>
        <translation>El trazador de rayos no arranca en este equipo.</translation>
    </message>
    <message>
        <source>There is no space left to write %1: it takes at least %2, and %3 are free. Free some space and try again; the old file is untouched.</source>
        <translation>No queda espacio para escribir %1: hacen falta al menos %2 y hay %3 libres. Libera algo e inténtalo de nuevo; el archivo anterior está intacto.</translation>
    </message>
    <message>
        <source>Your share of the drive (its quota) has no space left to write %1: it takes at least %2. Free some space and try again; the old file is untouched.</source>
        <translation>Tu parte de la unidad (la cuota) no tiene espacio para escribir %1: hacen falta al menos %2. Libera algo e inténtalo de nuevo; el archivo anterior está intacto.</translation>
    </message>
    <message>
        <source>The networks of %1 are pickles: opened the usual way, they run whatever program they hold. Convert safely: &quot;maquette models convert %1&quot; writes a folder of safetensors and runs nothing.</source>
        <translation>Las redes de %1 son pickles: abiertas del modo habitual, ejecutan cualquier programa que contengan. Conviértelas con seguridad: «maquette models convert %1» escribe una carpeta de safetensors y no ejecuta nada.</translation>
    </message>
    <message>
        <source>A chain has 1 to 6 levels, each with 5 to 95 % of the triangles of the one before.</source>
        <translation>Una cadena tiene de 1 a 6 niveles, cada uno con del 5 al 95 % de los triángulos del anterior.</translation>
    </message>
    <message>
        <source>There is no mesh operation &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ninguna operación de malla «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>The operation &quot;%1&quot; has no parameter &quot;%2&quot;.</source>
        <translation>La operación «%1» no tiene ningún parámetro «%2».</translation>
    </message>
    <message>
        <source>This operation would leave nothing of the mesh.</source>
        <translation>Esta operación no dejaría nada de la malla.</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>Pivote</translation>
    </message>
    <message>
        <source>The place about which other programs turn and set the object.</source>
        <translation>El punto en torno al que otros programas giran y colocan el objeto.</translation>
    </message>
    <message>
        <source>Middle of the base</source>
        <translation>Centro de la base</translation>
    </message>
    <message>
        <source>Middle of the object</source>
        <translation>Centro del objeto</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>Centro de masas</translation>
    </message>
    <message>
        <source>The pivot is at the origin.</source>
        <translation>El pivote está en el origen.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>How long that side becomes.</source>
        <translation>Cuánto medirá ese lado.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>What the size is given in. The mesh itself is in metres, as glTF has it.</source>
        <translation>En qué se da el tamaño. La malla está en metros, como en glTF.</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>Milímetros</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Centímetros</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Metros</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Pulgadas</translation>
    </message>
    <message>
        <source>Measured along</source>
        <translation>Medido en</translation>
    </message>
    <message>
        <source>Which side has that size.</source>
        <translation>Qué lado tiene ese tamaño.</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado más largo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>It measures %1 × %2 × %3 mm.</source>
        <translation>Mide %1 × %2 × %3 mm.</translation>
    </message>
    <message>
        <source>Up is now</source>
        <translation>Arriba es ahora</translation>
    </message>
    <message>
        <source>The direction that becomes up.</source>
        <translation>La dirección que pasa a ser arriba.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>About the upright axis, from the front towards the right.</source>
        <translation>En torno al eje vertical, del frente hacia la derecha.</translation>
    </message>
    <message>
        <source>Turned.</source>
        <translation>Girado.</translation>
    </message>
    <message>
        <source>Turn upright</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Chooses which side is up, and turns the object about it.</source>
        <translation>Elige qué lado es arriba y gira el objeto.</translation>
    </message>
    <message>
        <source>Set the size</source>
        <translation>Fijar el tamaño</translation>
    </message>
    <message>
        <source>Scales the object to a real size.</source>
        <translation>Lleva el objeto a un tamaño real.</translation>
    </message>
    <message>
        <source>Set the pivot</source>
        <translation>Fijar el pivote</translation>
    </message>
    <message>
        <source>Moves the object so that its pivot is at the origin.</source>
        <translation>Mueve el objeto para que su pivote esté en el origen.</translation>
    </message>
    <message>
        <source>Nothing was damaged.</source>
        <translation>No había nada dañado.</translation>
    </message>
    <message>
        <source>Closed: %1 holes filled, %2 triangles turned or removed.</source>
        <translation>Cerrada: %1 agujeros rellenados, %2 triángulos girados o quitados.</translation>
    </message>
    <message>
        <source>%1 holes filled, %2 triangles turned or removed; it is still not closed everywhere.</source>
        <translation>%1 agujeros rellenados, %2 triángulos girados o quitados; aún no está cerrada del todo.</translation>
    </message>
    <message>
        <source>Loose pieces with less surface than this share of the largest one are removed.</source>
        <translation>Se quitan las piezas sueltas con menos superficie que esta parte de la mayor.</translation>
    </message>
    <message>
        <source>Largest piece only</source>
        <translation>Solo la pieza mayor</translation>
    </message>
    <message>
        <source>Keep nothing but the largest piece.</source>
        <translation>Conservar solo la pieza mayor.</translation>
    </message>
    <message>
        <source>Fill cavities</source>
        <translation>Rellenar cavidades</translation>
    </message>
    <message>
        <source>Also remove the surfaces of hollows inside, which nobody sees.</source>
        <translation>Quitar también las paredes de huecos interiores, que nadie ve.</translation>
    </message>
    <message>
        <source>There were no loose pieces to remove.</source>
        <translation>No había piezas sueltas que quitar.</translation>
    </message>
    <message>
        <source>%1 loose pieces removed.</source>
        <translation>%1 piezas sueltas quitadas.</translation>
    </message>
    <message>
        <source>Largest hole</source>
        <translation>Agujero mayor</translation>
    </message>
    <message>
        <source>Holes wider than this share of the object&apos;s longest side stay open: the opening of a vase, say.</source>
        <translation>Los agujeros más anchos que esta parte del lado más largo quedan abiertos: la boca de un jarrón, por ejemplo.</translation>
    </message>
    <message>
        <source>Continue the surface</source>
        <translation>Continuar la superficie</translation>
    </message>
    <message>
        <source>Patches carry on the curve round them. Off: the flattest lid.</source>
        <translation>Los parches siguen la curvatura de alrededor. Apagado: la tapa más plana.</translation>
    </message>
    <message>
        <source>There are no holes.</source>
        <translation>No hay agujeros.</translation>
    </message>
    <message>
        <source>%1 holes are larger than that and stay.</source>
        <translation>%1 agujeros son mayores y se quedan.</translation>
    </message>
    <message>
        <source>%1 of %2 holes filled with %3 triangles.</source>
        <translation>%1 de %2 agujeros rellenados con %3 triángulos.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>More rounds, a calmer surface.</source>
        <translation>Más pasadas, superficie más serena.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>How far each round moves a vertex towards its neighbours.</source>
        <translation>Cuánto acerca cada pasada un vértice a sus vecinos.</translation>
    </message>
    <message>
        <source>Keep edges over</source>
        <translation>Conservar aristas desde</translation>
    </message>
    <message>
        <source>Edges where the surface turns by more than this stay sharp. 180: every edge is smoothed.</source>
        <translation>Las aristas con mayor giro quedan vivas. 180: se suavizan todas.</translation>
    </message>
    <message>
        <source>Smoothed; the volume changed by %1 %.</source>
        <translation>Suavizado; el volumen cambió un %1 %.</translation>
    </message>
    <message>
        <source>At most so many are left.</source>
        <translation>Quedan como mucho tantos.</translation>
    </message>
    <message>
        <source>Largest deviation</source>
        <translation>Desviación máxima</translation>
    </message>
    <message>
        <source>Where the surface would move by more than this share of the longest side, more triangles stay.</source>
        <translation>Donde la superficie se movería más que esta parte del lado más largo, quedan más triángulos.</translation>
    </message>
    <message>
        <source>It has only %1 triangles already.</source>
        <translation>Ya tiene solo %1 triángulos.</translation>
    </message>
    <message>
        <source>From %1 to %2 triangles.</source>
        <translation>De %1 a %2 triángulos.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Across which plane the object is mirrored.</source>
        <translation>En qué plano se refleja el objeto.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Izquierda y derecha</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>Arriba y abajo</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Delante y detrás</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Which half stays; the other becomes its mirror image.</source>
        <translation>Qué mitad queda; la otra será su reflejo.</translation>
    </message>
    <message>
        <source>Right, top or front</source>
        <translation>Derecha, arriba o delante</translation>
    </message>
    <message>
        <source>Left, bottom or back</source>
        <translation>Izquierda, abajo o detrás</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Where the mirror stands.</source>
        <translation>Dónde está el espejo.</translation>
    </message>
    <message>
        <source>Both halves are mirror images now.</source>
        <translation>Ambas mitades son ahora simétricas.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Makes a closed surface of a damaged one: welds, turns triangles that face inwards, removes what is there twice, fills holes.</source>
        <translation>Hace una superficie cerrada de una dañada: suelda, gira triángulos hacia dentro, quita lo repetido, rellena agujeros.</translation>
    </message>
    <message>
        <source>Remove loose pieces</source>
        <translation>Quitar piezas sueltas</translation>
    </message>
    <message>
        <source>Specks that float about, and surfaces hidden inside.</source>
        <translation>Motas flotantes y superficies ocultas dentro.</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>Rellenar agujeros</translation>
    </message>
    <message>
        <source>Closes openings with a surface that continues what is round them.</source>
        <translation>Cierra aberturas con una superficie que continúa lo que las rodea.</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Calms the surface without shrinking it; sharp edges stay.</source>
        <translation>Serena la superficie sin encogerla; las aristas vivas se quedan.</translation>
    </message>
    <message>
        <source>Reduce triangles</source>
        <translation>Reducir triángulos</translation>
    </message>
    <message>
        <source>Fewer triangles where the surface is flat. The texture is baked anew.</source>
        <translation>Menos triángulos donde la superficie es plana. La textura se procesa de nuevo.</translation>
    </message>
    <message>
        <source>Make symmetric</source>
        <translation>Hacer simétrico</translation>
    </message>
    <message>
        <source>One half becomes the mirror image of the other; the seam is welded.</source>
        <translation>Una mitad pasa a ser reflejo de la otra; la costura se suelda.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>Texels between the patches, so that they do not bleed into each other.</source>
        <translation>Texels entre las islas, para que no se mezclen.</translation>
    </message>
    <message>
        <source>%1 patches cover %2 % of the texture.</source>
        <translation>%1 islas cubren el %2 % de la textura.</translation>
    </message>
    <message>
        <source>Normal map</source>
        <translation>Mapa de normales</translation>
    </message>
    <message>
        <source>Also keep the shape of the original surface as a picture of its normals: few triangles look like many.</source>
        <translation>Conservar también la forma original como imagen de sus normales: pocos triángulos parecen muchos.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>How far from the surface the original is looked for, as a share of the longest side.</source>
        <translation>Hasta dónde se busca el original, como parte del lado más largo.</translation>
    </message>
    <message>
        <source>Colours and normals of the original are in textures.</source>
        <translation>Colores y normales del original están en texturas.</translation>
    </message>
    <message>
        <source>Colours of the original are in a texture.</source>
        <translation>Los colores del original están en una textura.</translation>
    </message>
    <message>
        <source>Unwrap</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Lays the surface flat for a texture, without overlaps, and bakes the colours anew.</source>
        <translation>Extiende la superficie para una textura, sin solapes, y procesa de nuevo los colores.</translation>
    </message>
    <message>
        <source>Bake textures</source>
        <translation>Procesar texturas</translation>
    </message>
    <message>
        <source>Takes colours and fine shape from the original surface into textures of this one.</source>
        <translation>Pasa colores y forma fina del original a texturas de esta.</translation>
    </message>
    <message>
        <source>The object is flat along that side and cannot be scaled by it. Choose another side.</source>
        <translation>El objeto es plano en ese lado y no se puede escalar por él. Elige otro lado.</translation>
    </message>
    <message>
        <source>The surface is not closed: %1 open and %2 ambiguous edges.</source>
        <translation>La superficie no está cerrada: %1 aristas abiertas y %2 ambiguas.</translation>
    </message>
    <message>
        <source>Repair it, so that the printer knows what is inside.</source>
        <translation>Repárala, para que la impresora sepa qué es dentro.</translation>
    </message>
    <message>
        <source>The surface faces inwards.</source>
        <translation>La superficie mira hacia dentro.</translation>
    </message>
    <message>
        <source>Repair it; that turns it the right way.</source>
        <translation>Repárala; eso la gira.</translation>
    </message>
    <message>
        <source>The surface is closed and faces outwards.</source>
        <translation>La superficie está cerrada y mira hacia fuera.</translation>
    </message>
    <message>
        <source>The surface cuts through itself in %1 triangles.</source>
        <translation>La superficie se corta a sí misma en %1 triángulos.</translation>
    </message>
    <message>
        <source>Slicing programs usually join such parts; look at the preview.</source>
        <translation>Los laminadores suelen unir esas partes; mira la vista previa.</translation>
    </message>
    <message>
        <source>It consists of %1 separate pieces.</source>
        <translation>Consta de %1 piezas separadas.</translation>
    </message>
    <message>
        <source>Remove loose pieces, unless they are meant.</source>
        <translation>Quita las piezas sueltas, salvo que sean queridas.</translation>
    </message>
    <message>
        <source>Walls thinner than %1 mm on %2 % of the surface; the thinnest measure %3 mm.</source>
        <translation>Paredes de menos de %1 mm en el %2 % de la superficie; las más finas miden %3 mm.</translation>
    </message>
    <message>
        <source>Print it larger, or thicken those parts.</source>
        <translation>Imprímelo más grande o engrosa esas partes.</translation>
    </message>
    <message>
        <source>Walls are %1 mm thick or more; half of them at least %2 mm.</source>
        <translation>Las paredes miden %1 mm o más; la mitad, al menos %2 mm.</translation>
    </message>
    <message>
        <source>It measures %1 mm, more than the printer&apos;s %2 × %3 × %4 mm.</source>
        <translation>Mide %1 mm, más que los %2 × %3 × %4 mm de la impresora.</translation>
    </message>
    <message>
        <source>Set a smaller size.</source>
        <translation>Fija un tamaño menor.</translation>
    </message>
    <message>
        <source>It measures only %1 mm.</source>
        <translation>Mide solo %1 mm.</translation>
    </message>
    <message>
        <source>Set a larger size.</source>
        <translation>Fija un tamaño mayor.</translation>
    </message>
    <message>
        <source>It measures %1 mm and fits the printer.</source>
        <translation>Mide %1 mm y cabe en la impresora.</translation>
    </message>
    <message>
        <source>It has no flat base to stand on.</source>
        <translation>No tiene base plana en que apoyarse.</translation>
    </message>
    <message>
        <source>Turn a flat side down, or print it with a brim.</source>
        <translation>Pon un lado plano abajo, o imprime con borde.</translation>
    </message>
    <message>
        <source>%1 % of the surface hangs over by more than %2°.</source>
        <translation>El %1 % de la superficie sobresale más de %2°.</translation>
    </message>
    <message>
        <source>Let the slicing program add supports, or turn the object.</source>
        <translation>Deja que el laminador añada soportes, o gira el objeto.</translation>
    </message>
    <message>
        <source>It prints without supports.</source>
        <translation>Se imprime sin soportes.</translation>
    </message>
    <message>
        <source>There is nothing to print: the mesh has no triangles.</source>
        <translation>No hay nada que imprimir: la malla no tiene triángulos.</translation>
    </message>
    <message>
        <source>There is nothing on that side of the plane to mirror. Choose the other side.</source>
        <translation>No hay nada que reflejar a ese lado del plano. Elige el otro.</translation>
    </message>
    <message>
        <source>%1 is no Zero-1-to-3 model: it is told no picture.</source>
        <translation>%1 no es un modelo Zero-1-to-3: no se le da ninguna imagen.</translation>
    </message>
    <message>
        <source>A candidate could not be scored: %1</source>
        <translation>No se pudo puntuar un candidato: %1</translation>
    </message>
    <message>
        <source>A contest has %1 to %2 candidates, not %3.</source>
        <translation>Un concurso tiene de %1 a %2 candidatos, no %3.</translation>
    </message>
    <message>
        <source>A contest has 1 to %1 rounds.</source>
        <translation>Un concurso tiene de 1 a %1 rondas.</translation>
    </message>
    <message>
        <source>A contest&apos;s candidates start from their beginning, without a budget of their own, each in a folder of its own.</source>
        <translation>Los candidatos de un concurso empiezan desde cero, sin presupuesto propio, cada uno en su carpeta.</translation>
    </message>
    <message>
        <source>Nothing here can score pictures. Choose the candidates by hand.</source>
        <translation>Aquí nada puede puntuar imágenes. Elige los candidatos a mano.</translation>
    </message>
    <message>
        <source>The contest broke off.</source>
        <translation>El concurso se interrumpió.</translation>
    </message>
    <message>
        <source>%1 of the candidates fit into the memory at once; the others wait on the disk.</source>
        <translation>%1 de los candidatos caben a la vez en memoria; los demás esperan en el disco.</translation>
    </message>
    <message>
        <source>None of the candidates came through; each says why.</source>
        <translation>Ningún candidato salió adelante; cada uno dice por qué.</translation>
    </message>
    <message>
        <source>A budget lies between 0 and %1 seconds.</source>
        <translation>Un presupuesto está entre 0 y %1 segundos.</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens and the model reads %2: it does not see &quot;%3&quot;.</source>
        <translation>La descripción tiene %1 tokens y el modelo lee %2: no ve «%3».</translation>
    </message>
    <message>
        <source>This run needs about %1 GB of memory, and %2 GB are free.</source>
        <translation>Esta ejecución necesita unos %1 GB de memoria, y hay %2 GB libres.</translation>
    </message>
    <message>
        <source>This run needs about %1 GB on the disk for checkpoints, moments and the result, and %2 GB are free.</source>
        <translation>Esta ejecución necesita unos %1 GB en el disco para puntos de control, momentos y resultado, y hay %2 GB libres.</translation>
    </message>
    <message>
        <source>The run goes on without being looked at from all round: %1</source>
        <translation>La ejecución sigue sin mirarse por todos lados: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>La carpeta %1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>No network in %1 is a pickle: it can be used as it is.</source>
        <translation>Ninguna red de %1 es un pickle: se puede usar tal cual.</translation>
    </message>
    <message>
        <source>%1 is not a format to export to. Choose .glb, .obj, .ply, .stl or .3mf.</source>
        <translation>%1 no es un formato de exportación. Elige .glb, .obj, .ply, .stl o .3mf.</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>GLB in metres with everything in it.</source>
        <translation>GLB en metros con todo dentro.</translation>
    </message>
    <message>
        <source>Unity</source>
        <translation>Unity</translation>
    </message>
    <message>
        <source>OBJ with material and textures of 2048 texels at most, 50,000 triangles at most, two coarser levels.</source>
        <translation>OBJ con material, texturas de hasta 2048 texels y 50 000 triángulos, dos niveles más toscos.</translation>
    </message>
    <message>
        <source>Unreal</source>
        <translation>Unreal</translation>
    </message>
    <message>
        <source>GLB with textures of 2048 texels at most, 100,000 triangles at most, two coarser levels. Unreal turns metres into its centimetres.</source>
        <translation>GLB con texturas de hasta 2048 texels y 100 000 triángulos, dos niveles más toscos. Unreal pasa los metros a sus centímetros.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>GLB that loads quickly: 20,000 triangles and 1024 texels at most.</source>
        <translation>GLB que carga rápido: como mucho 20 000 triángulos y 1024 texels.</translation>
    </message>
    <message>
        <source>3D print</source>
        <translation>Impresión 3D</translation>
    </message>
    <message>
        <source>3MF in millimetres, closed; 100 mm long unless a size was set.</source>
        <translation>3MF en milímetros, cerrado; 100 mm de largo si no se fijó tamaño.</translation>
    </message>
    <message>
        <source>There is no export preset &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ningún preajuste de exportación «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>the recipe inside</source>
        <translation>la receta dentro</translation>
    </message>
    <message>
        <source>a normal map</source>
        <translation>un mapa de normales</translation>
    </message>
    <message>
        <source>the same normal map</source>
        <translation>el mismo mapa de normales</translation>
    </message>
    <message>
        <source>The mesh is too large for a 3MF file (4 GB at most). Export it with fewer triangles.</source>
        <translation>La malla es demasiado grande para un archivo 3MF (4 GB como mucho). Expórtala con menos triángulos.</translation>
    </message>
    <message>
        <source>It waits for your choice</source>
        <translation>Espera tu elección</translation>
    </message>
    <message>
        <source>Last leg</source>
        <translation>Último tramo</translation>
    </message>
    <message>
        <source>Round %1 of %2, %3 candidates</source>
        <translation>Ronda %1 de %2, %3 candidatos</translation>
    </message>
    <message>
        <source>Brush stroke %1 cannot be read: it must be freeze, redo or erase, a radius, a hardness, and points.</source>
        <translation>La pincelada %1 no se puede leer: necesita freeze, redo o erase, un radio, una dureza y puntos.</translation>
    </message>
    <message>
        <source>There are more than %1 brush strokes, or more than %2 points in them. Clear the mask and paint with a larger brush.</source>
        <translation>Hay más de %1 pinceladas, o más de %2 puntos en ellas. Vacía la máscara y pinta con un pincel mayor.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; in %2 holds whole numbers (%3) in the place of weights. Choose a file in 16 or 32 bits.</source>
        <translation>El tensor «%1» de %2 contiene enteros (%3) en lugar de pesos. Elige un archivo de 16 o 32 bits.</translation>
    </message>
    <message>
        <source>%1 is not a whole Zero-1-to-3 model: it holds no picture encoder.</source>
        <translation>%1 no es un modelo Zero-1-to-3 completo: no contiene codificador de imágenes.</translation>
    </message>
    <message>
        <source>Assimp, in a sandboxed process</source>
        <translation>Assimp, en un proceso aislado</translation>
    </message>
    <message>
        <source>The graphics card has no memory left for the viewport. Close other programs that draw in 3D.</source>
        <translation>La tarjeta gráfica no tiene más memoria para el escenario. Cierra otros programas que dibujen en 3D.</translation>
    </message>
    <message>
        <source>The graphics driver was restarted, and what the viewport kept there is gone.</source>
        <translation>El controlador gráfico se reinició y lo que el escenario guardaba allí se perdió.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Maquette.</source>
        <translation>%1 fue escrito por una versión más reciente de Maquette.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>What is left of the contest does not fit together: it cannot go on.</source>
        <translation>Lo que queda del concurso no encaja: no puede continuar.</translation>
    </message>
    <message>
        <source>The contest goes on, but how far it has come could not be saved: %1</source>
        <translation>El concurso continúa, pero no se pudo guardar hasta dónde ha llegado: %1</translation>
    </message>
</context>
<context>
    <name>maquette::studio</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>No se puede abrir la biblioteca</translation>
    </message>
    <message>
        <source>Nothing in it has been changed.</source>
        <translation>No se ha cambiado nada en ella.</translation>
    </message>
    <message>
        <source>Open another folder …</source>
        <translation>Abrir otra carpeta …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>A folder for the library, or with one</source>
        <translation>Una carpeta para la biblioteca, o que contenga una</translation>
    </message>
</context>
<context>
    <name>maquette::ui</name>
    <message>
        <source>estimating</source>
        <translation>calculando</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>no display</source>
        <translation>sin pantalla</translation>
    </message>
    <message>
        <source>without OpenGL</source>
        <translation>sin OpenGL</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Actions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Let the object form</source>
        <translation>Dejar que el objeto se forme</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Hold the formation, or go on</source>
        <translation>Detener la formación un momento, o seguir</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop here; you can keep what is there</source>
        <translation>Parar aquí; puedes conservar lo que hay</translation>
    </message>
    <message>
        <source>&amp;New object</source>
        <translation>&amp;Nuevo objeto</translation>
    </message>
    <message>
        <source>Clear the stage and type a new prompt</source>
        <translation>Vaciar el escenario y escribir otra descripción</translation>
    </message>
    <message>
        <source>New &amp;seed</source>
        <translation>Nueva &amp;semilla</translation>
    </message>
    <message>
        <source>Roll another seed: the same prompt forms differently</source>
        <translation>Sacar otra semilla: la misma descripción toma otra forma</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar …</translation>
    </message>
    <message>
        <source>Write the object as GLB, OBJ or PLY</source>
        <translation>Guardar el objeto como GLB, OBJ o PLY</translation>
    </message>
    <message>
        <source>&amp;Import meshes …</source>
        <translation>&amp;Importar mallas …</translation>
    </message>
    <message>
        <source>Take GLB, OBJ, PLY or STL files into the library</source>
        <translation>Añadir archivos GLB, OBJ, PLY o STL a la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Open on the stage</source>
        <translation>&amp;Abrir en el escenario</translation>
    </message>
    <message>
        <source>Show this object on the stage</source>
        <translation>Mostrar este objeto en el escenario</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Give this object another name</source>
        <translation>Dar otro nombre a este objeto</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Take this object out of the library; undo brings it back</source>
        <translation>Sacar este objeto de la biblioteca; deshacer lo devuelve</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the studio</source>
        <translation>Cerrar el estudio</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Replay how the object formed, or hold</source>
        <translation>Reproducir cómo se formó el objeto, o detenerse</translation>
    </message>
    <message>
        <source>&amp;Keep this moment</source>
        <translation>&amp;Conservar este momento</translation>
    </message>
    <message>
        <source>Make an object of the moment the timeline shows</source>
        <translation>Hacer un objeto del momento que muestra la línea de tiempo</translation>
    </message>
    <message>
        <source>Start &amp;from this moment</source>
        <translation>Empezar &amp;desde este momento</translation>
    </message>
    <message>
        <source>A new run goes on from here, with other words, seed or settings</source>
        <translation>Una nueva ejecución sigue desde aquí, con otras palabras, semilla o ajustes</translation>
    </message>
    <message>
        <source>Export &amp;time-lapse …</source>
        <translation>Exportar &amp;time-lapse …</translation>
    </message>
    <message>
        <source>Write the moments as a video and as pictures</source>
        <translation>Guardar los momentos como vídeo y como imágenes</translation>
    </message>
    <message>
        <source>Change the &amp;words …</source>
        <translation>Cambiar las &amp;palabras …</translation>
    </message>
    <message>
        <source>Say it in other words while the object forms</source>
        <translation>Decirlo con otras palabras mientras el objeto se forma</translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation>&amp;Modelos …</translation>
    </message>
    <message>
        <source>See the models on this machine and choose one</source>
        <translation>Ver los modelos de este equipo y elegir uno</translation>
    </message>
    <message>
        <source>&amp;Studio view</source>
        <translation>Vista de &amp;estudio</translation>
    </message>
    <message>
        <source>Look from the front corner</source>
        <translation>Mirar desde la esquina delantera</translation>
    </message>
    <message>
        <source>&amp;Front</source>
        <translation>&amp;Frente</translation>
    </message>
    <message>
        <source>Look from the front</source>
        <translation>Mirar de frente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Detrás</translation>
    </message>
    <message>
        <source>Look from behind</source>
        <translation>Mirar desde atrás</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>De&amp;recha</translation>
    </message>
    <message>
        <source>Look from the right</source>
        <translation>Mirar desde la derecha</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Izquierda</translation>
    </message>
    <message>
        <source>Look from the left</source>
        <translation>Mirar desde la izquierda</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>&amp;Arriba</translation>
    </message>
    <message>
        <source>Look from above</source>
        <translation>Mirar desde arriba</translation>
    </message>
    <message>
        <source>B&amp;ottom</source>
        <translation>A&amp;bajo</translation>
    </message>
    <message>
        <source>Look from below</source>
        <translation>Mirar desde abajo</translation>
    </message>
    <message>
        <source>Fit to &amp;view</source>
        <translation>Ajustar a la &amp;vista</translation>
    </message>
    <message>
        <source>Show the whole object</source>
        <translation>Mostrar el objeto entero</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>The object as it will look</source>
        <translation>El objeto tal como se verá</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>&amp;Profundidad</translation>
    </message>
    <message>
        <source>Near is bright, far is dark</source>
        <translation>Lo cercano es claro, lo lejano oscuro</translation>
    </message>
    <message>
        <source>&amp;Normals</source>
        <translation>&amp;Normales</translation>
    </message>
    <message>
        <source>Which way the surface faces</source>
        <translation>Hacia dónde mira la superficie</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>&amp;Opacidad</translation>
    </message>
    <message>
        <source>How solid the object is already</source>
        <translation>Lo sólido que es ya el objeto</translation>
    </message>
    <message>
        <source>&amp;Solid</source>
        <translation>&amp;Sólido</translation>
    </message>
    <message>
        <source>The shape in clay, without its colours</source>
        <translation>La forma en arcilla, sin sus colores</translation>
    </message>
    <message>
        <source>&amp;Wire</source>
        <translation>&amp;Alámbrico</translation>
    </message>
    <message>
        <source>The triangles of the mesh</source>
        <translation>Los triángulos de la malla</translation>
    </message>
    <message>
        <source>&amp;Textured</source>
        <translation>&amp;Texturizado</translation>
    </message>
    <message>
        <source>The mesh with its colours</source>
        <translation>La malla con sus colores</translation>
    </message>
    <message>
        <source>&amp;Unlit</source>
        <translation>&amp;Sin luz</translation>
    </message>
    <message>
        <source>The colours alone, without light</source>
        <translation>Solo los colores, sin iluminación</translation>
    </message>
    <message>
        <source>Surface &amp;normals</source>
        <translation>&amp;Normales de superficie</translation>
    </message>
    <message>
        <source>Which way the mesh&apos;s surface faces</source>
        <translation>Hacia dónde mira la superficie de la malla</translation>
    </message>
    <message>
        <source>Texture &amp;checker</source>
        <translation>&amp;Damero de textura</translation>
    </message>
    <message>
        <source>Squares that show how the texture lies on the surface</source>
        <translation>Cuadros que muestran cómo se extiende la textura por la superficie</translation>
    </message>
    <message>
        <source>&amp;Progress on the stage</source>
        <translation>&amp;Progreso en el escenario</translation>
    </message>
    <message>
        <source>Show progress and curves on the stage</source>
        <translation>Mostrar progreso y curvas en el escenario</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Cuadrícula</translation>
    </message>
    <message>
        <source>Show the floor&apos;s grid: one large square is the unit</source>
        <translation>Mostrar la cuadrícula del suelo: un cuadro grande es la unidad</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>Mostrar u ocultar la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Settings of the run</source>
        <translation>&amp;Ajustes de la ejecución</translation>
    </message>
    <message>
        <source>Show or hide method and parameters</source>
        <translation>Mostrar u ocultar método y parámetros</translation>
    </message>
    <message>
        <source>&amp;Job log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Show or hide what the engine says</source>
        <translation>Mostrar u ocultar lo que dice el motor</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usar toda la pantalla</translation>
    </message>
    <message>
        <source>As on the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>Dark or light as the desktop prefers</source>
        <translation>Oscuro o claro, según el escritorio</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Siempre oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Black and white with strong outlines</source>
        <translation>Blanco y negro con contornos marcados</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Siempre claro</translation>
    </message>
    <message>
        <source>Switch dark and light</source>
        <translation>Alternar oscuro y claro</translation>
    </message>
    <message>
        <source>Switch between dark and light</source>
        <translation>Alternar entre oscuro y claro</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>&amp;Buscar una orden …</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Escribe unas letras de lo que quieres hacer</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>&amp;Atajos de teclado …</translation>
    </message>
    <message>
        <source>Choose the keys of every command</source>
        <translation>Elegir las teclas de cada orden</translation>
    </message>
    <message>
        <source>&amp;About Maquette</source>
        <translation>&amp;Acerca de Maquette</translation>
    </message>
    <message>
        <source>Version, device and licences</source>
        <translation>Versión, dispositivo y licencias</translation>
    </message>
    <message>
        <source>About the &amp;method</source>
        <translation>Acerca del &amp;método</translation>
    </message>
    <message>
        <source>The method&apos;s paper, and where we differ from it</source>
        <translation>El artículo del método, y en qué nos apartamos de él</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Página de &amp;bienvenida</translation>
    </message>
    <message>
        <source>Clear the stage and show pictures to begin with</source>
        <translation>Vaciar el escenario y mostrar imágenes para empezar</translation>
    </message>
    <message>
        <source>S&amp;haded</source>
        <translation>Sombreado</translation>
    </message>
    <message>
        <source>The shape alone, in clay under a light</source>
        <translation>Solo la forma, en arcilla bajo una luz</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Wipe between two objects, or two moments of a run</source>
        <translation>Deslizar entre dos objetos, o dos momentos de una ejecución</translation>
    </message>
    <message>
        <source>Swap the two sides</source>
        <translation>Intercambiar los lados</translation>
    </message>
    <message>
        <source>The left one goes to the right, and back</source>
        <translation>El de la izquierda pasa a la derecha, y vuelta</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Show both whole instead of wiping between them</source>
        <translation>Mostrar ambos enteros en vez de deslizar</translation>
    </message>
    <message>
        <source>What the model &amp;imagines</source>
        <translation>Lo que imagina el modelo</translation>
    </message>
    <message>
        <source>Show the picture that pulls the object, beside the object</source>
        <translation>Mostrar junto al objeto la imagen que tira de él</translation>
    </message>
    <message>
        <source>Library on the s&amp;tage</source>
        <translation>Biblioteca en el escenario</translation>
    </message>
    <message>
        <source>Let the library fill the stage, or give the stage back</source>
        <translation>La biblioteca ocupa el escenario, o lo devuelve</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show only some of the objects: by kind, stars, tag, date …</source>
        <translation>Mostrar solo algunos objetos: por tipo, estrellas, etiqueta, fecha …</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Make a copy of the selected objects</source>
        <translation>Copiar los objetos seleccionados</translation>
    </message>
    <message>
        <source>Stars and &amp;tags …</source>
        <translation>Estrellas y etiquetas …</translation>
    </message>
    <message>
        <source>Give the selected objects stars and words to find them by</source>
        <translation>Dar a los objetos elegidos estrellas y palabras para encontrarlos</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Take the selected objects out of the trash</source>
        <translation>Sacar de la papelera los objetos seleccionados</translation>
    </message>
    <message>
        <source>&amp;Empty the trash …</source>
        <translation>Vaciar la papelera …</translation>
    </message>
    <message>
        <source>Delete what is in the trash for good</source>
        <translation>Eliminar para siempre lo que hay en la papelera</translation>
    </message>
    <message>
        <source>Save p&amp;ictures …</source>
        <translation>Guardar imágenes …</translation>
    </message>
    <message>
        <source>Write picture and turntable of the selected objects as PNG; they carry the recipe</source>
        <translation>Guardar imagen y vuelta completa de los objetos elegidos como PNG; llevan la receta</translation>
    </message>
    <message>
        <source>New &amp;project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Begin a project; new objects go into it</source>
        <translation>Empezar un proyecto; los objetos nuevos van a él</translation>
    </message>
    <message>
        <source>New &amp;collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Gather the selected objects under a name of your own</source>
        <translation>Reunir los objetos elegidos bajo un nombre propio</translation>
    </message>
    <message>
        <source>&amp;Contest …</source>
        <translation>Concurso …</translation>
    </message>
    <message>
        <source>Let several seeds or prompts form in turns and keep the best</source>
        <translation>Formar por turnos varias semillas o descripciones y quedarse con la mejor</translation>
    </message>
    <message>
        <source>&amp;Mesh desk</source>
        <translation>Taller de malla</translation>
    </message>
    <message>
        <source>Repair, smooth, reduce, mirror, scale and unwrap the finished object</source>
        <translation>Reparar, suavizar, reducir, reflejar, escalar y desplegar el objeto terminado</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>How the figures of the run went, step by step</source>
        <translation>Cómo fueron las cifras de la ejecución, paso a paso</translation>
    </message>
    <message>
        <source>Own view &amp;1</source>
        <translation>Vista propia 1</translation>
    </message>
    <message>
        <source>Own view &amp;2</source>
        <translation>Vista propia 2</translation>
    </message>
    <message>
        <source>Own view &amp;3</source>
        <translation>Vista propia 3</translation>
    </message>
    <message>
        <source>Own view &amp;4</source>
        <translation>Vista propia 4</translation>
    </message>
    <message>
        <source>Keep this view as own view 1</source>
        <translation>Guardar como vista propia 1</translation>
    </message>
    <message>
        <source>Keep this view as own view 2</source>
        <translation>Guardar como vista propia 2</translation>
    </message>
    <message>
        <source>Keep this view as own view 3</source>
        <translation>Guardar como vista propia 3</translation>
    </message>
    <message>
        <source>Keep this view as own view 4</source>
        <translation>Guardar como vista propia 4</translation>
    </message>
    <message>
        <source>&amp;Without perspective</source>
        <translation>Sin perspectiva</translation>
    </message>
    <message>
        <source>Parallel edges look parallel, as in a drawing</source>
        <translation>Las aristas paralelas se ven paralelas, como en un dibujo</translation>
    </message>
    <message>
        <source>Look from where you kept this view</source>
        <translation>Mirar desde donde guardaste esta vista</translation>
    </message>
    <message>
        <source>Remember where you look from now</source>
        <translation>Recordar desde dónde miras ahora</translation>
    </message>
    <message>
        <source>&amp;Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Let this object form when those before it are finished</source>
        <translation>Dejar que este objeto se forme cuando acaben los anteriores</translation>
    </message>
    <message>
        <source>Add &amp;several …</source>
        <translation>Añadir varios …</translation>
    </message>
    <message>
        <source>Queue a list of prompts, or one prompt with many seeds</source>
        <translation>Poner en cola una lista de descripciones, o una con muchas semillas</translation>
    </message>
    <message>
        <source>Start the &amp;queue</source>
        <translation>Iniciar la cola</translation>
    </message>
    <message>
        <source>Make what waits, one after the other; or hold the queue</source>
        <translation>Hacer lo que espera, uno tras otro; o detener la cola</translation>
    </message>
    <message>
        <source>Run over&amp;night</source>
        <translation>Ejecutar de noche</translation>
    </message>
    <message>
        <source>Make everything that waits and keep the machine awake until then</source>
        <translation>Hacer todo lo que espera y mantener el equipo despierto hasta entonces</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Let this run wait for another try</source>
        <translation>Dejar esta ejecución en espera de otro intento</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the selected runs out of the queue</source>
        <translation>Quitar de la cola las ejecuciones seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Clear finished</source>
        <translation>Quitar las terminadas</translation>
    </message>
    <message>
        <source>Take finished runs off the list; their objects stay</source>
        <translation>Quitar de la lista las ejecuciones terminadas; sus objetos se quedan</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Mostrar u ocultar la cola</translation>
    </message>
    <message>
        <source>Guide by a pict&amp;ure …</source>
        <translation>Guiar con una imagen …</translation>
    </message>
    <message>
        <source>Choose a picture the object should look like; or drop one here</source>
        <translation>Elegir una imagen a la que el objeto deba parecerse; o soltar una aquí</translation>
    </message>
    <message>
        <source>&amp;Real size …</source>
        <translation>Tamaño real …</translation>
    </message>
    <message>
        <source>Say how large the object is in reality</source>
        <translation>Decir cuánto mide el objeto en realidad</translation>
    </message>
    <message>
        <source>T&amp;urntable</source>
        <translation>Plato giratorio</translation>
    </message>
    <message>
        <source>Turn slowly round the object until you take over</source>
        <translation>Girar despacio en torno al objeto hasta que tomes el control</translation>
    </message>
    <message>
        <source>Turn &amp;slowly</source>
        <translation>Girar despacio</translation>
    </message>
    <message>
        <source>Once round in 40 seconds</source>
        <translation>Una vuelta en 40 segundos</translation>
    </message>
    <message>
        <source>Turn at &amp;medium speed</source>
        <translation>Girar a velocidad media</translation>
    </message>
    <message>
        <source>Once round in 20 seconds</source>
        <translation>Una vuelta en 20 segundos</translation>
    </message>
    <message>
        <source>Turn &amp;fast</source>
        <translation>Girar rápido</translation>
    </message>
    <message>
        <source>Once round in 8 seconds</source>
        <translation>Una vuelta en 8 segundos</translation>
    </message>
    <message>
        <source>&amp;Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Where the model still pushes: cool is settled, hot moves</source>
        <translation>Dónde empuja aún el modelo: lo frío está asentado, lo cálido se mueve</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Freeze parts of the object, or have them done again</source>
        <translation>Congelar partes del objeto, o hacer que se rehagan</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>What you paint stays as it is now</source>
        <translation>Lo que pintes queda como está</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Only what you paint changes from now on</source>
        <translation>Solo cambia lo que pintes a partir de ahora</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Take the paint away again</source>
        <translation>Quitar la pintura</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>Pincel menor</translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation>Hacer el pincel más pequeño</translation>
    </message>
    <message>
        <source>&amp;Larger brush</source>
        <translation>Pincel mayor</translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation>Hacer el pincel más grande</translation>
    </message>
    <message>
        <source>Let &amp;everything go</source>
        <translation>Soltar todo</translation>
    </message>
    <message>
        <source>Take all paint away: everything may change again</source>
        <translation>Quitar toda la pintura: todo puede volver a cambiar</translation>
    </message>
    <message>
        <source>&amp;Put the brush away</source>
        <translation>Dejar el pincel</translation>
    </message>
    <message>
        <source>Put the brush away</source>
        <translation>Dejar el pincel</translation>
    </message>
</context>
<context>
    <name>maquette::ui::AssetDelegate</name>
    <message>
        <source>Name of the object</source>
        <translation>Nombre del objeto</translation>
    </message>
</context>
<context>
    <name>maquette::ui::AssetDetails</name>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Select an object to see where it comes from, and to give it stars and tags.</source>
        <translation>Selecciona un objeto para ver de dónde viene y darle estrellas y etiquetas.</translation>
    </message>
    <message>
        <source>Picture of “%1”</source>
        <translation>Imagen de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 triangles</source>
        <translation>%1 triángulos</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>detenido antes del final</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>Show where it comes from</source>
        <translation>Mostrar de dónde viene</translation>
    </message>
    <message>
        <source>Open on the stage</source>
        <translation>Abrir en el escenario</translation>
    </message>
    <message>
        <source>Show this object on the stage</source>
        <translation>Mostrar este objeto en el escenario</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s)</source>
        <translation>
            <numerusform>%n exportación</numerusform>
            <numerusform>%n exportaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the receipts of what was exported, the newest first</source>
        <translation>Muestra los recibos de lo exportado, primero el más reciente</translation>
    </message>
</context>
<context>
    <name>maquette::ui::AssetModel</name>
    <message>
        <source>Stopped before its end</source>
        <translation>Detenido antes del final</translation>
    </message>
    <message>
        <source>%1, stopped before its end</source>
        <translation>%1, detenido antes del final</translation>
    </message>
</context>
<context>
    <name>maquette::ui::BrushBar</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>How far round the pointer the brush reaches</source>
        <translation>Hasta dónde llega el pincel alrededor del puntero</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
</context>
<context>
    <name>maquette::ui::BudgetPicker</name>
    <message>
        <source>give it another time</source>
        <translation>dar otro tiempo</translation>
    </message>
    <message>
        <source>The run is stretched or shrunk to end in this time, mesh and files included; it may change while the object forms</source>
        <translation>La ejecución se alarga o acorta para acabar en este tiempo, con malla y archivos; puede cambiar mientras el objeto se forma</translation>
    </message>
    <message>
        <source>Not measured on this machine yet.</source>
        <translation>Aún no medido en este equipo.</translation>
    </message>
    <message>
        <source>This preset takes about %1 on this machine.</source>
        <translation>Este preajuste tarda unos %1 en este equipo.</translation>
    </message>
    <message>
        <source>Coarser: the preset takes about %1 here.</source>
        <translation>Más tosco: el preajuste tarda aquí unos %1.</translation>
    </message>
    <message>
        <source>Without a limit: about %1 here.</source>
        <translation>Sin límite: unos %1 aquí.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Darle</translation>
    </message>
    <message>
        <source>Minutes for the run</source>
        <translation>Minutos para la ejecución</translation>
    </message>
    <message>
        <source>as it takes</source>
        <translation>lo que tarde</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Commands</name>
    <message>
        <source>change “%1”</source>
        <translation>cambiar «%1»</translation>
    </message>
    <message>
        <source>change the seed</source>
        <translation>cambiar la semilla</translation>
    </message>
    <message>
        <source>change what to leave out</source>
        <translation>cambiar lo que se excluye</translation>
    </message>
    <message>
        <source>change the words</source>
        <translation>cambiar las palabras</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Compare</name>
    <message>
        <source>Nothing is being compared.</source>
        <translation>No se compara nada.</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Deslizar</translation>
    </message>
    <message>
        <source>One picture, a line between the two</source>
        <translation>Una imagen, una línea entre ambos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Both whole, under the same camera</source>
        <translation>Ambos enteros, con la misma cámara</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Cómo comparar</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Terminar la comparación</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ContestDialog</name>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Minutes for all of it</source>
        <translation>Minutos para todo</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Concurso</translation>
    </message>
    <message>
        <source>Let several form in turns and keep the best</source>
        <translation>Formar varios por turnos y quedarse con el mejor</translation>
    </message>
    <message>
        <source>What competes</source>
        <translation>Qué compite</translation>
    </message>
    <message>
        <source>One prompt, many seeds</source>
        <translation>Una descripción, muchas semillas</translation>
    </message>
    <message>
        <source>The same words form differently with each seed</source>
        <translation>Las mismas palabras se forman distinto con cada semilla</translation>
    </message>
    <message>
        <source>Several prompts</source>
        <translation>Varias descripciones</translation>
    </message>
    <message>
        <source>Other words for the same wish</source>
        <translation>Otras palabras para el mismo deseo</translation>
    </message>
    <message>
        <source>Who judges</source>
        <translation>Quién juzga</translation>
    </message>
    <message>
        <source>The text match</source>
        <translation>El acierto del texto</translation>
    </message>
    <message>
        <source>A small network looks at 8 views of each and says how well they match the words</source>
        <translation>Una red pequeña mira 8 vistas de cada uno y dice si encajan con las palabras</translation>
    </message>
    <message>
        <source>I choose</source>
        <translation>Elijo yo</translation>
    </message>
    <message>
        <source>The contest waits for you after each round</source>
        <translation>El concurso te espera tras cada ronda</translation>
    </message>
    <message>
        <source>as it takes</source>
        <translation>lo que tarde</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Start the contest</source>
        <translation>Iniciar el concurso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Darle</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez</translation>
    </message>
    <message>
        <source>Type a prompt on the stage first.</source>
        <translation>Escribe antes una descripción en el escenario.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Prompts, one on each line</source>
        <translation>Descripciones, una por línea</translation>
    </message>
    <message>
        <source>a red chair
a blue mug
a green teapot</source>
        <translation>a red chair
a blue mug
a green teapot</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Write at least two prompts.</source>
        <translation>Escribe al menos dos descripciones.</translation>
    </message>
    <message>
        <source>At most %1 can compete.</source>
        <translation>Pueden competir como mucho %1.</translation>
    </message>
    <message>
        <source>%1 candidates: %2.</source>
        <translation>%1 candidatos: %2.</translation>
    </message>
    <message>
        <source>As much work as %1 runs instead of %2.</source>
        <translation>Tanto trabajo como %1 ejecuciones en vez de %2.</translation>
    </message>
    <message>
        <source>It will be over in %1.</source>
        <translation>Acabará en %1.</translation>
    </message>
    <message>
        <source>About %1 on this machine.</source>
        <translation>Unos %1 en este equipo.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ContestTile</name>
    <message>
        <source>match %1</source>
        <translation>acierto %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>Out in the last leg</source>
        <translation>Fuera en el último tramo</translation>
    </message>
    <message>
        <source>Out after round %1</source>
        <translation>Fuera tras la ronda %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Ganador</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidato %1</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>puesto %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>The contest is over</source>
        <translation>El concurso ha terminado</translation>
    </message>
    <message>
        <source>This candidate has ended</source>
        <translation>Este candidato ha terminado</translation>
    </message>
    <message>
        <source>Candidate %1: %2</source>
        <translation>Candidato %1: %2</translation>
    </message>
    <message>
        <source>This candidate is out</source>
        <translation>Este candidato está fuera</translation>
    </message>
    <message>
        <source>Choose it for the next round</source>
        <translation>Elegirlo para la próxima ronda</translation>
    </message>
    <message>
        <source>It stays in, whatever its score</source>
        <translation>Se queda, sea cual sea su puntuación</translation>
    </message>
    <message>
        <source>Make an object of what there is</source>
        <translation>Hacer un objeto de lo que hay</translation>
    </message>
    <message>
        <source>Bring it back: only this one goes on</source>
        <translation>Traerlo de vuelta: solo sigue este</translation>
    </message>
    <message>
        <source>Only this one goes on</source>
        <translation>Solo sigue este</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarlo</translation>
    </message>
    <message>
        <source>The text match says how well 8 views fit the words: %1 on average, %2 at the least</source>
        <translation>El acierto dice si 8 vistas encajan con las palabras: %1 de media, %2 como mínimo</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ContestView</name>
    <message>
        <source>Pin those that shall go on; the others leave.</source>
        <translation>Fija los que deban seguir; los demás se van.</translation>
    </message>
    <message>
        <source>After each round you choose who goes on. Click a tile to see it big.</source>
        <translation>Tras cada ronda eliges quién sigue. Pulsa una casilla para verla grande.</translation>
    </message>
    <message>
        <source>After each round the worse half leaves, by how well 8 views match the words; the others get its time. Drag to turn all of them.</source>
        <translation>Tras cada ronda se va la peor mitad, según cómo encajan 8 vistas con las palabras; las demás reciben su tiempo. Arrastra para girarlas todas.</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Semilla %1</translation>
    </message>
    <message>
        <source>The contest is over</source>
        <translation>El concurso ha terminado</translation>
    </message>
    <message>
        <source>The contest was stopped</source>
        <translation>El concurso se detuvo</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Preparando …</translation>
    </message>
    <message>
        <source>Last leg: the best one goes to the end</source>
        <translation>Último tramo: el mejor llega hasta el final</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3 candidates</source>
        <translation>Ronda %1 de %2: %3 candidatos</translation>
    </message>
    <message>
        <source>Every candidate stays in the library&apos;s history with its moments.</source>
        <translation>Cada candidato queda en el historial de la biblioteca con sus momentos.</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n chosen</source>
        <translation>
            <numerusform>Seguir con %n elegido</numerusform>
            <numerusform>Seguir con %n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the better half</source>
        <translation>Seguir con la mejor mitad</translation>
    </message>
    <message>
        <source>Show the winner</source>
        <translation>Mostrar el ganador</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <translation>Volver al escenario</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CurveModel</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CurvePlot</name>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>The curves come with the first steps.</source>
        <translation>Las curvas llegan con los primeros pasos.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Curves of the run</source>
        <translation>Curvas de la ejecución</translation>
    </message>
    <message>
        <source>Left and Right read the values; the table says them all.</source>
        <translation>Izquierda y Derecha leen los valores; la tabla los dice todos.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CurvesPanel</name>
    <message>
        <source>Figures step by step</source>
        <translation>Cifras paso a paso</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Equal distances are equal differences</source>
        <translation>Distancias iguales son diferencias iguales</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Equal distances are equal ratios</source>
        <translation>Distancias iguales son razones iguales</translation>
    </message>
    <message>
        <source>Scale of the curves</source>
        <translation>Escala de las curvas</translation>
    </message>
    <message>
        <source>Every value as it was told</source>
        <translation>Cada valor como se comunicó</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Averaged over neighbouring steps</source>
        <translation>Promediado con pasos vecinos</translation>
    </message>
    <message>
        <source>Averaged over many neighbouring steps</source>
        <translation>Promediado con muchos pasos vecinos</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Sereno</translation>
    </message>
</context>
<context>
    <name>maquette::ui::DevicePicker</name>
    <message>
        <source>Computes on</source>
        <translation>Calcula en</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>A GPU where there is one, else the processor</source>
        <translation>Una GPU si la hay; si no, el procesador</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>%1 (not usable)</source>
        <translation>%1 (no utilizable)</translation>
    </message>
    <message>
        <source>Where the next run computes</source>
        <translation>Dónde calcula la próxima ejecución</translation>
    </message>
</context>
<context>
    <name>maquette::ui::EmptyState</name>
    <message>
        <source>Type what you want to see form</source>
        <translation>Escribe lo que quieres ver formarse</translation>
    </message>
    <message>
        <source>or begin with one of these</source>
        <translation>o empieza con uno de estos</translation>
    </message>
    <message>
        <source>Start with “%1”</source>
        <translation>Empezar con «%1»</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>One file with mesh, texture and recipe</source>
        <translation>Un solo archivo con malla, textura y receta</translation>
    </message>
    <message>
        <source>Mesh, material and texture as separate files</source>
        <translation>Malla, material y textura en archivos separados</translation>
    </message>
    <message>
        <source>Mesh with colours at its corners</source>
        <translation>Malla con colores en los vértices</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>%1 triangles</source>
        <translation>%1 triángulos</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close without writing anything</source>
        <translation>Cerrar sin guardar nada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Da un nombre al archivo.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and -_.,() in the name.</source>
        <translation>Usa letras, cifras, espacios y -_.,() en el nombre.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Esta carpeta no existe. Elige otra.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>No se puede escribir en esta carpeta. Elige otra.</translation>
    </message>
    <message>
        <source>One file with mesh, texture and the recipe that made it. Blender, Unity, Unreal and the web read it.</source>
        <translation>Un solo archivo con la malla, la textura y la receta que lo hizo. Lo leen Blender, Unity, Unreal y la web.</translation>
    </message>
    <message>
        <source>A mesh with a material and a texture beside it. Every program reads it; the recipe is not inside.</source>
        <translation>Una malla con material y textura aparte. La leen todos los programas; la receta no va dentro.</translation>
    </message>
    <message>
        <source>A mesh with colours at its corners, for scanning and research tools; no texture, no recipe.</source>
        <translation>Una malla con colores en los vértices, para herramientas de escaneo e investigación; sin textura ni receta.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>A file of this name is there already and will be replaced.</source>
        <translation>Ya hay un archivo con este nombre y se reemplazará.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>The mesh without any change</source>
        <translation>La malla sin ningún cambio</translation>
    </message>
    <message>
        <source>Coarser versions</source>
        <translation>Versiones más toscas</translation>
    </message>
    <message>
        <source>Three more files, each with half the triangles of the one before</source>
        <translation>Tres archivos más, cada uno con la mitad de triángulos que el anterior</translation>
    </message>
    <message>
        <source>Receipt beside the file</source>
        <translation>Recibo junto al archivo</translation>
    </message>
    <message>
        <source>What was checked, with sizes and a hash, as a small JSON file</source>
        <translation>Lo comprobado, con tamaños y hash, en un pequeño archivo JSON</translation>
    </message>
    <message>
        <source>Leave the recipe out</source>
        <translation>Omitir la receta</translation>
    </message>
    <message>
        <source>Nobody can see from the file how the object was made</source>
        <translation>Nadie ve en el archivo cómo se hizo el objeto</translation>
    </message>
    <message>
        <source>Triangles alone, for printing</source>
        <translation>Solo triángulos, para imprimir</translation>
    </message>
    <message>
        <source>For printing, with unit and colours</source>
        <translation>Para imprimir, con unidad y colores</translation>
    </message>
    <message>
        <source>The mesh without any change.</source>
        <translation>La malla sin ningún cambio.</translation>
    </message>
    <message>
        <source>Only a GLB carries the recipe</source>
        <translation>Solo un GLB lleva la receta</translation>
    </message>
    <message>
        <source>Triangles alone in millimetres, which every slicing program reads; no colours, no recipe.</source>
        <translation>Solo triángulos en milímetros, que lee cualquier laminador; sin colores ni receta.</translation>
    </message>
    <message>
        <source>A mesh in millimetres with colours, for slicing programs of today; no recipe.</source>
        <translation>Una malla en milímetros con colores, para los laminadores actuales; sin receta.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Figures</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>What the run makes smaller</source>
        <translation>Lo que la ejecución reduce</translation>
    </message>
    <message>
        <source>Distance of ideas</source>
        <translation>Distancia de ideas</translation>
    </message>
    <message>
        <source>How far the render is from what the model imagines, in the model&apos;s own terms</source>
        <translation>Lo lejos que está el render de lo que imagina el modelo, en sus propios términos</translation>
    </message>
    <message>
        <source>Distance of pictures</source>
        <translation>Distancia de imágenes</translation>
    </message>
    <message>
        <source>How far the render is from what the model imagines, in pixels</source>
        <translation>Lo lejos que está el render de lo que imagina el modelo, en píxeles</translation>
    </message>
    <message>
        <source>Pictures to ideas</source>
        <translation>Imágenes frente a ideas</translation>
    </message>
    <message>
        <source>How the two distances weigh against each other</source>
        <translation>Cómo se ponderan las dos distancias</translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation>Nivel de ruido</translation>
    </message>
    <message>
        <source>How freely the model may imagine; it falls from the shape to the details</source>
        <translation>La libertad del modelo para imaginar; baja de la forma a los detalles</translation>
    </message>
    <message>
        <source>Thickness of surfaces</source>
        <translation>Grosor de superficies</translation>
    </message>
    <message>
        <source>How blurred surfaces are in depth</source>
        <translation>Lo borrosas que son las superficies en profundidad</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Niebla</translation>
    </message>
    <message>
        <source>How much is neither solid nor empty</source>
        <translation>Cuánto no es ni sólido ni vacío</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>The share of the picture that is covered</source>
        <translation>La parte cubierta de la imagen</translation>
    </message>
    <message>
        <source>Distance of depths</source>
        <translation>Distancia de profundidad</translation>
    </message>
    <message>
        <source>How far the depth is from what the picture suggests</source>
        <translation>Lo lejos que está la profundidad de la que sugiere la imagen</translation>
    </message>
    <message>
        <source>Distance to the reference</source>
        <translation>Distancia a la referencia</translation>
    </message>
    <message>
        <source>How far the render is from your picture</source>
        <translation>Lo lejos que está el render de tu imagen</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Tirón</translation>
    </message>
    <message>
        <source>How strongly a step changes the object</source>
        <translation>Cuánto cambia el objeto un paso</translation>
    </message>
</context>
<context>
    <name>maquette::ui::FiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>maquette::ui::GlSurface</name>
    <message>
        <source>OpenGL could not be started.</source>
        <translation>No se pudo iniciar OpenGL.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::HintRow</name>
    <message>
        <source>Say it in your own words: this model knows them all.</source>
        <translation>Dilo con tus palabras: este modelo las conoce todas.</translation>
    </message>
    <message>
        <source>The model does not know “%1” and passes over it.</source>
        <translation>El modelo no conoce «%1» y lo pasa por alto.</translation>
    </message>
    <message>
        <source>It can make</source>
        <translation>Sabe hacer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>Parts may have colours of their own, as in “with a blue seat”.</source>
        <translation>Las partes pueden tener sus propios colores, como en «with a blue seat».</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Reemplazar «%1» por «%2»</translation>
    </message>
    <message>
        <source>Add “%1” to the prompt</source>
        <translation>Añadir «%1» a la descripción</translation>
    </message>
</context>
<context>
    <name>maquette::ui::HudComposer</name>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 it/s</source>
        <translation>%1 pasos/s</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ImaginationCard</name>
    <message>
        <source>From the camera of this step</source>
        <translation>Desde la cámara de este paso</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>Visto %1</translation>
    </message>
    <message>
        <source>What the model imagines. %1</source>
        <translation>Lo que imagina el modelo. %1</translation>
    </message>
    <message>
        <source>Imagined</source>
        <translation>Imaginado</translation>
    </message>
    <message>
        <source>What the model thinks the last view should look like; the object is pulled towards it.</source>
        <translation>Cómo cree el modelo que debería verse la última vista; el objeto es llevado hacia ella.</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>Imagen menor</translation>
    </message>
    <message>
        <source>Larger picture</source>
        <translation>Imagen mayor</translation>
    </message>
    <message>
        <source>Hide what the model imagines</source>
        <translation>Ocultar lo que imagina el modelo</translation>
    </message>
    <message>
        <source>Hide it; the View menu shows it again</source>
        <translation>Ocultarlo; el menú Ver lo muestra de nuevo</translation>
    </message>
    <message>
        <source>It is as small as it gets.</source>
        <translation>No puede ser más pequeña.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Hacerla menor</translation>
    </message>
    <message>
        <source>It is as large as it gets.</source>
        <translation>No puede ser más grande.</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>Hacerla mayor</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Inspector</name>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same prompt, settings and seed form the same object again</source>
        <translation>La misma descripción, los mismos ajustes y la misma semilla dan otra vez el mismo objeto</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>The method of this run</source>
        <translation>El método de esta ejecución</translation>
    </message>
    <message>
        <source>How the object is made</source>
        <translation>Cómo se hace el objeto</translation>
    </message>
    <message>
        <source>This is the only method installed</source>
        <translation>Es el único método instalado</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Como dice el preajuste</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not while a run goes on</source>
        <translation>No durante una ejecución</translation>
    </message>
    <message>
        <source>Put every parameter back to the preset&apos;s value</source>
        <translation>Devolver cada parámetro al valor del preajuste</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>No hay ningún modelo instalado.</translation>
    </message>
    <message>
        <source>The preset of this run. Stop it to choose another.</source>
        <translation>El preajuste de esta ejecución. Detenla para elegir otro.</translation>
    </message>
    <message>
        <source>This run keeps its device.</source>
        <translation>Esta ejecución conserva su dispositivo.</translation>
    </message>
    <message>
        <source>The seed of this run</source>
        <translation>La semilla de esta ejecución</translation>
    </message>
    <message>
        <source>choose a preset</source>
        <translation>elegir un preajuste</translation>
    </message>
    <message>
        <source>choose a method</source>
        <translation>elegir un método</translation>
    </message>
    <message>
        <source>reset all parameters</source>
        <translation>restablecer todos los parámetros</translation>
    </message>
    <message>
        <source>The time of this run</source>
        <translation>El tiempo de esta ejecución</translation>
    </message>
    <message>
        <source>On this machine about %1.</source>
        <translation>Unos %1 en este equipo.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::JobLog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What the engine says</source>
        <translation>Lo que dice el motor</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>Copiar todo el registro</translation>
    </message>
    <message>
        <source>Job log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Figures of the run</source>
        <translation>Cifras de la ejecución</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>How the run&apos;s figures went, as curves</source>
        <translation>Cómo fueron las cifras de la ejecución, en curvas</translation>
    </message>
    <message>
        <source>The run&apos;s figures as they are now</source>
        <translation>Las cifras de la ejecución, ahora</translation>
    </message>
    <message>
        <source>Copy the figures of every step as CSV, for a spreadsheet</source>
        <translation>Copiar las cifras de cada paso como CSV, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The figures of every step, to read and copy</source>
        <translation>Las cifras de cada paso, para leer y copiar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryDesk</name>
    <message>
        <source>Save pictures</source>
        <translation>Guardar imágenes</translation>
    </message>
    <message>
        <source>Select an object in the library first.</source>
        <translation>Selecciona antes un objeto en la biblioteca.</translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation>Devuélvelo antes.</translation>
    </message>
    <message>
        <source>Only what is in the trash can be put back.</source>
        <translation>Solo se puede devolver lo que está en la papelera.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) moved to the trash.</source>
        <translation>
            <numerusform>%n objeto movido a la papelera.</numerusform>
            <numerusform>%n objetos movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Take them out of the trash again</source>
        <translation>Sacarlos otra vez de la papelera</translation>
    </message>
    <message>
        <source>%1, turntable</source>
        <translation>%1, vuelta completa</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s).</source>
        <translation>
            <numerusform>%n imagen guardada.</numerusform>
            <numerusform>%n imágenes guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar %n objeto para siempre?</numerusform>
            <numerusform>¿Eliminar %n objetos para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their meshes, pictures and recipes go, and %1 of the disk are free again. This cannot be undone.</source>
        <translation>Se van sus mallas, imágenes y recetas, y quedan libres %1 del disco. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Stars and tags</source>
        <translation>Estrellas y etiquetas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryEditor</name>
    <message>
        <source>rename “%1”</source>
        <translation>renombrar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>give %n star(s)</source>
        <translation>
            <numerusform>dar %n estrella</numerusform>
            <numerusform>dar %n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>take the stars away</source>
        <translation>quitar las estrellas</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>etiquetar «%1»</translation>
    </message>
    <message>
        <source>take the tag “%1” away</source>
        <translation>quitar la etiqueta «%1»</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n object(s)</source>
        <translation>
            <numerusform>duplicar %n objeto</numerusform>
            <numerusform>duplicar %n objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n object(s)</source>
        <translation>
            <numerusform>eliminar %n objeto</numerusform>
            <numerusform>eliminar %n objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %n object(s)</source>
        <translation>
            <numerusform>devolver %n objeto</numerusform>
            <numerusform>devolver %n objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n object(s)</source>
        <translation>
            <numerusform>mover %n objeto</numerusform>
            <numerusform>mover %n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>add to a collection</source>
        <translation>añadir a una colección</translation>
    </message>
    <message>
        <source>take out of a collection</source>
        <translation>sacar de una colección</translation>
    </message>
    <message>
        <source>make the collection “%1”</source>
        <translation>crear la colección «%1»</translation>
    </message>
    <message>
        <source>make the project “%1”</source>
        <translation>crear el proyecto «%1»</translation>
    </message>
    <message>
        <source>delete the collection “%1”</source>
        <translation>eliminar la colección «%1»</translation>
    </message>
    <message>
        <source>delete the project “%1”</source>
        <translation>eliminar el proyecto «%1»</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryFilters</name>
    <message>
        <source>Imported</source>
        <translation>Importados</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Hechos aquí</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Desde un día</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Aún no hay qué elegir</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <translation>Filtrar por: %1</translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <translation>Quitar el filtro: %1</translation>
    </message>
    <message>
        <source>Show only some of the objects</source>
        <translation>Mostrar solo algunos objetos</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>Save search …</source>
        <translation>Guardar búsqueda …</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Keep search and filters as a collection that fills itself</source>
        <translation>Guardar búsqueda y filtros como colección que se llena sola</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryPlaces</name>
    <message>
        <source>All objects</source>
        <translation>Todos los objetos</translation>
    </message>
    <message>
        <source>The objects of every project</source>
        <translation>Los objetos de todos los proyectos</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>New objects go into this project</source>
        <translation>Los objetos nuevos van a este proyecto</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>A saved search: it fills itself</source>
        <translation>Una búsqueda guardada: se llena sola</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s); drop more on it</source>
        <translation>
            <numerusform>%n objeto; suelta más aquí</numerusform>
            <numerusform>%n objetos; suelta más aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Lo eliminado</translation>
    </message>
    <message>
        <source>Places of the library</source>
        <translation>Lugares de la biblioteca</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Search names and prompts</source>
        <translation>Buscar nombres y descripciones</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Finds words in names, prompts and tags while you type</source>
        <translation>Encuentra palabras en nombres, descripciones y etiquetas mientras escribes</translation>
    </message>
    <message>
        <source>Objects in the library</source>
        <translation>Objetos de la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Nada se llama así. Prueba otra palabra.</translation>
    </message>
    <message>
        <source>What you make appears here.</source>
        <translation>Lo que hagas aparecerá aquí.</translation>
    </message>
    <message>
        <source>In which order objects are shown</source>
        <translation>En qué orden se muestran los objetos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>How large the pictures are</source>
        <translation>El tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Choose a project, a collection or the trash</source>
        <translation>Elegir un proyecto, una colección o la papelera</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Se muestra: %1</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>%1, %2 on the disk</source>
        <comment>objects, size</comment>
        <translation>%1, %2 en el disco</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Nothing passes these filters.</source>
        <translation>Nada pasa estos filtros.</translation>
    </message>
    <message>
        <source>What you delete waits here.</source>
        <translation>Lo que elimines espera aquí.</translation>
    </message>
    <message>
        <source>Drag objects onto the collection&apos;s name.</source>
        <translation>Arrastra objetos al nombre de la colección.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Añadir a una colección</translation>
    </message>
    <message>
        <source>Take out of “%1”</source>
        <translation>Sacar de «%1»</translation>
    </message>
    <message>
        <source>Move to a project</source>
        <translation>Mover a un proyecto</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>Todos los objetos</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Proyectos eliminados</translation>
    </message>
    <message>
        <source>Put “%1” back</source>
        <translation>Devolver «%1»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>This is the only project.</source>
        <translation>Es el único proyecto.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Últimos cambios primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>Más estrellas primero</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LineageView</name>
    <message>
        <source>from step %1: %2</source>
        <translation>desde el paso %1: %2</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Semilla %1</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LogModel</name>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LoraPanel</name>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>Añadir un LoRA</translation>
    </message>
    <message>
        <source>change the weight of a LoRA</source>
        <translation>cambiar el peso de un LoRA</translation>
    </message>
    <message>
        <source>leave out a LoRA</source>
        <translation>quitar un LoRA</translation>
    </message>
    <message>
        <source>This run keeps its LoRAs.</source>
        <translation>Esta ejecución conserva sus LoRA.</translation>
    </message>
    <message>
        <source>The model in use is guided by a picture and takes no LoRA; runs leave them out.</source>
        <translation>El modelo en uso se guía por una imagen y no admite LoRA; las ejecuciones los omiten.</translation>
    </message>
    <message>
        <source>These are as many as one run takes.</source>
        <translation>Una ejecución no admite más.</translation>
    </message>
    <message>
        <source>A style or subject that changes the model</source>
        <translation>Un estilo o tema que cambia el modelo</translation>
    </message>
    <message>
        <source>None is used</source>
        <translation>Ninguno en uso</translation>
    </message>
    <message>
        <source>It changes another family: %1. The model in use belongs to %2.</source>
        <translation>Cambia otra familia: %1. El modelo en uso es de %2.</translation>
    </message>
    <message>
        <source>%1 is no LoRA: %2.</source>
        <translation>%1 no es un LoRA: %2.</translation>
    </message>
    <message>
        <source>Runs use this LoRA already.</source>
        <translation>Las ejecuciones ya usan este LoRA.</translation>
    </message>
    <message>
        <source>add a LoRA</source>
        <translation>añadir un LoRA</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Elegir un archivo …</translation>
    </message>
    <message>
        <source>A .safetensors file with a LoRA</source>
        <translation>Un archivo .safetensors con un LoRA</translation>
    </message>
    <message>
        <source>Choose a LoRA</source>
        <translation>Elegir un LoRA</translation>
    </message>
    <message>
        <source>LoRAs (%1)</source>
        <translation>LoRA (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>It changes models of the family %1, and the starter is none. Choose one of them first.</source>
        <translation>Cambia modelos de la familia %1, y el inicial no lo es. Elige antes uno de ellos.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LoraRow</name>
    <message>
        <source>Leave out %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>How far it changes the model: 0 not at all, 1 as it was trained for</source>
        <translation>Cuánto cambia el modelo: 0 nada, 1 como se entrenó</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MainWindow</name>
    <message>
        <source>Maquette</source>
        <translation>Maquette</translation>
    </message>
    <message>
        <source>The viewport cannot draw on this display. Runs and exports still work.</source>
        <translation>El escenario no se puede dibujar en esta pantalla. Ejecuciones y exportaciones siguen funcionando.</translation>
    </message>
    <message>
        <source>Nothing is being made right now.</source>
        <translation>Ahora mismo no se está haciendo nada.</translation>
    </message>
    <message>
        <source>Pausing is possible once the object is forming</source>
        <translation>Se puede pausar en cuanto el objeto se esté formando</translation>
    </message>
    <message>
        <source>It is stopping already.</source>
        <translation>Ya se está deteniendo.</translation>
    </message>
    <message>
        <source>The seed of this run</source>
        <translation>La semilla de esta ejecución</translation>
    </message>
    <message>
        <source>A run goes on already. Stop it, or wait for its end.</source>
        <translation>Ya hay una ejecución en marcha. Detenla o espera a que acabe.</translation>
    </message>
    <message>
        <source>Select an object in the library first.</source>
        <translation>Selecciona antes un objeto en la biblioteca.</translation>
    </message>
    <message>
        <source>These views are for finished objects.</source>
        <translation>Estas vistas son para objetos terminados.</translation>
    </message>
    <message>
        <source>This object has no texture coordinates.</source>
        <translation>Este objeto no tiene coordenadas de textura.</translation>
    </message>
    <message>
        <source>These views are for objects that form.</source>
        <translation>Estas vistas son para objetos en formación.</translation>
    </message>
    <message>
        <source>watertight</source>
        <translation>estanca</translation>
    </message>
    <message numerus="yes">
        <source>%n open edge(s)</source>
        <translation>
            <numerusform>%n arista abierta</numerusform>
            <numerusform>%n aristas abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>not watertight</source>
        <translation>no estanca</translation>
    </message>
    <message>
        <source>%1 triangles, %2 vertices</source>
        <translation>%1 triángulos, %2 vértices</translation>
    </message>
    <message>
        <source>Meshes (%1)</source>
        <translation>Mallas (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import meshes</source>
        <translation>Importar mallas</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1 …</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation>Importado %1: %2</translation>
    </message>
    <message>
        <source>“%1” has no mesh in the library.</source>
        <translation>«%1» no tiene malla en la biblioteca.</translation>
    </message>
    <message>
        <source>Exported %1 (%2) and read it back: %3</source>
        <translation>Exportado %1 (%2) y vuelto a leer: %3</translation>
    </message>
    <message>
        <source>Exported %1 (%2), but it could not be read back: %3</source>
        <translation>Exportado %1 (%2), pero no se pudo volver a leer: %3</translation>
    </message>
    <message>
        <source>Exported %1 (%2), but what was read back differs from the object.</source>
        <translation>Exportado %1 (%2), pero lo leído difiere del objeto.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>The object is not in the library yet: %1</source>
        <translation>El objeto aún no está en la biblioteca: %1</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Guardarlo otra vez</translation>
    </message>
    <message>
        <source>Until the studio closes the object stays in memory; the next start offers to resume its run</source>
        <translation>El objeto queda en memoria hasta que se cierre el estudio; el próximo inicio ofrecerá reanudar su ejecución</translation>
    </message>
    <message>
        <source>Select one object only.</source>
        <translation>Selecciona un solo objeto.</translation>
    </message>
    <message>
        <source>use the settings of “%1”</source>
        <translation>usar los ajustes de «%1»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
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
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>Ajustes de la ejecución</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Job log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>About Maquette</source>
        <translation>Acerca de Maquette</translation>
    </message>
    <message>
        <source>Words become objects, and you watch them form.</source>
        <translation>Las palabras se vuelven objetos, y tú lo ves.</translation>
    </message>
    <message>
        <source>Viewport: %1</source>
        <translation>Escenario: %1</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Biblioteca: %1</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Modelos: %1</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0</source>
        <translation>Licencia: Apache-2.0</translation>
    </message>
    <message>
        <source>Converted: %1</source>
        <translation>Convertido: %1</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>See the models on this machine</source>
        <translation>Ver los modelos de este equipo</translation>
    </message>
    <message>
        <source>The chosen model cannot be used, so the starter stands in: %1</source>
        <translation>El modelo elegido no se puede usar, así que lo sustituye el modelo inicial: %1</translation>
    </message>
    <message>
        <source>Say in “Models” which edition of Stable Diffusion 2 this is.</source>
        <translation>Di en «Modelos» qué edición de Stable Diffusion 2 es esta.</translation>
    </message>
    <message>
        <source>%1 cannot work with a model of this kind. Choose another model, or another method.</source>
        <translation>%1 no puede trabajar con un modelo de este tipo. Elige otro modelo u otro método.</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>Iniciar de todos modos</translation>
    </message>
    <message>
        <source>The system may become slow, or end the program; what is made so far stays safe</source>
        <translation>El sistema puede volverse lento o cerrar el programa; lo hecho hasta ahora queda a salvo</translation>
    </message>
    <message>
        <source>Words for what the object should not have or be</source>
        <translation>Palabras para lo que el objeto no debe tener ni ser</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>What the engine said before</source>
        <translation>Lo que dijo antes el motor</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>An interrupted run can be resumed: “%1”, %2.</source>
        <translation>Se puede reanudar una ejecución interrumpida: «%1», %2.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on from its last checkpoint</source>
        <translation>Seguir desde su último punto de control</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Remove the unfinished run from the library</source>
        <translation>Quitar de la biblioteca la ejecución inacabada</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Saving the run, so that it can go on next time …</source>
        <translation>Guardando la ejecución, para poder seguir la próxima vez …</translation>
    </message>
    <message>
        <source>The last run failed</source>
        <translation>La última ejecución falló</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Library is read-only</source>
        <translation>Biblioteca de solo lectura</translation>
    </message>
    <message>
        <source>Drawn by the processor</source>
        <translation>Dibujado por el procesador</translation>
    </message>
    <message>
        <source>Drawn by the graphics card</source>
        <translation>Dibujado por la tarjeta gráfica</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n picture(s) and a video into %1.</source>
        <translation>
            <numerusform>Exportados %n imagen y un vídeo a %1.</numerusform>
            <numerusform>Exportados %n imágenes y un vídeo a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the time-lapse into</source>
        <translation>Exportar el time-lapse a</translation>
    </message>
    <message>
        <source>%1, time-lapse</source>
        <translation>%1, time-lapse</translation>
    </message>
    <message>
        <source>There are no moments to show yet.</source>
        <translation>Aún no hay momentos que mostrar.</translation>
    </message>
    <message>
        <source>Choose an earlier moment on the timeline first.</source>
        <translation>Elige antes un momento anterior en la línea de tiempo.</translation>
    </message>
    <message>
        <source>Nothing that a run could go on from was kept here. Choose a later moment.</source>
        <translation>Aquí no se guardó nada desde lo que pueda seguir una ejecución. Elige un momento posterior.</translation>
    </message>
    <message>
        <source>The words can change while an object forms.</source>
        <translation>Las palabras pueden cambiar mientras un objeto se forma.</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, paso %2</translation>
    </message>
    <message>
        <source>Starts from step %1 of “%2”</source>
        <translation>Empieza en el paso %1 de «%2»</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Descripción negativa</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation>Devuélvelo antes.</translation>
    </message>
    <message>
        <source>It is in the trash already.</source>
        <translation>Ya está en la papelera.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>Contest of %1: %2</source>
        <translation>Concurso de %1: %2</translation>
    </message>
    <message>
        <source>The contest is over</source>
        <translation>El concurso ha terminado</translation>
    </message>
    <message>
        <source>%1 is in the library already: here it is.</source>
        <translation>%1 ya está en la biblioteca: aquí está.</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Usar sus ajustes</translation>
    </message>
    <message>
        <source>Prompt, method, preset, seed and parameters as they made this object; undo brings yours back</source>
        <translation>Descripción, método, preajuste, semilla y parámetros con los que se hizo este objeto; deshacer devuelve los tuyos</translation>
    </message>
    <message>
        <source>This picture shows “%1”.</source>
        <translation>Esta imagen muestra «%1».</translation>
    </message>
    <message>
        <source>This picture carries the recipe of “%1”.</source>
        <translation>Esta imagen lleva la receta de «%1».</translation>
    </message>
    <message>
        <source>The recipe in %1 is of a newer version or damaged.</source>
        <translation>La receta en %1 es de una versión más nueva o está dañada.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>What was checked, with sizes and the hash</source>
        <translation>Lo comprobado, con tamaños y el hash</translation>
    </message>
    <message>
        <source>Drop to open it here</source>
        <translation>Suelta para abrirlo aquí</translation>
    </message>
    <message>
        <source>Drop to guide the next object by this picture</source>
        <translation>Suelta para guiar el próximo objeto con esta imagen</translation>
    </message>
    <message>
        <source>Drop to take it into the library</source>
        <translation>Suelta para añadirlo a la biblioteca</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Mesh desk</source>
        <translation>Taller de malla</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) finished.</source>
        <translation>
            <numerusform>%n objeto terminado.</numerusform>
            <numerusform>%n objetos terminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed.</source>
        <translation>
            <numerusform>%n ejecución falló.</numerusform>
            <numerusform>%n ejecuciones fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>La cola está vacía.</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>La cola está vacía</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait in the queue.</source>
        <translation>
            <numerusform>%n ejecución espera en la cola.</numerusform>
            <numerusform>%n ejecuciones esperan en la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Iniciar la cola</translation>
    </message>
    <message>
        <source>Make what waits, one after the other</source>
        <translation>Hacer lo que espera, uno tras otro</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>See and reorder what waits</source>
        <translation>Ver y reordenar lo que espera</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Concurso</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>on the stage</source>
        <translation>en el escenario</translation>
    </message>
    <message>
        <source>While an object forms, choose an earlier moment on the timeline to compare with.</source>
        <translation>Mientras se forma un objeto, elige en la línea de tiempo un momento anterior con el que comparar.</translation>
    </message>
    <message>
        <source>Select two objects in the library, or open one on the stage.</source>
        <translation>Selecciona dos objetos en la biblioteca, o abre uno en el escenario.</translation>
    </message>
    <message>
        <source>Choose the object to compare with “%1” in the library.</source>
        <translation>Elige en la biblioteca el objeto que comparar con «%1».</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Compare nothing</source>
        <translation>No comparar nada</translation>
    </message>
    <message>
        <source>“%1” stays on the left. Move along the timeline to compare it with other moments, or with the present at its end.</source>
        <translation>«%1» queda a la izquierda. Recorre la línea de tiempo para compararlo con otros momentos, o con el presente al final.</translation>
    </message>
    <message>
        <source>Maquette crashed last time. A report of where it happened is kept on this machine; nothing you made is in it.</source>
        <translation>Maquette falló la última vez. En este equipo se guarda un informe de dónde ocurrió; no contiene nada de lo que hiciste.</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Reads it in your text editor</source>
        <translation>Lo lee en tu editor de texto</translation>
    </message>
    <message>
        <source>Time in seconds</source>
        <translation>Tiempo en segundos</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Brush: nothing is held any more</source>
        <translation>Pincel: ya no se retiene nada</translation>
    </message>
    <message>
        <source>a region frozen</source>
        <translation>una zona congelada</translation>
    </message>
    <message>
        <source>a region to be redone</source>
        <translation>una zona por rehacer</translation>
    </message>
    <message>
        <source>paint erased</source>
        <translation>pintura borrada</translation>
    </message>
    <message numerus="yes">
        <source>Brush: %1 (%n stroke(s) in all)</source>
        <translation>
            <numerusform>Pincel: %1 (%n trazo en total)</numerusform>
            <numerusform>Pincel: %1 (%n trazos en total)</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to change the model by this LoRA</source>
        <translation>Suelta para cambiar el modelo con este LoRA</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is neither a mesh nor a picture nor a LoRA.</source>
        <translation>%1 no se puede abrir: no es malla, ni imagen, ni LoRA.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) behind it.</source>
        <translation>
            <numerusform>%n más espera detrás.</numerusform>
            <numerusform>%n más esperan detrás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free where the library is. This run may take %2 there: free some space before it ends.</source>
        <translation>Solo hay %1 libres donde está la biblioteca. Esta ejecución puede ocupar allí %2: libera espacio antes de que acabe.</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>F&amp;orming object</source>
        <translation>Objeto que se &amp;forma</translation>
    </message>
    <message>
        <source>Finished ob&amp;ject</source>
        <translation>Objeto &amp;terminado</translation>
    </message>
    <message>
        <source>The graphics driver let the viewport down. It is drawn in a slower way now; runs and exports go on.</source>
        <translation>El controlador gráfico le falló al escenario. Ahora se dibuja de un modo más lento; las ejecuciones y las exportaciones continúan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asks the graphics driver once more</source>
        <translation>Pregunta otra vez al controlador gráfico</translation>
    </message>
    <message>
        <source>the last leg</source>
        <translation>el último tramo</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>ronda %1 de %2</translation>
    </message>
    <message>
        <source>An interrupted contest can be resumed: “%1”, %2, %3 of %4 still in.</source>
        <translation>Se puede reanudar un concurso interrumpido: «%1», %2, %3 de %4 siguen dentro.</translation>
    </message>
    <message>
        <source>Resume the contest</source>
        <translation>Reanudar el concurso</translation>
    </message>
    <message>
        <source>Each goes on from its last checkpoint</source>
        <translation>Cada uno continúa desde su último punto de control</translation>
    </message>
    <message>
        <source>Remove the unfinished contest from the library</source>
        <translation>Quitar de la biblioteca el concurso sin terminar</translation>
    </message>
    <message>
        <source>How far a contest had come cannot be read any more. Its candidates can be resumed one by one.</source>
        <translation>Ya no se puede leer hasta dónde llegó un concurso. Sus candidatos se pueden reanudar uno a uno.</translation>
    </message>
    <message>
        <source>Saving the contest, so that it can go on next time …</source>
        <translation>Guardando el concurso para que pueda continuar la próxima vez …</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MaskBrush</name>
    <message>
        <source>Let everything go</source>
        <translation>Soltar todo</translation>
    </message>
    <message>
        <source>Paint on the object; drag beside it to turn. [ and ] change the size, Esc puts the brush away.</source>
        <translation>Pinta sobre el objeto; arrastra al lado para girar. [ y ] cambian el tamaño, Esc deja el pincel.</translation>
    </message>
    <message>
        <source>The brush works on an object while it forms.</source>
        <translation>El pincel actúa sobre un objeto mientras se forma.</translation>
    </message>
    <message>
        <source>The brush can be used once the object is forming.</source>
        <translation>El pincel se puede usar en cuanto el objeto se forme.</translation>
    </message>
    <message>
        <source>Go back to the present on the timeline first.</source>
        <translation>Vuelve antes al presente en la línea de tiempo.</translation>
    </message>
    <message>
        <source>Take the brush first.</source>
        <translation>Toma antes el pincel.</translation>
    </message>
    <message>
        <source>Nothing is painted yet.</source>
        <translation>Aún no hay nada pintado.</translation>
    </message>
    <message>
        <source>Freeze a region</source>
        <translation>Congelar una zona</translation>
    </message>
    <message>
        <source>Mark a region to be redone</source>
        <translation>Marcar una zona por rehacer</translation>
    </message>
    <message>
        <source>Erase paint</source>
        <translation>Borrar la pintura</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshDesk</name>
    <message>
        <source>%1, edited</source>
        <translation>%1, editado</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshDeskPanel</name>
    <message>
        <source>add “%1”</source>
        <translation>añadir «%1»</translation>
    </message>
    <message>
        <source>switch “%1” on</source>
        <translation>activar «%1»</translation>
    </message>
    <message>
        <source>switch “%1” off</source>
        <translation>desactivar «%1»</translation>
    </message>
    <message>
        <source>move “%1”</source>
        <translation>mover «%1»</translation>
    </message>
    <message>
        <source>remove “%1”</source>
        <translation>quitar «%1»</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>cambiar «%1»</translation>
    </message>
    <message>
        <source>Add operations; the object stays as it is, and each can be changed, moved or switched off at any time.</source>
        <translation>Añade operaciones; el objeto queda como está, y cada una se puede cambiar, mover o desactivar cuando quieras.</translation>
    </message>
    <message>
        <source>Open a finished object from the library to work on its mesh.</source>
        <translation>Abre un objeto terminado de la biblioteca para trabajar en su malla.</translation>
    </message>
    <message>
        <source>Add an operation to the stack</source>
        <translation>Añadir una operación a la pila</translation>
    </message>
    <message>
        <source>No operation is switched on.</source>
        <translation>No hay ninguna operación activada.</translation>
    </message>
    <message>
        <source>Hold to see it as it was</source>
        <translation>Mantén pulsado para verlo como era</translation>
    </message>
    <message>
        <source>The operations are still being done.</source>
        <translation>Las operaciones aún se están haciendo.</translation>
    </message>
    <message>
        <source>Keep the result in the library beside the object it was made of</source>
        <translation>Conservar el resultado en la biblioteca junto al objeto original</translation>
    </message>
    <message>
        <source>Write it as a file, as it is shown</source>
        <translation>Guardarlo en un archivo, tal como se muestra</translation>
    </message>
    <message>
        <source>Mesh desk</source>
        <translation>Taller de malla</translation>
    </message>
    <message>
        <source>Add operation</source>
        <translation>Añadir operación</translation>
    </message>
    <message>
        <source>Show the object as it was</source>
        <translation>Mostrar el objeto como era</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Progress of the operations</source>
        <translation>Progreso de las operaciones</translation>
    </message>
    <message>
        <source>Save as new object</source>
        <translation>Guardar como objeto nuevo</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshReport</name>
    <message>
        <source>Triangles</source>
        <translation>Triángulos</translation>
    </message>
    <message>
        <source>Size in mm</source>
        <translation>Tamaño en mm</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message numerus="yes">
        <source>%n open edge(s)</source>
        <translation>
            <numerusform>%n arista abierta</numerusform>
            <numerusform>%n aristas abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>no cerrada</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>%1 cm³</source>
        <translation>%1 cm³</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 + normals</source>
        <translation>%1 + normales</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textura</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>Era: %1</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Add the operation that helps to the stack</source>
        <translation>Añadir a la pila la operación que ayuda</translation>
    </message>
    <message>
        <source>Check for 3D printing</source>
        <translation>Comprobar para impresión 3D</translation>
    </message>
    <message>
        <source>Measures walls, overhangs and size, and says what to do</source>
        <translation>Mide paredes, voladizos y tamaño, y dice qué hacer</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshStepCard</name>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Take it off the stack; undo brings it back</source>
        <translation>Quitarla de la pila; deshacer la devuelve</translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <translation>Volver al valor habitual</translation>
    </message>
    <message>
        <source>It is the first already</source>
        <translation>Ya es la primera</translation>
    </message>
    <message>
        <source>Do it earlier</source>
        <translation>Hacerla antes</translation>
    </message>
    <message>
        <source>It is the last already</source>
        <translation>Ya es la última</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Hacerla después</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show what a developer would want to know</source>
        <translation>Mostrar lo que querría saber un desarrollador</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelChip</name>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Runs use the model “%1”. Choose another one here.</source>
        <translation>Las ejecuciones usan el modelo «%1». Elige otro aquí.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelDetails</name>
    <message>
        <source>No model is selected</source>
        <translation>Ningún modelo seleccionado</translation>
    </message>
    <message>
        <source>Select one on the left to see what it is and to use it.</source>
        <translation>Selecciona uno a la izquierda para ver qué es y usarlo.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>The file does not say</source>
        <translation>El archivo no lo dice</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado en</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>A file of this kind can carry programs, so it is never opened as it is. Converting reads the numbers alone, in a process that may do nothing else, and writes them into a new file of Maquette&apos;s own. Yours stays as it is.</source>
        <translation>Un archivo de este tipo puede llevar programas, así que nunca se abre tal cual. La conversión lee solo los números, en un proceso que no puede hacer nada más, y los escribe en un archivo nuevo propio de Maquette. El tuyo queda como está.</translation>
    </message>
    <message>
        <source>Runs use this model already.</source>
        <translation>Las ejecuciones ya usan este modelo.</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Responde antes a la pregunta.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Runs use this model from now on</source>
        <translation>Las ejecuciones usarán este modelo a partir de ahora</translation>
    </message>
    <message>
        <source>Make a safe copy that can be used; nothing in it is executed</source>
        <translation>Hacer una copia segura y utilizable; nada de ella se ejecuta</translation>
    </message>
    <message>
        <source>Which edition of Stable Diffusion 2 is this?</source>
        <translation>¿Qué edición de Stable Diffusion 2 es esta?</translation>
    </message>
    <message>
        <source>Base, 512 pixels</source>
        <translation>Base, 512 píxeles</translation>
    </message>
    <message>
        <source>Its name mostly says “base” or “512”</source>
        <translation>Su nombre suele decir «base» o «512»</translation>
    </message>
    <message>
        <source>768 pixels</source>
        <translation>768 píxeles</translation>
    </message>
    <message>
        <source>Its name mostly says “768” or “v”</source>
        <translation>Su nombre suele decir «768» o «v»</translation>
    </message>
    <message>
        <source>The file does not tell. The answer is remembered for it; if objects stay grey and noisy, it was the other one.</source>
        <translation>El archivo no lo dice. La respuesta se recordará; si los objetos quedan grises y con ruido, era la otra.</translation>
    </message>
    <message>
        <source>Converting …</source>
        <translation>Convirtiendo …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop this; nothing half-made stays</source>
        <translation>Detener; no queda nada a medias</translation>
    </message>
    <message>
        <source>Convert safely</source>
        <translation>Convertir con seguridad</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the folder it lies in</source>
        <translation>Abrir la carpeta donde está</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Add to runs</source>
        <translation>Añadir a las ejecuciones</translation>
    </message>
    <message>
        <source>It changes the model from the next run on</source>
        <translation>Cambia el modelo desde la próxima ejecución</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelFolders</name>
    <message>
        <source>Look in this folder no longer; its files stay</source>
        <translation>Dejar de buscar en esta carpeta; sus archivos se quedan</translation>
    </message>
    <message>
        <source>Look in %1 no longer</source>
        <translation>Dejar de buscar en %1</translation>
    </message>
    <message>
        <source>Maquette looks in</source>
        <translation>Maquette busca en</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>Añadir una carpeta …</translation>
    </message>
    <message>
        <source>Look for weights in another folder, too; nothing is copied</source>
        <translation>Buscar pesos también en otra carpeta; no se copia nada</translation>
    </message>
    <message>
        <source>No program with weights was found in its usual place.</source>
        <translation>No se encontró ningún programa con pesos en su sitio habitual.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelList</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Una pregunta</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelManager</name>
    <message>
        <source>Another file is being converted. Wait for its end.</source>
        <translation>Se está convirtiendo otro archivo. Espera a que acabe.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Stop; what was known before stays in the list</source>
        <translation>Detener; lo ya conocido sigue en la lista</translation>
    </message>
    <message>
        <source>Look through all folders again</source>
        <translation>Recorrer otra vez todas las carpetas</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Nothing was copied or changed.</source>
        <translation>
            <numerusform>%n encontrado. No se copió ni cambió nada.</numerusform>
            <numerusform>%n encontrados. No se copió ni cambió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, looking in %2</source>
        <translation>%1 encontrados, buscando en %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message>
        <source>No other weights were found, and none are needed: the starter makes objects by itself. Maquette can also use Stable Diffusion 1 and 2 and MVDream: folders from Hugging Face, .safetensors files of ComfyUI, A1111, Forge or InvokeAI, and .ckpt files after converting. Add the folder they lie in.</source>
        <translation>No se encontraron otros pesos, ni hacen falta: el modelo inicial hace objetos por sí solo. Maquette también puede usar Stable Diffusion 1 y 2 y MVDream: carpetas de Hugging Face, archivos .safetensors de ComfyUI, A1111, Forge o InvokeAI, y archivos .ckpt tras convertirlos. Añade la carpeta donde están.</translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation>Nada coincide con esta búsqueda.</translation>
    </message>
    <message>
        <source>Look for weights in this folder, too</source>
        <translation>Buscar pesos también en esta carpeta</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Search names, families and folders</source>
        <translation>Buscar nombres, familias y carpetas</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everything that was found</source>
        <translation>Todo lo encontrado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Models that runs can use as they are</source>
        <translation>Modelos que se pueden usar tal como están</translation>
    </message>
    <message>
        <source>To convert</source>
        <translation>Por convertir</translation>
    </message>
    <message>
        <source>Models that need a safe copy first</source>
        <translation>Modelos que antes necesitan una copia segura</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Parts, and what Maquette cannot use</source>
        <translation>Partes, y lo que Maquette no puede usar</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Looking for weights</source>
        <translation>Buscando pesos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Models</name>
    <message>
        <source>Small model of everyday things</source>
        <translation>Modelo pequeño de cosas cotidianas</translation>
    </message>
    <message>
        <source>Model that draws what words say</source>
        <translation>Modelo que dibuja lo que dicen las palabras</translation>
    </message>
    <message>
        <source>Model that draws four views at once</source>
        <translation>Modelo que dibuja cuatro vistas a la vez</translation>
    </message>
    <message>
        <source>Model that turns a picture to other views</source>
        <translation>Modelo que gira una imagen hacia otras vistas</translation>
    </message>
    <message>
        <source>Image network without its other parts</source>
        <translation>Red de imágenes sin sus otras partes</translation>
    </message>
    <message>
        <source>Picture decoder (VAE)</source>
        <translation>Decodificador de imágenes (VAE)</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Codificador de texto</translation>
    </message>
    <message>
        <source>Picture encoder</source>
        <translation>Codificador de imágenes</translation>
    </message>
    <message>
        <source>LoRA, a style or subject for a model</source>
        <translation>LoRA, un estilo o tema para un modelo</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>Embedding, a learnt word</source>
        <translation>Embedding, una palabra aprendida</translation>
    </message>
    <message>
        <source>Pickled weights</source>
        <translation>Pesos en pickle</translation>
    </message>
    <message>
        <source>Stable Diffusion 1, inpainting</source>
        <translation>Stable Diffusion 1, inpainting</translation>
    </message>
    <message>
        <source>Stable Diffusion 2, inpainting</source>
        <translation>Stable Diffusion 2, inpainting</translation>
    </message>
    <message>
        <source>Stable Diffusion XL, refiner</source>
        <translation>Stable Diffusion XL, refinador</translation>
    </message>
    <message>
        <source>Comes with Maquette</source>
        <translation>Viene con Maquette</translation>
    </message>
    <message>
        <source>Added folder</source>
        <translation>Carpeta añadida</translation>
    </message>
    <message>
        <source>Converted by Maquette</source>
        <translation>Convertido por Maquette</translation>
    </message>
    <message>
        <source>Unknown weights</source>
        <translation>Pesos desconocidos</translation>
    </message>
    <message>
        <source>%1 bit (%2)</source>
        <translation>%1 bits (%2)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Convert first</source>
        <translation>Convertir antes</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>No utilizable</translation>
    </message>
    <message>
        <source>This goes with a model and makes nothing by itself. Choose a whole model.</source>
        <translation>Esto acompaña a un modelo y no hace nada por sí solo. Elige un modelo completo.</translation>
    </message>
    <message>
        <source>A run needs about %1.</source>
        <translation>Una ejecución necesita cerca de %1.</translation>
    </message>
    <message>
        <source>A run needs about %1 of the %2 that are free, computing in 16 bits.</source>
        <translation>Una ejecución necesita cerca de %1 de los %2 libres, calculando en 16 bits.</translation>
    </message>
    <message>
        <source>A run needs about %1 of the %2 that are free.</source>
        <translation>Una ejecución necesita cerca de %1 de los %2 libres.</translation>
    </message>
    <message>
        <source>A LoRA goes with a model and makes nothing by itself. Runs add it to the model in use.</source>
        <translation>Un LoRA acompaña a un modelo y no hace nada por sí solo. Las ejecuciones lo añaden al modelo en uso.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ObjectCard</name>
    <message>
        <source>%1 triangles</source>
        <translation>%1 triángulos</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>detenido antes del final</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Usar sus ajustes</translation>
    </message>
    <message>
        <source>Use its seed</source>
        <translation>Usar su semilla</translation>
    </message>
    <message>
        <source>Prompt, method, preset, seed and parameters as they made this object; undo brings yours back</source>
        <translation>Descripción, método, preajuste, semilla y parámetros con los que se hizo este objeto; deshacer devuelve los tuyos</translation>
    </message>
    <message>
        <source>Only the seed; everything else stays as it is</source>
        <translation>Solo la semilla; todo lo demás queda igual</translation>
    </message>
</context>
<context>
    <name>maquette::ui::OwnCameras</name>
    <message>
        <source>No view is kept here yet.</source>
        <translation>Aquí aún no hay ninguna vista guardada.</translation>
    </message>
    <message>
        <source>&amp;Own views</source>
        <translation>Vistas propias</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ParameterPanel</name>
    <message>
        <source>Expert settings</source>
        <translation>Ajustes avanzados</translation>
    </message>
    <message>
        <source>Settings that only matter when you know the method</source>
        <translation>Ajustes que solo importan si conoces el método</translation>
    </message>
    <message>
        <source>Fixed while this run goes on. Stop it, or wait for its end, to change this.</source>
        <translation>Fijo mientras dure esta ejecución. Detenla o espera a que acabe para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ParameterRow</name>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>May change while the object forms.</source>
        <translation>Puede cambiar mientras el objeto se forma.</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s value</source>
        <translation>Volver al valor del preajuste</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PlaceholderSurface</name>
    <message>
        <source>Without OpenGL, objects are seen here only while they form.</source>
        <translation>Sin OpenGL, los objetos solo se ven aquí mientras se forman.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PressureLegend</name>
    <message>
        <source>Pressure: dark blue is settled, bright is where the model still pushes</source>
        <translation>Presión: el azul oscuro está asentado, lo claro es donde el modelo aún empuja</translation>
    </message>
    <message>
        <source>How strongly the model pulled at each place over the last steps</source>
        <translation>Con qué fuerza tiró el modelo en cada lugar en los últimos pasos</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>asentado</translation>
    </message>
    <message>
        <source>still pushing</source>
        <translation>aún empuja</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PromptBar</name>
    <message>
        <source>Start from nothing instead</source>
        <translation>Empezar mejor desde cero</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Qué excluir</translation>
    </message>
    <message>
        <source>What should not form, for example “blurry, text”</source>
        <translation>Lo que no debe formarse, por ejemplo «blurry, text»</translation>
    </message>
    <message>
        <source>Clear what to leave out</source>
        <translation>Borrar lo que se excluye</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What should form, in a few words</source>
        <translation>Qué debe formarse, en pocas palabras</translation>
    </message>
    <message>
        <source>Describe an object, for example “a red chair”</source>
        <translation>Describe un objeto en inglés, por ejemplo «a red chair»</translation>
    </message>
    <message>
        <source>Let the object form (Enter)</source>
        <translation>Dejar que el objeto se forme (Intro)</translation>
    </message>
    <message>
        <source>Type what you want to see form first.</source>
        <translation>Escribe antes lo que quieres ver formarse.</translation>
    </message>
    <message>
        <source>The prompt is longer than %1 characters. Shorten it.</source>
        <translation>La descripción pasa de %1 caracteres. Acórtala.</translation>
    </message>
    <message>
        <source>The model knows none of these words. Pick one of the words below.</source>
        <translation>El modelo no conoce ninguna de estas palabras. Elige una de las de abajo.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Guide by a picture</source>
        <translation>Guiar con una imagen</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>Otras formas de empezar</translation>
    </message>
    <message>
        <source>Back to the run that goes on</source>
        <translation>Volver a la ejecución en curso</translation>
    </message>
    <message>
        <source>Let it form when those before it are finished (Enter)</source>
        <translation>Formarlo cuando acaben los anteriores (Intro)</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PromptEdit</name>
    <message>
        <source>Words the model knows</source>
        <translation>Palabras que el modelo conoce</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PromptLength</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>The model reads %n piece(s) of words at most; this prompt has %1 so far.</source>
        <translation>
            <numerusform>El modelo lee como mucho %n trozo de palabra; esta descripción tiene %1.</numerusform>
            <numerusform>El modelo lee como mucho %n trozos de palabra; esta descripción tiene %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not read: “%2”</source>
        <translation>%1 · no leído: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>The model reads %n piece(s) of words at most. It does not see “%1”: say what matters first, or use fewer words.</source>
        <translation>
            <numerusform>El modelo lee como mucho %n trozo de palabra. No ve «%1»: di antes lo importante, o usa menos palabras.</numerusform>
            <numerusform>El modelo lee como mucho %n trozos de palabra. No ve «%1»: di antes lo importante, o usa menos palabras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueController</name>
    <message>
        <source>reorder the queue</source>
        <translation>reordenar la cola</translation>
    </message>
    <message numerus="yes">
        <source>take %n run(s) out of the queue</source>
        <translation>
            <numerusform>quitar %n ejecución de la cola</numerusform>
            <numerusform>quitar %n ejecuciones de la cola</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueDialog</name>
    <message>
        <source>Seeds for each prompt</source>
        <translation>Semillas por descripción</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Primera semilla</translation>
    </message>
    <message>
        <source>Add several runs</source>
        <translation>Añadir varias ejecuciones</translation>
    </message>
    <message>
        <source>One prompt on each line</source>
        <translation>Una descripción por línea</translation>
    </message>
    <message>
        <source>Prompts, one on each line</source>
        <translation>Descripciones, una por línea</translation>
    </message>
    <message>
        <source>a red chair
a blue mug
a green teapot</source>
        <translation>a red chair
a blue mug
a green teapot</translation>
    </message>
    <message>
        <source>Seeds for each</source>
        <translation>Semillas para cada una</translation>
    </message>
    <message>
        <source>from seed</source>
        <translation>desde la semilla</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>Escribe al menos una descripción.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>That is more than %1 runs.</source>
        <translation>Son más de %1 ejecuciones.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>seeds %1 to %2</source>
        <translation>semillas %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueFeature</name>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation>
            <numerusform>%n en la cola</numerusform>
            <numerusform>%n en la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the queue, on hold</source>
        <translation>
            <numerusform>%n en la cola, detenida</numerusform>
            <numerusform>%n en la cola, detenida</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Mostrar u ocultar la cola</translation>
    </message>
    <message>
        <source>Objects are being made</source>
        <translation>Se están haciendo objetos</translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueModel</name>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · semilla %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Forming</source>
        <translation>Formándose</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Interrupted at step %1; it will go on</source>
        <translation>Interrumpida en el paso %1; seguirá</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>Hecha en %1</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Falló</translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, on hold</source>
        <translation>
            <numerusform>%n en espera, detenida</numerusform>
            <numerusform>%n en espera, detenida</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>Detener la cola</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Iniciar la cola</translation>
    </message>
    <message>
        <source>The run that goes on is finished; nothing starts after it</source>
        <translation>La ejecución en curso acaba; después no empieza nada</translation>
    </message>
    <message>
        <source>Make what waits, one after the other</source>
        <translation>Hacer lo que espera, uno tras otro</translation>
    </message>
    <message>
        <source>Nothing waits in the queue.</source>
        <translation>No hay nada en la cola.</translation>
    </message>
    <message>
        <source>Select a run that is not being made first.</source>
        <translation>Selecciona antes una ejecución que no esté en curso.</translation>
    </message>
    <message>
        <source>Select a run that failed or was stopped first.</source>
        <translation>Selecciona antes una ejecución fallida o detenida.</translation>
    </message>
    <message>
        <source>There are no finished runs here.</source>
        <translation>Aquí no hay ejecuciones terminadas.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Runs in the queue</source>
        <translation>Ejecuciones en la cola</translation>
    </message>
    <message>
        <source>Alt with an arrow key moves a run, Delete takes it out</source>
        <translation>Alt con una flecha mueve una ejecución, Supr la quita</translation>
    </message>
    <message>
        <source>What shall form later waits here.
Type a prompt and choose “Add to queue”.</source>
        <translation>Lo que deba formarse después espera aquí.
Escribe una descripción y elige «Añadir a la cola».</translation>
    </message>
</context>
<context>
    <name>maquette::ui::RealSizeDialog</name>
    <message>
        <source>Real size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>How long is the longest side of the object in reality? The scale on the stage then tells real lengths; the object stays as it is.</source>
        <translation>¿Cuánto mide en realidad el lado más largo del objeto? La escala del escenario dará longitudes reales; el objeto queda como está.</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado más largo</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>centímetros</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pulgadas</translation>
    </message>
    <message>
        <source>no real size</source>
        <translation>sin tamaño real</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Lengths are told in the object&apos;s own units.</source>
        <translation>Las longitudes se dan en las unidades del objeto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ReceiptDialog</name>
    <message>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>centímetros</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pulgadas</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>Not read back: %1</source>
        <translation>No se volvió a leer: %1</translation>
    </message>
    <message>
        <source>Read back by an independent program: all as it should be</source>
        <translation>Leído por un programa independiente: todo como debe</translation>
    </message>
    <message>
        <source>What was read back differs from the object</source>
        <translation>Lo leído difiere del objeto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation>Triángulos</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>travels inside the file</source>
        <translation>viaja dentro del archivo</translation>
    </message>
    <message>
        <source>is not inside the file</source>
        <translation>no está en el archivo</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Receipt of the export</source>
        <translation>Recibo de la exportación</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Put the whole receipt on the clipboard</source>
        <translation>Poner todo el recibo en el portapapeles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>off by %1, %2 is allowed</source>
        <translation>desviación de %1, se permite %2</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ReferencePicture</name>
    <message>
        <source>There is no picture %1 any more.</source>
        <translation>La imagen %1 ya no existe.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read. Choose a PNG or JPEG.</source>
        <translation>%1 no es una imagen legible. Elige un PNG o JPEG.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged: %2. Save it again, or choose another one.</source>
        <translation>La imagen %1 está dañada: %2. Guárdala de nuevo o elige otra.</translation>
    </message>
    <message>
        <source>This model shows a pictured object from other sides. Drop a picture on the window, or choose one with “Picture”.</source>
        <translation>Este modelo muestra un objeto retratado desde otros lados. Suelta una imagen en la ventana, o elige una con «Imagen».</translation>
    </message>
    <message>
        <source>Choose a reference picture</source>
        <translation>Elegir una imagen de referencia</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 is not guided by pictures. Choose another method.</source>
        <translation>%1 no se guía con imágenes. Elige otro método.</translation>
    </message>
    <message>
        <source>choose a reference picture</source>
        <translation>elegir una imagen de referencia</translation>
    </message>
    <message>
        <source>leave the reference picture out</source>
        <translation>quitar la imagen de referencia</translation>
    </message>
    <message>
        <source>turn the reference picture</source>
        <translation>girar la imagen de referencia</translation>
    </message>
    <message>
        <source>%1 is not guided by pictures.</source>
        <translation>%1 no se guía con imágenes.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ReferenceRow</name>
    <message>
        <source>Guides the object, seen from</source>
        <translation>Guía el objeto, visto desde</translation>
    </message>
    <message>
        <source>Reference picture %1</source>
        <translation>Imagen de referencia %1</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Girada</translation>
    </message>
    <message>
        <source>Where its camera stood: 0° sees the front, 90° the side on the right of the front, 180° the back</source>
        <translation>Dónde estaba la cámara: 0° ve el frente, 90° el lado a su derecha, 180° la parte de atrás</translation>
    </message>
    <message>
        <source>Direction of the picture&apos;s camera</source>
        <translation>Dirección de la cámara de la imagen</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Elevada</translation>
    </message>
    <message>
        <source>How high its camera stood: 0° level with the object, 90° above it</source>
        <translation>A qué altura estaba la cámara: 0° al nivel del objeto, 90° encima</translation>
    </message>
    <message>
        <source>Height of the picture&apos;s camera</source>
        <translation>Altura de la cámara de la imagen</translation>
    </message>
    <message>
        <source>Leave the picture out</source>
        <translation>Quitar la imagen</translation>
    </message>
</context>
<context>
    <name>maquette::ui::RoundCard</name>
    <message>
        <source>One front</source>
        <translation>Un solo frente</translation>
    </message>
    <message>
        <source>Looks alike from all sides</source>
        <translation>Se parece por todos los lados</translation>
    </message>
    <message numerus="yes">
        <source>Shows a front on %n sides: possible double face</source>
        <translation>
            <numerusform>Muestra un frente en %n lado: posible cara doble</numerusform>
            <numerusform>Muestra un frente en %n lados: posible cara doble</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear front yet</source>
        <translation>Aún sin frente claro</translation>
    </message>
    <message>
        <source>Early in a run it often still mends itself. If it stays, another seed helps, or, with models that know no camera, “Against repeated fronts”.</source>
        <translation>Al principio de una ejecución suele arreglarse solo. Si persiste, ayuda otra semilla o, con modelos sin cámara, «Contra frentes repetidos».</translation>
    </message>
    <message>
        <source>Another seed often helps, or words for the back, such as “with a tail”.</source>
        <translation>Otra semilla suele ayudar, o palabras para la parte de atrás, como «with a tail».</translation>
    </message>
    <message>
        <source>%1: %2 % like the front, shows a front</source>
        <translation>%1: %2 % como el frente, muestra un frente</translation>
    </message>
    <message>
        <source>%1: %2 % like the front</source>
        <translation>%1: %2 % como el frente</translation>
    </message>
    <message>
        <source>From all sides, step %1</source>
        <translation>Por todos los lados, paso %1</translation>
    </message>
    <message>
        <source>From all sides</source>
        <translation>Por todos los lados</translation>
    </message>
    <message>
        <source>Seen from above, the front at the bottom: the further out, the more a side looks like the front. Dots are sides that show a front.</source>
        <translation>Visto desde arriba, con el frente abajo: cuanto más afuera, más se parece un lado al frente. Los puntos son lados que muestran un frente.</translation>
    </message>
    <message>
        <source>From all sides: %1</source>
        <translation>Por todos los lados: %1</translation>
    </message>
    <message>
        <source>Things such as balls and bowls do; nothing is wrong with it.</source>
        <translation>Pelotas y cuencos son así; no pasa nada.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ScaleBar</name>
    <message>
        <source>%1 units</source>
        <translation>%1 unidades</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>The bar is %1 long where the object stands.</source>
        <translation>La barra mide %1 donde está el objeto.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Seeing</name>
    <message>
        <source>Views, own views and the turntable</source>
        <translation>Vistas, vistas propias y plato giratorio</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>There is nothing to turn round yet.</source>
        <translation>Aún no hay nada alrededor de lo que girar.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::SessionKeeper</name>
    <message>
        <source>Maquette was not closed properly last time. What you had typed and set is back.</source>
        <translation>Maquette no se cerró bien la última vez. Lo que habías escrito y ajustado está de vuelta.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Clear the prompt and put the settings back to the preset’s</source>
        <translation>Vaciar la descripción y devolver los ajustes al preajuste</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ShortcutDialog</name>
    <message>
        <source>Back to the usual keys</source>
        <translation>Volver a las teclas habituales</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar órdenes</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Teclas de %1</translation>
    </message>
    <message>
        <source>%1 would run both “%2” and “%3”. Give one of them other keys.</source>
        <translation>%1 lanzaría «%2» y «%3» a la vez. Da otras teclas a una de las dos.</translation>
    </message>
    <message>
        <source>Use these keys from now on</source>
        <translation>Usar estas teclas a partir de ahora</translation>
    </message>
</context>
<context>
    <name>maquette::ui::StarField</name>
    <message numerus="yes">
        <source>Rating: %n star(s)</source>
        <translation>
            <numerusform>Valoración: %n estrella</numerusform>
            <numerusform>Valoración: %n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating: no stars</source>
        <translation>Valoración: sin estrellas</translation>
    </message>
    <message>
        <source>Click a star, or type 0 to 5</source>
        <translation>Pulsa una estrella, o escribe de 0 a 5</translation>
    </message>
    <message>
        <source>This cannot be changed now</source>
        <translation>Esto no se puede cambiar ahora</translation>
    </message>
</context>
<context>
    <name>maquette::ui::TagEditor</name>
    <message>
        <source>Tags in use</source>
        <translation>Etiquetas en uso</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Quitar esta etiqueta</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Quitar la etiqueta «%1»</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Words of your own to find objects by; Enter adds one</source>
        <translation>Palabras propias para encontrar objetos; Intro añade una</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ThreadedSurface</name>
    <message>
        <source>OpenGL could not be started.</source>
        <translation>No se pudo iniciar OpenGL.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::TimelineBar</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>Moments of the run</source>
        <translation>Momentos de la ejecución</translation>
    </message>
    <message>
        <source>How the object formed: drag to see an earlier moment. Large dots can be kept or gone on from.</source>
        <translation>Cómo se formó el objeto: arrastra para ver un momento anterior. Los puntos grandes se pueden conservar o continuar.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Transport</name>
    <message>
        <source>From the next step on the object follows these words</source>
        <translation>Desde el próximo paso el objeto sigue estas palabras</translation>
    </message>
    <message>
        <source>Say it in other words while it forms</source>
        <translation>Decirlo con otras palabras mientras se forma</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>Cambiar la descripción</translation>
    </message>
    <message>
        <source>Other words for this run</source>
        <translation>Otras palabras para esta ejecución</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Seguir con esto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the words as they are</source>
        <translation>Dejar las palabras como están</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop here; you can keep what is there</source>
        <translation>Parar aquí; puedes conservar lo que hay</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>¿Parar aquí?</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Conservar lo que hay</translation>
    </message>
    <message>
        <source>The object as it is now goes into the library</source>
        <translation>El objeto, tal como está ahora, va a la biblioteca</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Nothing of this run is kept</source>
        <translation>No se conserva nada de esta ejecución</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Let it form further</source>
        <translation>Dejar que se forme más</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Preparando …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Hold the formation; you can still look round</source>
        <translation>Detener la formación; puedes seguir mirando alrededor</translation>
    </message>
    <message>
        <source>Pausing is possible once the object is forming</source>
        <translation>Se puede pausar en cuanto el objeto se esté formando</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 it/s</source>
        <translation>%1 pasos/s</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>De una imagen</translation>
    </message>
    <message>
        <source>What this run should leave out from now on</source>
        <translation>Lo que esta ejecución debe excluir desde ahora</translation>
    </message>
    <message>
        <source>Leave out, for example “blurry, text”</source>
        <translation>Excluir, por ejemplo «blurry, text»</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Qué excluir</translation>
    </message>
    <message>
        <source>Clear what to leave out</source>
        <translation>Borrar lo que se excluye</translation>
    </message>
    <message>
        <source>Next …</source>
        <translation>Siguiente …</translation>
    </message>
    <message>
        <source>Write down what shall form after this</source>
        <translation>Anotar qué debe formarse después</translation>
    </message>
    <message>
        <source>Queue what shall form next</source>
        <translation>Poner en cola lo que debe formarse después</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Turntable</name>
    <message>
        <source>Turntable &amp;speed</source>
        <translation>Velocidad del plato</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ViewCube</name>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Arrow keys look from the next side, Space opens the views.</source>
        <translation>Las flechas miran desde el lado siguiente, Espacio abre las vistas.</translation>
    </message>
    <message>
        <source>You look %1. Click a side to look from there; drag to turn.</source>
        <translation>Miras %1. Pulsa un lado para mirar desde ahí; arrastra para girar.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ViewWords</name>
    <message>
        <source>from the front</source>
        <translation>de frente</translation>
    </message>
    <message>
        <source>from the front right</source>
        <translation>de frente a la derecha</translation>
    </message>
    <message>
        <source>from the right</source>
        <translation>desde la derecha</translation>
    </message>
    <message>
        <source>from the back right</source>
        <translation>desde atrás a la derecha</translation>
    </message>
    <message>
        <source>from behind</source>
        <translation>desde atrás</translation>
    </message>
    <message>
        <source>from the back left</source>
        <translation>desde atrás a la izquierda</translation>
    </message>
    <message>
        <source>from the left</source>
        <translation>desde la izquierda</translation>
    </message>
    <message>
        <source>from the front left</source>
        <translation>de frente a la izquierda</translation>
    </message>
    <message>
        <source>from above</source>
        <translation>desde arriba</translation>
    </message>
    <message>
        <source>from below</source>
        <translation>desde abajo</translation>
    </message>
    <message>
        <source>%1, above</source>
        <translation>%1, arriba</translation>
    </message>
    <message>
        <source>%1, below</source>
        <translation>%1, abajo</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Viewport</name>
    <message>
        <source>Viewport</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>The object as it forms. Arrow keys turn it, plus and minus zoom.</source>
        <translation>El objeto mientras se forma. Las flechas lo giran, más y menos acercan y alejan.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Welcome</name>
    <message>
        <source>Computed on this machine: %1.</source>
        <translation>Se calcula en este equipo: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a preset and its description</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>maquette::ui::WelcomePage</name>
    <message>
        <source>What shall form first?</source>
        <translation>¿Qué quieres ver formarse primero?</translation>
    </message>
    <message>
        <source>Choose a picture and press Start, or say it in your own words below.</source>
        <translation>Elige una imagen y pulsa Iniciar, o dilo abajo con tus palabras.</translation>
    </message>
    <message>
        <source>Fill in “%1”</source>
        <translation>Escribir «%1»</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Idioma del escritorio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the studio; prompts are in English</source>
        <translation>El idioma del estudio; las descripciones van en inglés</translation>
    </message>
    <message>
        <source>Theme of the desktop</source>
        <translation>Tema del escritorio</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>How the studio looks</source>
        <translation>El aspecto del estudio</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Go to the empty stage; the Help menu brings this page back</source>
        <translation>Ir al escenario vacío; el menú Ayuda devuelve esta página</translation>
    </message>
</context>
<context>
    <name>maquette::ui::WipeLine</name>
    <message>
        <source>Line between the two, at %1 %</source>
        <translation>Línea entre ambos, al %1 %</translation>
    </message>
    <message>
        <source>Left and Right move it.</source>
        <translation>Izquierda y Derecha la mueven.</translation>
    </message>
    <message>
        <source>Drag the line to wipe between the two</source>
        <translation>Arrastra la línea para deslizar entre ambos</translation>
    </message>
</context>
</TS>
