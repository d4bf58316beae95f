<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AssetDetails</name>
    <message>
        <source>Copy of “%1”</source>
        <translation>Copie de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Came back from “%1”</source>
        <translation>Revenu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Made from “%1”</source>
        <translation>Fait à partir de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The prompt is not valid UTF-8 text. Type it again, or set the terminal to UTF-8.</source>
        <translation>La description n’est pas un texte UTF-8 valide. Saisissez-la à nouveau ou réglez le terminal sur UTF-8.</translation>
    </message>
    <message>
        <source>The prompt contains control characters. Remove them.</source>
        <translation>La description contient des caractères de contrôle. Retirez-les.</translation>
    </message>
    <message>
        <source>The prompt is %1 bytes long; at most %2 are possible. A few words are enough, for example &quot;a red chair&quot;.</source>
        <translation>La description fait %1 octets&#xa0;; %2 au plus sont possibles. Quelques mots suffisent, par exemple «&#xa0;a red chair&#xa0;».</translation>
    </message>
    <message>
        <source>The prompt is empty. Say what to make, for example &quot;a red chair&quot;.</source>
        <translation>La description est vide. Dites quoi faire, par exemple «&#xa0;a red chair&#xa0;».</translation>
    </message>
    <message>
        <source>The model knows none of these words: %1. Name an object it has seen; its list of words shows which.</source>
        <translation>Le modèle ne connaît aucun de ces mots&#xa0;: %1. Nommez un objet qu’il a vu&#xa0;; sa liste de mots les montre.</translation>
    </message>
    <message>
        <source>Internal error: %1. Please report it with the log.</source>
        <translation>Erreur interne&#xa0;: %1. Veuillez la signaler avec le journal.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; cannot be &quot;%2&quot;: it must be %3.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» ne peut pas valoir «&#xa0;%2&#xa0;»&#xa0;: il doit être %3.</translation>
    </message>
    <message>
        <source>There is no parameter called &quot;%1&quot;; the help of the method lists the ones there are.</source>
        <translation>Il n’y a pas de paramètre «&#xa0;%1&#xa0;»&#xa0;; l’aide de la méthode donne ceux qui existent.</translation>
    </message>
    <message>
        <source>The program&apos;s own files (starter models, icons) were found neither in %1 nor in %2. Reinstall, or point MAQUETTE_RESOURCES at them.</source>
        <translation>Les fichiers du programme (modèles de départ, icônes) n’ont été trouvés ni dans %1 ni dans %2. Réinstallez-le, ou indiquez-les avec MAQUETTE_RESOURCES.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>this hash grid cannot be built: %1</source>
        <translation>cette grille de hachage ne peut pas être construite&#xa0;: %1</translation>
    </message>
    <message>
        <source>the occupancy grid has 4 to 256 cells an axis, not %1</source>
        <translation>la grille d’occupation a de 4 à 256 cellules par axe, pas %1</translation>
    </message>
    <message>
        <source>the saved field does not fit: %1 holds %2 values, this field needs %3. It was made with other settings.</source>
        <translation>le champ enregistré ne convient pas&#xa0;: %1 contient %2 valeurs, ce champ en demande %3. Il a été fait avec d’autres réglages.</translation>
    </message>
    <message>
        <source>the saved field is incomplete: %1 is missing</source>
        <translation>le champ enregistré est incomplet&#xa0;: %1 manque</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Check the folder&apos;s permissions; the old file is untouched.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Vérifiez les droits du dossier&#xa0;; l’ancien fichier est intact.</translation>
    </message>
    <message>
        <source>Cannot open %1: %2.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MB allowed here.</source>
        <translation>%1 dépasse les %2 Mo permis ici.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created: %2.</source>
        <translation>Le dossier %1 ne peut pas être créé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2. Choose another one or change its permissions.</source>
        <translation>Impossible d’écrire dans le dossier %1&#xa0;: %2. Choisissez-en un autre ou changez ses droits.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2.</source>
        <translation>%1 ne peut pas être lu comme image&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A PNG could not be written.</source>
        <translation>Un PNG n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>%1 is not what was expected: it holds no JSON object.</source>
        <translation>%1 n’est pas ce qui était attendu&#xa0;: il ne contient aucun objet JSON.</translation>
    </message>
    <message>
        <source>%1 is damaged: its JSON breaks off or is malformed at byte %2.</source>
        <translation>%1 est endommagé&#xa0;: son JSON s’interrompt ou est mal formé à l’octet %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: its JSON holds a number that is too large.</source>
        <translation>%1 est endommagé&#xa0;: son JSON contient un nombre trop grand.</translation>
    </message>
    <message>
        <source>%1 is not usable: the field &quot;%2&quot; is missing or of the wrong kind.</source>
        <translation>%1 est inutilisable&#xa0;: le champ «&#xa0;%2&#xa0;» manque ou n’est pas du bon type.</translation>
    </message>
    <message>
        <source>%1 is no Stable Diffusion model: it holds no diffusion network.</source>
        <translation>%1 n’est pas un modèle Stable Diffusion&#xa0;: il ne contient pas de réseau de diffusion.</translation>
    </message>
    <message>
        <source>%1 is of a family that Maquette does not know.</source>
        <translation>%1 est d’une famille que Maquette ne connaît pas.</translation>
    </message>
    <message>
        <source>%1 is not a whole model: it holds no image encoder.</source>
        <translation>%1 n’est pas un modèle complet&#xa0;: il ne contient pas d’encodeur d’images.</translation>
    </message>
    <message>
        <source>%1 is not a whole model: it holds no text encoder.</source>
        <translation>%1 n’est pas un modèle complet&#xa0;: il ne contient pas d’encodeur de texte.</translation>
    </message>
    <message>
        <source>%1 is a Stable Diffusion XL model; this program uses the families 1 and 2.</source>
        <translation>%1 est un modèle Stable Diffusion XL&#xa0;; ce programme utilise les familles 1 et 2.</translation>
    </message>
    <message>
        <source>%1 is a model for filling in parts of pictures; choose a plain one of the same family.</source>
        <translation>%1 est un modèle pour compléter des parties d’images&#xa0;; choisissez-en un ordinaire de la même famille.</translation>
    </message>
    <message>
        <source>%1 cannot be used: the tensor &quot;%2&quot; belongs to no part of a Stable Diffusion model.</source>
        <translation>%1 est inutilisable&#xa0;: le tenseur «&#xa0;%2&#xa0;» n’appartient à aucune partie d’un modèle Stable Diffusion.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Cannot open the weights %1: %2.</source>
        <translation>Impossible d’ouvrir les poids %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has no tensor called &quot;%2&quot;.</source>
        <translation>%1 n’a pas de tenseur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was being read. Try again when that is done.</source>
        <translation>%1 a été modifié par un autre programme pendant sa lecture. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>%1 ends inside the tensor &quot;%2&quot;: the file was cut off. Copy or download it again.</source>
        <translation>%1 s’arrête au milieu du tenseur «&#xa0;%2&#xa0;»&#xa0;: le fichier est tronqué. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: it is shorter than its 8-byte length field.</source>
        <translation>%1 n’est pas un fichier safetensors&#xa0;: il est plus court que son champ de longueur de 8 octets.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: its header claims more than 100 MB.</source>
        <translation>%1 n’est pas un fichier safetensors&#xa0;: son en-tête annonce plus de 100 Mo.</translation>
    </message>
    <message>
        <source>%1 is cut off inside its header. Copy or download it again.</source>
        <translation>%1 est tronqué dans son en-tête. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header is not UTF-8 text.</source>
        <translation>%1 est endommagé&#xa0;: son en-tête n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header is not the JSON of a safetensors file (at %2).</source>
        <translation>%1 est endommagé&#xa0;: son en-tête n’est pas le JSON d’un fichier safetensors (à %2).</translation>
    </message>
    <message>
        <source>%1 has a tensor of an unknown type: %2.</source>
        <translation>%1 a un tenseur de type inconnu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: the data of %2 overlaps another tensor or leaves a hole.</source>
        <translation>%1 est endommagé&#xa0;: les données de %2 en recouvrent d’autres ou laissent un trou.</translation>
    </message>
    <message>
        <source>%1 is damaged: the shape of %2 is too large for any file.</source>
        <translation>%1 est endommagé&#xa0;: la forme de %2 est trop grande pour tout fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 does not end on a whole byte.</source>
        <translation>%1 est endommagé&#xa0;: %2 ne finit pas sur un octet entier.</translation>
    </message>
    <message>
        <source>%1 is damaged: the shape of %2 does not fit its data.</source>
        <translation>%1 est endommagé&#xa0;: la forme de %2 ne convient pas à ses données.</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 bytes of tensor data are missing. Copy or download it again.</source>
        <translation>%1 est tronqué&#xa0;: il manque %2 octets de tenseurs. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes behind its last tensor. It is not used, because nobody can tell what they are.</source>
        <translation>%1 a %2 octets après son dernier tenseur. Il n’est pas utilisé, car nul ne sait ce que c’est.</translation>
    </message>
    <message>
        <source>%1 names %2 twice. It is not used, because programs would differ about which one counts.</source>
        <translation>%1 nomme %2 deux fois. Il n’est pas utilisé, car les programmes ne choisiraient pas le même.</translation>
    </message>
    <message>
        <source>%1 is not used: it has more than 200,000 tensors or 65,536 metadata entries.</source>
        <translation>%1 n’est pas utilisé&#xa0;: il a plus de 200 000 tenseurs ou 65 536 métadonnées.</translation>
    </message>
    <message>
        <source>%1 is not used: the name of a tensor is longer than 1,024 bytes (%2).</source>
        <translation>%1 n’est pas utilisé&#xa0;: le nom d’un tenseur dépasse 1 024 octets (%2).</translation>
    </message>
    <message>
        <source>%1 is not used: its header holds a single text or number of more than 16 MB.</source>
        <translation>%1 n’est pas utilisé&#xa0;: son en-tête contient un texte ou un nombre de plus de 16 Mo.</translation>
    </message>
    <message>
        <source>%1 is not used: its header is nested more than 64 levels deep (at %2).</source>
        <translation>%1 n’est pas utilisé&#xa0;: son en-tête a plus de 64 niveaux (à %2).</translation>
    </message>
    <message>
        <source>%1 is not used: %2 has more than 64 dimensions.</source>
        <translation>%1 n’est pas utilisé&#xa0;: %2 a plus de 64 dimensions.</translation>
    </message>
    <message>
        <source>%1 is not used: %2 has a dimension of more than 2^63 - 1.</source>
        <translation>%1 n’est pas utilisé&#xa0;: %2 a une dimension de plus de 2^63 - 1.</translation>
    </message>
    <message>
        <source>%1 is not used: %2 is not described as the format&apos;s text says.</source>
        <translation>%1 n’est pas utilisé&#xa0;: %2 n’est pas décrit comme le veut le format.</translation>
    </message>
    <message>
        <source>Cannot open %1: it is not there or not readable.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: il n’existe pas ou n’est pas lisible.</translation>
    </message>
    <message>
        <source>Cannot read %1.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>%1 is damaged: the line &quot;%2&quot; holds no pair.</source>
        <translation>%1 est endommagé&#xa0;: la ligne «&#xa0;%2&#xa0;» ne contient aucune paire.</translation>
    </message>
    <message>
        <source>%1 has %2 merges, but the vocabulary beside it needs %3: the file is cut off.</source>
        <translation>%1 a %2 fusions, mais le vocabulaire à côté en demande %3&#xa0;: le fichier est tronqué.</translation>
    </message>
    <message>
        <source>%1 puts the tensor &quot;%2&quot; into a file outside its folder.</source>
        <translation>%1 place le tenseur «&#xa0;%2&#xa0;» dans un fichier hors de son dossier.</translation>
    </message>
    <message>
        <source>There are no weights in %1: %2.safetensors is missing.</source>
        <translation>Il n’y a pas de poids dans %1&#xa0;: %2.safetensors manque.</translation>
    </message>
    <message>
        <source>%1 is a pickle: opened the usual way, it runs whatever program it holds. Convert safely: &quot;maquette models convert %1&quot; writes safetensors beside it and runs nothing.</source>
        <translation>%1 est un pickle&#xa0;: ouvert comme d’habitude, il exécute tout programme qu’il contient. Convertissez sans risque&#xa0;: «&#xa0;maquette models convert %1&#xa0;» écrit des safetensors à côté et n’exécute rien.</translation>
    </message>
    <message>
        <source>%1 cannot be read: its YAML is malformed.</source>
        <translation>%1 ne peut pas être lu&#xa0;: son YAML est mal formé.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The tensors of %1 belong to no kind of model that Maquette knows.</source>
        <translation>Les tenseurs de %1 n’appartiennent à aucun genre de modèle connu de Maquette.</translation>
    </message>
    <message>
        <source>Maquette has no use for this kind of weights (%1).</source>
        <translation>Maquette n’a pas l’usage de ce genre de poids (%1).</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>it cannot be opened (%1)</source>
        <translation>il ne peut pas être ouvert (%1)</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>its tensors would be many times larger than the file</source>
        <translation>ses tenseurs seraient bien plus grands que le fichier</translation>
    </message>
    <message>
        <source>a tensor in it is scattered over more than 2 GB</source>
        <translation>un de ses tenseurs est dispersé sur plus de 2 Go</translation>
    </message>
    <message>
        <source>its pickle is cut off</source>
        <translation>son pickle est tronqué</translation>
    </message>
    <message>
        <source>a name in it has no end</source>
        <translation>un nom n’y a pas de fin</translation>
    </message>
    <message>
        <source>it holds more values than any model</source>
        <translation>il contient plus de valeurs que tout modèle</translation>
    </message>
    <message>
        <source>it is nested more deeply than any model</source>
        <translation>il est imbriqué plus profondément que tout modèle</translation>
    </message>
    <message>
        <source>its pickle takes more from the stack than is there</source>
        <translation>son pickle prend dans la pile plus qu’il n’y a</translation>
    </message>
    <message>
        <source>it is no pickle of the protocol that torch.save uses</source>
        <translation>ce n’est pas un pickle du protocole de torch.save</translation>
    </message>
    <message>
        <source>it uses the instruction %1, which no weights need</source>
        <translation>il utilise l’instruction %1, dont aucun poids n’a besoin</translation>
    </message>
    <message>
        <source>its pickle leaves more than one value</source>
        <translation>son pickle laisse plus d’une valeur</translation>
    </message>
    <message>
        <source>it holds a whole number beyond 64 bits</source>
        <translation>il contient un entier de plus de 64 bits</translation>
    </message>
    <message>
        <source>it holds a text of more than 1 MB</source>
        <translation>il contient un texte de plus de 1 Mo</translation>
    </message>
    <message>
        <source>a key in it has no value</source>
        <translation>une clé n’y a pas de valeur</translation>
    </message>
    <message>
        <source>it adds to what is neither a list nor a dictionary</source>
        <translation>il ajoute à ce qui n’est ni liste ni dictionnaire</translation>
    </message>
    <message>
        <source>it remembers values in slots that no model needs</source>
        <translation>il retient des valeurs dans des cases inutiles à tout modèle</translation>
    </message>
    <message>
        <source>it recalls a value that it never remembered</source>
        <translation>il rappelle une valeur jamais retenue</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot;, which no weights need</source>
        <translation>il demande «&#xa0;%1&#xa0;», dont aucun poids n’a besoin</translation>
    </message>
    <message>
        <source>it calls something that has no name</source>
        <translation>il appelle quelque chose sans nom</translation>
    </message>
    <message>
        <source>it makes a dictionary in an unknown way</source>
        <translation>il fait un dictionnaire d’une façon inconnue</translation>
    </message>
    <message>
        <source>it calls &quot;%1&quot; in a way that torch.save never does</source>
        <translation>il appelle «&#xa0;%1&#xa0;» comme torch.save ne le fait jamais</translation>
    </message>
    <message>
        <source>the %1 of a tensor in it is not a count</source>
        <translation>%1 d’un tenseur n’est pas un nombre d’éléments</translation>
    </message>
    <message>
        <source>the %1 of a tensor in it is not a list of counts</source>
        <translation>%1 d’un tenseur n’est pas une liste de nombres</translation>
    </message>
    <message>
        <source>a tensor in it has no storage</source>
        <translation>un de ses tenseurs n’a pas de stockage</translation>
    </message>
    <message>
        <source>a tensor in it has an unknown type</source>
        <translation>un de ses tenseurs a un type inconnu</translation>
    </message>
    <message>
        <source>a tensor in it has more strides than dimensions, or fewer</source>
        <translation>un de ses tenseurs a plus ou moins de pas que de dimensions</translation>
    </message>
    <message>
        <source>a tensor in it reaches beyond its storage</source>
        <translation>un de ses tenseurs dépasse son stockage</translation>
    </message>
    <message>
        <source>a storage in it is described in an unknown way</source>
        <translation>un de ses stockages est décrit d’une façon inconnue</translation>
    </message>
    <message>
        <source>its storage %1 is described in two ways</source>
        <translation>son stockage %1 est décrit de deux façons</translation>
    </message>
    <message>
        <source>it sets the state of what has none</source>
        <translation>il fixe l’état de ce qui n’en a pas</translation>
    </message>
    <message>
        <source>a tensor in it has an unusable name (%1)</source>
        <translation>un de ses tenseurs a un nom inutilisable (%1)</translation>
    </message>
    <message>
        <source>two tensors in it are called %1</source>
        <translation>deux de ses tenseurs s’appellent %1</translation>
    </message>
    <message>
        <source>it holds more than 200,000 tensors</source>
        <translation>il contient plus de 200 000 tenseurs</translation>
    </message>
    <message>
        <source>it is no archive of torch.save</source>
        <translation>ce n’est pas une archive de torch.save</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>il ne contient pas de tenseurs</translation>
    </message>
    <message>
        <source>it is a program (TorchScript), not weights</source>
        <translation>c’est un programme (TorchScript), pas des poids</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>il a été écrit sur une machine gros-boutiste</translation>
    </message>
    <message>
        <source>something follows its pickle</source>
        <translation>quelque chose suit son pickle</translation>
    </message>
    <message>
        <source>its storage %1 has another size than its tensors need</source>
        <translation>son stockage %1 n’a pas la taille que ses tenseurs demandent</translation>
    </message>
    <message>
        <source>it was not written by torch.save</source>
        <translation>il n’a pas été écrit par torch.save</translation>
    </message>
    <message>
        <source>it was written by an unknown version of torch.save</source>
        <translation>il a été écrit par une version inconnue de torch.save</translation>
    </message>
    <message>
        <source>something follows its last storage</source>
        <translation>quelque chose suit son dernier stockage</translation>
    </message>
    <message>
        <source>the list of its storages is missing</source>
        <translation>la liste de ses stockages manque</translation>
    </message>
    <message>
        <source>it holds a storage that no tensor uses</source>
        <translation>il contient un stockage qu’aucun tenseur n’utilise</translation>
    </message>
    <message>
        <source>a storage of its tensors is missing</source>
        <translation>un stockage de ses tenseurs manque</translation>
    </message>
    <message>
        <source>its zip table is damaged</source>
        <translation>sa table zip est endommagée</translation>
    </message>
    <message>
        <source>its zip table is missing</source>
        <translation>sa table zip manque</translation>
    </message>
    <message>
        <source>its zip table is missing or followed by something else</source>
        <translation>sa table zip manque ou est suivie d’autre chose</translation>
    </message>
    <message>
        <source>it is one part of a divided zip file</source>
        <translation>c’est une partie d’un fichier zip divisé</translation>
    </message>
    <message>
        <source>its zip table is larger than that of any model</source>
        <translation>sa table zip est plus grande que celle de tout modèle</translation>
    </message>
    <message>
        <source>a name in its zip table leads out of the archive</source>
        <translation>un nom de sa table zip mène hors de l’archive</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>il est chiffré</translation>
    </message>
    <message>
        <source>its entry %1 is compressed, which torch.save never does</source>
        <translation>son entrée %1 est compressée, ce que torch.save ne fait jamais</translation>
    </message>
    <message>
        <source>the sizes of its entry %1 disagree</source>
        <translation>les tailles de son entrée %1 se contredisent</translation>
    </message>
    <message>
        <source>its zip table points outside the file</source>
        <translation>sa table zip mène hors du fichier</translation>
    </message>
    <message>
        <source>its entry %1 is described in two ways</source>
        <translation>son entrée %1 est décrite de deux façons</translation>
    </message>
    <message>
        <source>its entry %1 reaches beyond the file</source>
        <translation>son entrée %1 dépasse le fichier</translation>
    </message>
    <message>
        <source>its zip table holds more than it counts</source>
        <translation>sa table zip contient plus qu’elle ne compte</translation>
    </message>
    <message>
        <source>its entry %1 overlaps another</source>
        <translation>son entrée %1 en recouvre une autre</translation>
    </message>
    <message>
        <source>its entry %1 is there twice</source>
        <translation>son entrée %1 s’y trouve deux fois</translation>
    </message>
    <message>
        <source>its entry %1 is missing</source>
        <translation>son entrée %1 manque</translation>
    </message>
    <message>
        <source>its entry %1 is larger than it may be</source>
        <translation>son entrée %1 est plus grande que permis</translation>
    </message>
    <message>
        <source>the checksum of its entry %1 is wrong</source>
        <translation>la somme de contrôle de son entrée %1 est fausse</translation>
    </message>
    <message>
        <source>A texture has 1 to 8192 texels along a side.</source>
        <translation>Une texture a de 1 à 8192 texels par côté.</translation>
    </message>
    <message>
        <source>A texture can only be baked for a mesh that was unwrapped.</source>
        <translation>Une texture ne peut être cuite que pour un maillage déplié.</translation>
    </message>
    <message>
        <source>A surface needs bounds with a positive size and a resolution between 8 and 1024.</source>
        <translation>Une surface demande des limites de taille positive et une résolution entre 8 et 1024.</translation>
    </message>
    <message>
        <source>The surface has more than four thousand million vertices. Choose a lower mesh resolution.</source>
        <translation>La surface a plus de quatre milliards de sommets. Choisissez une résolution de maillage plus basse.</translation>
    </message>
    <message>
        <source>A grid needs at least two samples along each axis and as many values as its size says.</source>
        <translation>Une grille demande au moins deux échantillons par axe et autant de valeurs que sa taille l’indique.</translation>
    </message>
    <message>
        <source>Mesh resolution</source>
        <translation>Résolution du maillage</translation>
    </message>
    <message>
        <source>Cells along the longest side when the surface is taken from the field. Twice the number shows details half the size and takes about four times as long.</source>
        <translation>Cellules le long du plus grand côté quand la surface est tirée du champ. Le double montre des détails deux fois plus fins et prend environ quatre fois plus de temps.</translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation>Triangles</translation>
    </message>
    <message>
        <source>The mesh is simplified to at most this many triangles; 0 keeps all.</source>
        <translation>Le maillage est simplifié à ce nombre de triangles au plus&#xa0;; 0 les garde tous.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Rounds of smoothing that take the steps of the grid out of the surface without shrinking it.</source>
        <translation>Passes de lissage qui ôtent de la surface les marches de la grille sans la rétrécir.</translation>
    </message>
    <message>
        <source>Smallest piece</source>
        <translation>Plus petit morceau</translation>
    </message>
    <message>
        <source>Pieces floating about with less than this share of the largest one&apos;s surface are removed.</source>
        <translation>Les morceaux flottants dont la surface est sous cette part du plus grand sont retirés.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>How the mesh carries its colours: a texture, one colour a vertex, or none.</source>
        <translation>Comment le maillage porte ses couleurs&#xa0;: une texture, une couleur par sommet, ou aucune.</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Texture</translation>
    </message>
    <message>
        <source>Vertex colours</source>
        <translation>Couleurs de sommet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Texture size</source>
        <translation>Taille de texture</translation>
    </message>
    <message>
        <source>Texels along a side of the texture.</source>
        <translation>Texels par côté de la texture.</translation>
    </message>
    <message>
        <source>Nothing solid has formed, so there is no surface to make a mesh of. Let the run go on for longer, or try another seed.</source>
        <translation>Rien de solide ne s’est formé, il n’y a donc pas de surface à mailler. Laissez durer l’exécution, ou essayez une autre graine.</translation>
    </message>
    <message>
        <source>Unwrapping needs a mesh with triangles, a texture of 64 to 8192 texels and a gutter of at least one texel.</source>
        <translation>Le dépliage demande un maillage avec des triangles, une texture de 64 à 8192 texels et une marge d’au moins un texel.</translation>
    </message>
    <message>
        <source>The mesh falls into %1 separate patches, more than a texture of %2 texels has room for. Choose a larger texture, or smooth or simplify the mesh first.</source>
        <translation>Le maillage se divise en %1 îlots séparés, plus qu’une texture de %2 texels ne peut en contenir. Choisissez une texture plus grande, ou lissez ou simplifiez d’abord le maillage.</translation>
    </message>
    <message>
        <source>The model %1 needs about %2 MB of the GPU&apos;s memory, and %3 of %4 MB are free. Close other programs that use the GPU, choose a smaller model, or the device cpu.</source>
        <translation>Le modèle %1 demande environ %2 Mo de mémoire du GPU, et %3 Mo sur %4 sont libres. Fermez d’autres programmes qui l’utilisent, choisissez un modèle plus petit, ou l’appareil cpu.</translation>
    </message>
    <message>
        <source>Making the mesh</source>
        <translation>Création du maillage</translation>
    </message>
    <message>
        <source>Drawing the turntable</source>
        <translation>Dessin de la vue tournante</translation>
    </message>
    <message>
        <source>Imagining</source>
        <translation>Imagination</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>HiFA (Zhu, Zhuang, Koyejo 2023, arXiv 2305.18766) optimises a hash-grid field so that its views agree with what a diffusion model imagines: several denoising steps from one noise level that falls with the square root of progress, differences both in the latent and in the picture, variance of depth along each ray, smoothed importance sampling, and a depth estimate. Where this differs from the paper: means instead of sums in the losses, guidance 3 instead of 100, the lowest noise level 100 of 1000, a denoising stride of at most half the noise level so that no part falls back to one step, steps without fresh noise, Adam instead of Adan, the camera told to the model where it listens, flat random backgrounds, and a guard against inverted relief in the depth term. Full-size models take the published code&apos;s field, cameras, sampling and weights, with Perp-Neg against repeated fronts; MVDream is asked for four views at once by its own guidance (Shi et al. 2023, arXiv 2308.16512), Zero-1-to-3 (Liu et al. 2023, arXiv 2303.11328) for the object of the reference picture from each camera.</source>
        <translation>HiFA (Zhu, Zhuang, Koyejo 2023, arXiv 2305.18766) optimise un champ à grille de hachage pour que ses vues s’accordent avec ce qu’un modèle de diffusion imagine&#xa0;: plusieurs étapes de débruitage depuis un niveau de bruit qui baisse avec la racine carrée de l’avancement, des différences dans l’espace latent et dans l’image, la variance de la profondeur le long de chaque rayon, un échantillonnage préférentiel lissé et une estimation de profondeur. Différences avec l’article&#xa0;: des moyennes au lieu de sommes dans les pertes, un guidage de 3 au lieu de 100, un niveau de bruit minimal de 100 sur 1000, un pas de débruitage d’au plus la moitié du niveau de bruit pour qu’aucune partie ne retombe à une étape, des étapes sans bruit frais, Adam au lieu d’Adan, la caméra indiquée au modèle quand il l’écoute, des fonds unis aléatoires, et une protection contre le relief inversé dans le terme de profondeur. Les modèles de taille réelle prennent le champ, les caméras, l’échantillonnage et les poids du code publié, avec Perp-Neg contre les faces répétées&#xa0;; MVDream donne quatre vues à la fois par son propre guidage (Shi et al. 2023, arXiv 2308.16512), Zero-1-to-3 (Liu et al. 2023, arXiv 2303.11328) l’objet de l’image de référence depuis chaque caméra.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>A first look, in about a minute.</source>
        <translation>Un premier aperçu, en une minute environ.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Cleaner surfaces and details, in about five minutes.</source>
        <translation>Des surfaces et des détails plus nets, en cinq minutes environ.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>The most the model can give, in about a quarter of an hour.</source>
        <translation>Le meilleur du modèle, en un quart d’heure environ.</translation>
    </message>
    <message>
        <source>Text to 3D: an object forms while the model judges its views.</source>
        <translation>Texte vers 3D&#xa0;: un objet se forme pendant que le modèle juge ses vues.</translation>
    </message>
    <message>
        <source>The model %1 shows a pictured object from other sides and needs a picture of it. Give the run a reference picture, or choose a model that knows words.</source>
        <translation>Le modèle %1 montre d’autres côtés d’un objet photographié et en demande une image. Donnez à l’exécution une image de référence, ou choisissez un modèle qui connaît les mots.</translation>
    </message>
    <message>
        <source>t_min (%1) must not be above t_max (%2).</source>
        <translation>t_min (%1) ne doit pas dépasser t_max (%2).</translation>
    </message>
    <message>
        <source>The model %1 is guided by a picture and takes no LoRA. Leave %2 out, or choose a model that knows words.</source>
        <translation>Le modèle %1 est guidé par une image et ne prend pas de LoRA. Retirez %2, ou choisissez un modèle qui connaît les mots.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>HiFA looks at the picture after several denoising steps; classical score distillation after one. HiFA is calmer and truer to colour.</source>
        <translation>HiFA regarde l’image après plusieurs étapes de débruitage&#xa0;; la distillation de score classique après une seule. HiFA est plus calme et plus fidèle aux couleurs.</translation>
    </message>
    <message>
        <source>HiFA</source>
        <translation>HiFA</translation>
    </message>
    <message>
        <source>Score distillation</source>
        <translation>Distillation de score</translation>
    </message>
    <message>
        <source>Follow the words</source>
        <translation>Suivre les mots</translation>
    </message>
    <message>
        <source>How strictly the object follows the prompt. Low values are softer, high ones overdraw colours and edges.</source>
        <translation>À quel point l’objet suit la description. Des valeurs basses sont plus douces, des hautes forcent couleurs et arêtes.</translation>
    </message>
    <message>
        <source>Tame strong guidance</source>
        <translation>Dompter un guidage fort</translation>
    </message>
    <message>
        <source>Brings the contrast of the guided prediction back to that of the plain one; 0 leaves it, 1 does so fully.</source>
        <translation>Ramène le contraste de la prédiction guidée à celui de la prédiction simple&#xa0;; 0 le laisse, 1 le fait entièrement.</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Plan de bruit</translation>
    </message>
    <message>
        <source>How the noise falls over the run, from the outline to details.</source>
        <translation>Comment le bruit baisse pendant l’exécution, du contour aux détails.</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Racine carrée</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Random in a falling range</source>
        <translation>Aléatoire dans un intervalle décroissant</translation>
    </message>
    <message>
        <source>First noise level</source>
        <translation>Premier niveau de bruit</translation>
    </message>
    <message>
        <source>Timestep at the start of the run, of 1000.</source>
        <translation>Pas de temps au début de l’exécution, sur 1000.</translation>
    </message>
    <message>
        <source>Last noise level</source>
        <translation>Dernier niveau de bruit</translation>
    </message>
    <message>
        <source>Timestep at the end of the run. Lower values refine details and need more steps.</source>
        <translation>Pas de temps à la fin de l’exécution. Des valeurs basses affinent les détails et demandent plus d’étapes.</translation>
    </message>
    <message>
        <source>Denoising steps</source>
        <translation>Étapes de débruitage</translation>
    </message>
    <message>
        <source>The most steps from a noised view to the picture the model imagines; 1 is the one-step estimate.</source>
        <translation>Le plus d’étapes d’une vue bruitée à l’image que le modèle imagine&#xa0;; 1 est l’estimation en une étape.</translation>
    </message>
    <message>
        <source>Fresh noise</source>
        <translation>Bruit frais</translation>
    </message>
    <message>
        <source>Share of fresh noise in each denoising step; 0 is deterministic.</source>
        <translation>Part de bruit frais à chaque étape de débruitage&#xa0;; 0 est déterministe.</translation>
    </message>
    <message>
        <source>Picture weight</source>
        <translation>Poids de l’image</translation>
    </message>
    <message>
        <source>Weight of the difference in the picture, beside 1 for the difference in the latent.</source>
        <translation>Poids de la différence dans l’image, à côté de 1 pour celle de l’espace latent.</translation>
    </message>
    <message>
        <source>Tell the camera</source>
        <translation>Indiquer la caméra</translation>
    </message>
    <message>
        <source>Tells the model where the camera stands, if it can listen.</source>
        <translation>Dit au modèle où est la caméra, s’il sait l’entendre.</translation>
    </message>
    <message>
        <source>Guide by the camera, too</source>
        <translation>Guider aussi par la caméra</translation>
    </message>
    <message>
        <source>Leaves the camera out of the unconditional prediction, so that guidance strengthens it as it strengthens the words.</source>
        <translation>Omet la caméra de la prédiction non conditionnée, pour que le guidage la renforce comme il renforce les mots.</translation>
    </message>
    <message>
        <source>View words</source>
        <translation>Mots de vue</translation>
    </message>
    <message>
        <source>Adds &quot;front view&quot;, &quot;side view&quot; and so on to the prompt.</source>
        <translation>Ajoute «&#xa0;front view&#xa0;», «&#xa0;side view&#xa0;», etc. à la description.</translation>
    </message>
    <message>
        <source>Against repeated fronts</source>
        <translation>Contre les faces répétées</translation>
    </message>
    <message>
        <source>Steers away from the words for the other sides of the object (Perp-Neg), for models that are not told the camera. Costs two more predictions a denoising step; 0 is off.</source>
        <translation>Éloigne des mots des autres côtés de l’objet (Perp-Neg), pour les modèles qui ignorent la caméra. Coûte deux prédictions de plus par étape de débruitage&#xa0;; 0 le coupe.</translation>
    </message>
    <message>
        <source>Tame guidance of view sets</source>
        <translation>Dompter le guidage multivue</translation>
    </message>
    <message>
        <source>How far the contrast of what a multi-view model imagines is brought back to that without guidance. Lower it if floating specks appear.</source>
        <translation>À quel point le contraste de ce qu’un modèle multivue imagine est ramené à celui sans guidage. Baissez-le si des points flottants apparaissent.</translation>
    </message>
    <message>
        <source>Crisp surfaces</source>
        <translation>Surfaces nettes</translation>
    </message>
    <message>
        <source>Pulls the density of each ray together (z-variance), against fog and floating specks.</source>
        <translation>Resserre la densité de chaque rayon (variance en z), contre la brume et les points flottants.</translation>
    </message>
    <message>
        <source>Solid or empty</source>
        <translation>Plein ou vide</translation>
    </message>
    <message>
        <source>Pushes half-transparent places to one side, more towards the end.</source>
        <translation>Pousse les endroits à demi transparents d’un côté, davantage vers la fin.</translation>
    </message>
    <message>
        <source>Depth guidance</source>
        <translation>Guidage par profondeur</translation>
    </message>
    <message>
        <source>Compares the depth with what a depth estimator sees in the imagined picture; fades out over the run.</source>
        <translation>Compare la profondeur à celle qu’un estimateur voit dans l’image imaginée&#xa0;; s’efface au fil de l’exécution.</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Image de référence</translation>
    </message>
    <message>
        <source>How strongly a reference picture holds the object.</source>
        <translation>À quel point une image de référence tient l’objet.</translation>
    </message>
    <message>
        <source>Rendered pixels</source>
        <translation>Pixels rendus</translation>
    </message>
    <message>
        <source>Edge of the views that are rendered. They are enlarged to what the model looks at, which is also the most that is rendered.</source>
        <translation>Côté des vues rendues. Elles sont agrandies à ce que regarde le modèle, qui est aussi le maximum rendu.</translation>
    </message>
    <message>
        <source>Samples per ray</source>
        <translation>Échantillons par rayon</translation>
    </message>
    <message>
        <source>Evenly spread samples of the field along each ray.</source>
        <translation>Échantillons du champ répartis régulièrement le long de chaque rayon.</translation>
    </message>
    <message>
        <source>Fine samples</source>
        <translation>Échantillons fins</translation>
    </message>
    <message>
        <source>Further samples where the surface is.</source>
        <translation>Échantillons supplémentaires là où est la surface.</translation>
    </message>
    <message>
        <source>Smoothing of fine samples</source>
        <translation>Lissage des échantillons fins</translation>
    </message>
    <message>
        <source>Spreads the fine samples round the surface, against moiré.</source>
        <translation>Étale les échantillons fins autour de la surface, contre le moiré.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Peaked</source>
        <translation>En pointe</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Flat colours that change with every step; learned as well in half of the steps for models that know photographs.</source>
        <translation>Des aplats qui changent à chaque étape&#xa0;; appris aussi une étape sur deux pour les modèles qui connaissent les photos.</translation>
    </message>
    <message>
        <source>Flat colours</source>
        <translation>Aplats</translation>
    </message>
    <message>
        <source>Flat and learned</source>
        <translation>Aplats et appris</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>The small field suits the starter model; the large one has finer grids, larger networks and colours that depend on the view.</source>
        <translation>Le petit champ convient au modèle de départ&#xa0;; le grand a des grilles plus fines, des réseaux plus grands et des couleurs qui dépendent de la vue.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Dureté</translation>
    </message>
    <message>
        <source>How fast the density grows beside the colour: higher values make surfaces solid sooner, lower ones let them move longer.</source>
        <translation>À quelle vitesse la densité croît par rapport à la couleur&#xa0;: des valeurs hautes durcissent plus tôt les surfaces, des basses les laissent bouger plus longtemps.</translation>
    </message>
    <message>
        <source>Field size</source>
        <translation>Taille du champ</translation>
    </message>
    <message>
        <source>Entries of the hash table of each level, as a power of two.</source>
        <translation>Entrées de la table de hachage de chaque niveau, en puissance de deux.</translation>
    </message>
    <message>
        <source>Lowest usual view</source>
        <translation>Vue habituelle la plus basse</translation>
    </message>
    <message>
        <source>Most views lie between the lowest and the highest usual one.</source>
        <translation>La plupart des vues sont entre la plus basse et la plus haute habituelles.</translation>
    </message>
    <message>
        <source>Highest usual view</source>
        <translation>Vue habituelle la plus haute</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>How many views the object is improved from. The noise schedule always runs over all of them.</source>
        <translation>Depuis combien de vues l’objet est amélioré. Le plan de bruit les parcourt toujours toutes.</translation>
    </message>
    <message>
        <source>Learning rate of the grid</source>
        <translation>Taux d’apprentissage de la grille</translation>
    </message>
    <message>
        <source>How far one step may move the field&apos;s table.</source>
        <translation>De combien une étape peut déplacer la table du champ.</translation>
    </message>
    <message>
        <source>Learning rate of the network</source>
        <translation>Taux d’apprentissage du réseau</translation>
    </message>
    <message>
        <source>How far one step may move the field&apos;s small network.</source>
        <translation>De combien une étape peut déplacer le petit réseau du champ.</translation>
    </message>
    <message>
        <source>Learning rate at the end</source>
        <translation>Taux d’apprentissage final</translation>
    </message>
    <message>
        <source>Share of the learning rates that is left at the end of the run.</source>
        <translation>Part des taux d’apprentissage qui reste à la fin de l’exécution.</translation>
    </message>
    <message>
        <source>Surface density</source>
        <translation>Densité de surface</translation>
    </message>
    <message>
        <source>What is thinner does not count for the mesh: lower values keep faint parts, higher ones cut fog away.</source>
        <translation>Ce qui est moins dense ne compte pas pour le maillage&#xa0;: des valeurs basses gardent les parties ténues, des hautes coupent la brume.</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>guidage</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>optimiseur</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>surface</translation>
    </message>
    <message>
        <source>The picture %1 cannot be cut out: the object covers %2 %% of it. Use a picture with a transparent or a plain background.</source>
        <translation>L’image %1 ne peut pas être détourée&#xa0;: l’objet en couvre %2 %%. Prenez une image à fond transparent ou uni.</translation>
    </message>
    <message>
        <source>%1 is not a whole model: the tensor &quot;%2&quot; is missing or has too few dimensions.</source>
        <translation>%1 n’est pas un modèle complet&#xa0;: le tenseur «&#xa0;%2&#xa0;» manque ou a trop peu de dimensions.</translation>
    </message>
    <message>
        <source>%1 is a LoRA for another model: this one has no layer &quot;%2&quot;.</source>
        <translation>%1 est un LoRA pour un autre modèle&#xa0;: celui-ci n’a pas de couche «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be used: &quot;%2&quot; belongs to a kind of change that is no plain LoRA.</source>
        <translation>%1 est inutilisable&#xa0;: «&#xa0;%2&#xa0;» relève d’un changement qui n’est pas un simple LoRA.</translation>
    </message>
    <message>
        <source>%1 is a LoRA for another model: its layer for &quot;%2&quot; has another shape.</source>
        <translation>%1 est un LoRA pour un autre modèle&#xa0;: sa couche pour «&#xa0;%2&#xa0;» a une autre forme.</translation>
    </message>
    <message>
        <source>%1 is a LoRA for %2; this model is of another base: %3. Choose a model of its base.</source>
        <translation>%1 est un LoRA pour %2&#xa0;; ce modèle est d’une autre base&#xa0;: %3. Choisissez un modèle de sa base.</translation>
    </message>
    <message>
        <source>%1 is damaged: the second half of its layer &quot;%2&quot; is missing.</source>
        <translation>%1 est endommagé&#xa0;: la seconde moitié de sa couche «&#xa0;%2&#xa0;» manque.</translation>
    </message>
    <message>
        <source>%1 is no LoRA: it holds tensors that belong to no layer of one.</source>
        <translation>%1 n’est pas un LoRA&#xa0;: il contient des tenseurs qui n’appartiennent à aucune couche.</translation>
    </message>
    <message>
        <source>The weights in %1 do not fit their configuration: %2.</source>
        <translation>Les poids dans %1 ne conviennent pas à leur configuration&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The UNet configuration %1 asks for something this program does not offer: %2.</source>
        <translation>La configuration UNet %1 demande ce que ce programme n’offre pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; in %2 has the type %3, which no model here uses.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» de %2 a le type %3, qu’aucun modèle n’utilise ici.</translation>
    </message>
    <message>
        <source>The index of the weights in %1 lists the tensor &quot;%2&quot;, but no file beside it holds it.</source>
        <translation>L’index des poids dans %1 cite le tenseur «&#xa0;%2&#xa0;», mais aucun fichier à côté ne le contient.</translation>
    </message>
    <message>
        <source>The parts of the model in %1 do not fit each other: the UNet takes %2 channels and a context of %3.</source>
        <translation>Les parties du modèle dans %1 ne vont pas ensemble&#xa0;: l’UNet prend %2 canaux et un contexte de %3.</translation>
    </message>
    <message>
        <source>The tokenizer in %1 has %2 words and texts of %3 tokens; the text encoder beside it takes %4 and %5.</source>
        <translation>Le tokeniseur dans %1 a %2 mots et des textes de %3 jetons&#xa0;; l’encodeur de texte à côté en prend %4 et %5.</translation>
    </message>
    <message>
        <source>The model in %1 is guided by a picture (Zero-1-to-3), not by a text. Choose a model of the Stable Diffusion 1 or 2 family.</source>
        <translation>Le modèle dans %1 est guidé par une image (Zero-1-to-3), pas par un texte. Choisissez un modèle de la famille Stable Diffusion 1 ou 2.</translation>
    </message>
    <message>
        <source>There is no model in %1: model_index.json is missing.</source>
        <translation>Il n’y a pas de modèle dans %1&#xa0;: model_index.json manque.</translation>
    </message>
    <message>
        <source>%1 is a Stable Diffusion 2 model and does not tell what it predicts. Say &quot;epsilon&quot; for a base model (512 pixels) or &quot;v_prediction&quot; for 2.0 and 2.1 (768 pixels).</source>
        <translation>%1 est un modèle Stable Diffusion 2 et ne dit pas ce qu’il prédit. Indiquez «&#xa0;epsilon&#xa0;» pour un modèle de base (512 pixels) ou «&#xa0;v_prediction&#xa0;» pour 2.0 et 2.1 (768 pixels).</translation>
    </message>
    <message>
        <source>The precision cannot be &quot;%1&quot;: it must be auto, fp32, bf16 or fp16.</source>
        <translation>La précision ne peut pas être «&#xa0;%1&#xa0;»&#xa0;: ce doit être auto, fp32, bf16 ou fp16.</translation>
    </message>
    <message>
        <source>The model needs about %1 GB of memory, and %2 GB are free. Close other programs, or choose a smaller model.</source>
        <translation>Le modèle demande environ %1 Go de mémoire, et %2 Go sont libres. Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>The precision fp16 needs a GPU. Choose auto, fp32 or bf16.</source>
        <translation>La précision fp16 demande un GPU. Choisissez auto, fp32 ou bf16.</translation>
    </message>
    <message>
        <source>%1 The sampler it describes is none of this program&apos;s; choose one of them: %2.</source>
        <translation>%1 L’échantillonneur décrit n’existe pas dans ce programme&#xa0;; choisissez-en un&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The number of sampling steps must be between 1 and %1, not %2.</source>
        <translation>Le nombre d’étapes d’échantillonnage doit être entre 1 et %1, pas %2.</translation>
    </message>
    <message>
        <source>This sampler cannot take %1 steps with a steps_offset of %2: use fewer steps.</source>
        <translation>Cet échantillonneur ne peut pas faire %1 étapes avec un steps_offset de %2&#xa0;: prenez moins d’étapes.</translation>
    </message>
    <message>
        <source>The sampler &quot;%1&quot; spaces its noise levels by the rule of Karras et al., which this program does not have. Known are %2.</source>
        <translation>L’échantillonneur «&#xa0;%1&#xa0;» espace ses niveaux de bruit par la règle de Karras et al., que ce programme n’a pas. Sont connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no sampler called &quot;%1&quot;. Known are %2.</source>
        <translation>Il n’y a pas d’échantillonneur «&#xa0;%1&#xa0;». Sont connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The model in %1 is no Zero-1-to-3 model: its UNet takes %2 channels instead of %3.</source>
        <translation>Le modèle dans %1 n’est pas un modèle Zero-1-to-3&#xa0;: son UNet prend %2 canaux au lieu de %3.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint of Maquette.</source>
        <translation>%1 n’est pas un point de reprise de Maquette.</translation>
    </message>
    <message>
        <source>%1 is a checkpoint of a newer version of Maquette. Update the program to continue it.</source>
        <translation>%1 est un point de reprise d’une version plus récente de Maquette. Mettez le programme à jour pour le poursuivre.</translation>
    </message>
    <message>
        <source>%1 is damaged: its request does not match its own hash.</source>
        <translation>%1 est endommagé&#xa0;: sa requête ne correspond pas à sa propre empreinte.</translation>
    </message>
    <message>
        <source>The checkpoint does not hold the tensor &quot;%1&quot;: it belongs to another version or another kind of run.</source>
        <translation>Le point de reprise ne contient pas le tenseur «&#xa0;%1&#xa0;»&#xa0;: il vient d’une autre version ou d’un autre genre d’exécution.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s tensor &quot;%1&quot; is %2 %3, which does not fit this run.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» du point de reprise est %2 %3, ce qui ne convient pas à cette exécution.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header has been changed.</source>
        <translation>%1 est endommagé&#xa0;: son en-tête a été modifié.</translation>
    </message>
    <message>
        <source>%1 is damaged: its numbers have been changed.</source>
        <translation>%1 est endommagé&#xa0;: ses nombres ont été modifiés.</translation>
    </message>
    <message>
        <source>The run goes on, but could not be saved: %1</source>
        <translation>L’exécution continue, mais n’a pas pu être sauvegardée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The numbers of &quot;%1&quot; are no longer finite.</source>
        <translation>Les nombres de «&#xa0;%1&#xa0;» ne sont plus finis.</translation>
    </message>
    <message>
        <source>The checkpoint could not be written: %1.</source>
        <translation>Le point de reprise n’a pas pu être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine. Choose the device auto or cpu.</source>
        <translation>Il n’y a pas de GPU NVIDIA utilisable sur cette machine. Choisissez l’appareil auto ou cpu.</translation>
    </message>
    <message>
        <source>The device cannot be &quot;%1&quot;: it must be one of auto cpu cuda.</source>
        <translation>L’appareil ne peut pas être «&#xa0;%1&#xa0;»&#xa0;: ce doit être auto, cpu ou cuda.</translation>
    </message>
    <message>
        <source>Runs take the first GPU. Let CUDA_VISIBLE_DEVICES name this one before the program starts to use it.</source>
        <translation>Les exécutions prennent le premier GPU. Désignez celui-ci avec CUDA_VISIBLE_DEVICES avant que le programme ne l’utilise.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>Il n’y a pas de tâche %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be changed while a job runs.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas changer pendant une tâche.</translation>
    </message>
    <message>
        <source>The memory of the GPU is not enough for the preset &quot;%1&quot;. Try the preset &quot;%2&quot;, close other programs that use the GPU, or choose the device cpu.</source>
        <translation>La mémoire du GPU ne suffit pas au préréglage «&#xa0;%1&#xa0;». Essayez «&#xa0;%2&#xa0;», fermez d’autres programmes qui l’utilisent, ou choisissez l’appareil cpu.</translation>
    </message>
    <message>
        <source>The memory of the GPU is not enough. Close other programs that use it, choose fewer and smaller parameters, or the device cpu.</source>
        <translation>La mémoire du GPU ne suffit pas. Fermez d’autres programmes qui l’utilisent, choisissez des paramètres moins nombreux et plus petits, ou l’appareil cpu.</translation>
    </message>
    <message>
        <source>The memory of this machine is not enough for the preset &quot;%1&quot;. Try the preset &quot;%2&quot;, or close other programs.</source>
        <translation>La mémoire de cette machine ne suffit pas au préréglage «&#xa0;%1&#xa0;». Essayez «&#xa0;%2&#xa0;», ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The memory of this machine is not enough. Close other programs, or choose fewer and smaller parameters.</source>
        <translation>La mémoire de cette machine ne suffit pas. Fermez d’autres programmes, ou choisissez des paramètres moins nombreux et plus petits.</translation>
    </message>
    <message>
        <source>The computation failed inside LibTorch. Please report it with the log.</source>
        <translation>Le calcul a échoué dans LibTorch. Veuillez le signaler avec le journal.</translation>
    </message>
    <message>
        <source>Internal error. Please report it with the log.</source>
        <translation>Erreur interne. Veuillez la signaler avec le journal.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>The model does not know %1 and will ignore it.</source>
        <translation>Le modèle ne connaît pas %1 et l’ignorera.</translation>
    </message>
    <message>
        <source>%1 belongs to another request (prompt &quot;%2&quot;, seed %3). Go on with the same prompt, seed and parameters.</source>
        <translation>%1 appartient à une autre requête (description «&#xa0;%2&#xa0;», graine %3). Continuez avec la même description, la même graine et les mêmes paramètres.</translation>
    </message>
    <message>
        <source>Going on at step %1 from %2.</source>
        <translation>Reprise à l’étape %1 depuis %2.</translation>
    </message>
    <message>
        <source>%1 has changed: it is not the moment this run starts from.</source>
        <translation>%1 a changé&#xa0;: ce n’est pas l’instant dont part cette exécution.</translation>
    </message>
    <message>
        <source>A run of the method %1 cannot start from a moment of a run of the method %2.</source>
        <translation>Une exécution de la méthode %1 ne peut pas partir d’un instant d’une exécution de la méthode %2.</translation>
    </message>
    <message>
        <source>The moment stands at step %1, and this run has %2 steps. Choose an earlier moment or more steps.</source>
        <translation>L’instant est à l’étape %1, et cette exécution a %2 étapes. Choisissez un instant antérieur ou plus d’étapes.</translation>
    </message>
    <message>
        <source>Starting from step %1 of &quot;%2&quot;.</source>
        <translation>Départ de l’étape %1 de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The optimisation does not stay finite, even with smaller steps. Try another seed, or lower the learning rate and the guidance.</source>
        <translation>L’optimisation ne reste pas finie, même à pas plus petits. Essayez une autre graine, ou baissez le taux d’apprentissage et le guidage.</translation>
    </message>
    <message>
        <source>%1 Going back from step %2 to step %3, with smaller steps from there on.</source>
        <translation>%1 Retour de l’étape %2 à l’étape %3, avec des pas plus petits ensuite.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>%1 is one network of a model (%2), not a whole one.</source>
        <translation>%1 est un réseau d’un modèle (%2), pas un modèle complet.</translation>
    </message>
    <message>
        <source>The method %1 has no parameter called &quot;%2&quot;. It has: %3.</source>
        <translation>La méthode %1 n’a pas de paramètre «&#xa0;%2&#xa0;». Elle a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is no method called &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas de méthode «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The method %1 has no preset called &quot;%2&quot;. It has: %3.</source>
        <translation>La méthode %1 n’a pas de préréglage «&#xa0;%2&#xa0;». Elle a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The model in %1 is not complete: %2 is missing. Reinstall it, or choose another model.</source>
        <translation>Le modèle dans %1 n’est pas complet&#xa0;: %2 manque. Réinstallez-le, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>%1 holds no tensors. Reinstall the model.</source>
        <translation>%1 ne contient pas de tenseurs. Réinstallez le modèle.</translation>
    </message>
    <message>
        <source>%1 is a LoRA: it changes a model and is none itself. Choose a model, and this file with --lora.</source>
        <translation>%1 est un LoRA&#xa0;: il modifie un modèle et n’en est pas un. Choisissez un modèle, et ce fichier avec --lora.</translation>
    </message>
    <message>
        <source>The model in %1 cannot be read: %2.</source>
        <translation>Le modèle dans %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Several models are called &quot;%1&quot;: %2. Name one by its path.</source>
        <translation>Plusieurs modèles s’appellent «&#xa0;%1&#xa0;»&#xa0;: %2. Désignez-en un par son chemin.</translation>
    </message>
    <message>
        <source>There is no model in %1.</source>
        <translation>Il n’y a pas de modèle dans %1.</translation>
    </message>
    <message>
        <source>There is no model called &quot;%1&quot;. &quot;maquette models list&quot; shows those there are; any other is named by the path of its file or folder.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;». «&#xa0;maquette models list&#xa0;» montre ceux qu’il y a&#xa0;; tout autre se désigne par le chemin de son fichier ou dossier.</translation>
    </message>
    <message>
        <source>The prediction cannot be &quot;%1&quot;: it must be epsilon or v_prediction.</source>
        <translation>La prédiction ne peut pas être «&#xa0;%1&#xa0;»&#xa0;: ce doit être epsilon ou v_prediction.</translation>
    </message>
    <message>
        <source>The model %1 tells itself what it predicts.</source>
        <translation>Le modèle %1 dit lui-même ce qu’il prédit.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>The search for models ended early: %1.</source>
        <translation>La recherche de modèles s’est arrêtée trop tôt&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The model %1 needs about %2 GB of the GPU&apos;s memory, which has %3 GB. Choose a smaller model or the device cpu.</source>
        <translation>Le modèle %1 demande environ %2 Go de mémoire du GPU, qui en a %3. Choisissez un modèle plus petit ou l’appareil cpu.</translation>
    </message>
    <message>
        <source>The model %1 needs about %2 GB of memory, and %3 GB are free. Close other programs or choose a smaller model.</source>
        <translation>Le modèle %1 demande environ %2 Go de mémoire, et %3 Go sont libres. Fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>A moment of the run could not be saved: %1</source>
        <translation>Un instant de l’exécution n’a pas pu être sauvegardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The run goes on without its timeline: %1</source>
        <translation>L’exécution continue sans sa chronologie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Optimising</source>
        <translation>Optimisation</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Maquette. Update the program to read it.</source>
        <translation>%1 a été écrit par une version plus récente de Maquette. Mettez le programme à jour pour le lire.</translation>
    </message>
    <message>
        <source>The budget must be between one second and 30 days.</source>
        <translation>Le budget doit être entre une seconde et 30 jours.</translation>
    </message>
    <message>
        <source>The reference image&apos;s %1 must be between %2 and %3.</source>
        <translation>%1 de l’image de référence doit être entre %2 et %3.</translation>
    </message>
    <message>
        <source>The method %1 cannot be guided by an image.</source>
        <translation>La méthode %1 ne peut pas être guidée par une image.</translation>
    </message>
    <message>
        <source>There is no image %1.</source>
        <translation>Il n’y a pas d’image %1.</translation>
    </message>
    <message>
        <source>The method %1 cannot use the model &quot;%2&quot;, which is of the kind %3.</source>
        <translation>La méthode %1 ne peut pas utiliser le modèle «&#xa0;%2&#xa0;», qui est du genre %3.</translation>
    </message>
    <message>
        <source>%1 is a Stable Diffusion 2 model and does not tell what it predicts. Say &quot;epsilon&quot; for a base model (512 pixels) or &quot;v_prediction&quot; for 2.0 and 2.1 (768 pixels): once with --prediction, or in the list of models.</source>
        <translation>%1 est un modèle Stable Diffusion 2 et ne dit pas ce qu’il prédit. Indiquez «&#xa0;epsilon&#xa0;» pour un modèle de base (512 pixels) ou «&#xa0;v_prediction&#xa0;» pour 2.0 et 2.1 (768 pixels)&#xa0;: une fois avec --prediction, ou dans la liste des modèles.</translation>
    </message>
    <message>
        <source>There is no checkpoint %1 to go on from.</source>
        <translation>Il n’y a pas de point de reprise %1 à poursuivre.</translation>
    </message>
    <message>
        <source>The moment this run starts from is not there any more. Start it without, or from another moment.</source>
        <translation>L’instant dont part cette exécution n’existe plus. Démarrez sans lui, ou d’un autre instant.</translation>
    </message>
    <message>
        <source>There is no state to make the object of.</source>
        <translation>Il n’y a pas d’état dont faire l’objet.</translation>
    </message>
    <message>
        <source>There is no model called &quot;%1&quot;. There are: %2; a folder in the diffusers layout may be named, too.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;». Il y a&#xa0;: %2&#xa0;; un dossier au format diffusers convient aussi.</translation>
    </message>
    <message>
        <source>There is no LoRA %1.</source>
        <translation>Il n’y a pas de LoRA %1.</translation>
    </message>
    <message>
        <source>The weight of the LoRA %1 must be between -%2 and %2.</source>
        <translation>Le poids du LoRA %1 doit être entre -%2 et %2.</translation>
    </message>
    <message>
        <source>The LoRA %1 is not the one that was used: its content has changed. Bring the old file back, or start without it.</source>
        <translation>Le LoRA %1 n’est pas celui qui a servi&#xa0;: son contenu a changé. Remettez l’ancien fichier, ou démarrez sans lui.</translation>
    </message>
    <message>
        <source>The request names no output folder.</source>
        <translation>La requête n’indique aucun dossier de sortie.</translation>
    </message>
    <message>
        <source>%1 has a field &quot;%2&quot; that this version does not know. It may come from a newer version.</source>
        <translation>%1 a un champ «&#xa0;%2&#xa0;» que cette version ne connaît pas. Il vient peut-être d’une version plus récente.</translation>
    </message>
    <message>
        <source>The run goes on without previews: %1</source>
        <translation>L’exécution continue sans aperçus&#xa0;: %1</translation>
    </message>
    <message>
        <source>A rating of %1 is not possible: ratings go from 0 to 5.</source>
        <translation>Une note de %1 n’est pas possible&#xa0;: les notes vont de 0 à 5.</translation>
    </message>
    <message>
        <source>There is no asset %1 in this library.</source>
        <translation>Il n’y a pas d’objet %1 dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>There is no asset &quot;%1&quot; in this library. &quot;maquette library list&quot; shows what there is.</source>
        <translation>Il n’y a pas d’objet «&#xa0;%1&#xa0;» dans cette bibliothèque. «&#xa0;maquette library list&#xa0;» montre ce qu’il y a.</translation>
    </message>
    <message>
        <source>Several assets begin with &quot;%1&quot;. Give more of the identifier.</source>
        <translation>Plusieurs objets commencent par «&#xa0;%1&#xa0;». Donnez plus de l’identifiant.</translation>
    </message>
    <message>
        <source>There is no collection %1 in this library.</source>
        <translation>Il n’y a pas de collection %1 dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>%1 made the converter stop: the file is damaged or made to do harm. Nothing else was affected.</source>
        <translation>%1 a arrêté le convertisseur&#xa0;: le fichier est endommagé ou malveillant. Rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>%1 cannot be converted: %2. Nothing in it was executed.</source>
        <translation>%1 ne peut pas être converti&#xa0;: %2. Rien n’y a été exécuté.</translation>
    </message>
    <message>
        <source>%1 is there already. Remove it or choose another name.</source>
        <translation>%1 existe déjà. Retirez-le ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No pipe: %1.</source>
        <translation>Pas de tube&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no space left for the library %1. Free some space and try again; what was saved before is untouched.</source>
        <translation>Il n’y a plus de place pour la bibliothèque %1. Libérez-en et réessayez&#xa0;; ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>The library %1 is in use by another program and did not become free. Close that program and try again.</source>
        <translation>La bibliothèque %1 est utilisée par un autre programme et ne s’est pas libérée. Fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>The library file %1 is damaged. &quot;maquette library repair&quot; keeps everything that is still readable, &quot;maquette library restore&quot; brings back a backup.</source>
        <translation>Le fichier de bibliothèque %1 est endommagé. «&#xa0;maquette library repair&#xa0;» garde tout ce qui est lisible, «&#xa0;maquette library restore&#xa0;» ramène une sauvegarde.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written to. Check the permissions of the file and its folder.</source>
        <translation>Impossible d’écrire dans la bibliothèque %1. Vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened: %2. Check that the folder is there and its permissions.</source>
        <translation>La bibliothèque %1 ne peut pas être ouverte&#xa0;: %2. Vérifiez que le dossier existe, et ses droits.</translation>
    </message>
    <message>
        <source>There is not enough memory to work on the library %1.</source>
        <translation>La mémoire ne suffit pas pour travailler sur la bibliothèque %1.</translation>
    </message>
    <message>
        <source>This is too long to be stored in the library %1. Shorten it.</source>
        <translation>C’est trop long pour la bibliothèque %1. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read or written: %2. Check the drive it lies on; what was saved before is untouched.</source>
        <translation>La bibliothèque %1 ne peut être ni lue ni écrite&#xa0;: %2. Vérifiez le disque&#xa0;; ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>Internal error in the library %1. Please report it with the log.</source>
        <translation>Erreur interne dans la bibliothèque %1. Veuillez la signaler avec le journal.</translation>
    </message>
    <message>
        <source>The bundle %1 is damaged: its file %2 is missing or was changed after it was handed in.</source>
        <translation>Le lot %1 est endommagé&#xa0;: son fichier %2 manque ou a été modifié après sa remise.</translation>
    </message>
    <message>
        <source>The mesh is too large for a GLB file (4 GB at most). Export it with fewer triangles, or as PLY.</source>
        <translation>Le maillage est trop grand pour un fichier GLB (4 Go au plus). Exportez-le avec moins de triangles, ou en PLY.</translation>
    </message>
    <message>
        <source>%1 is not a GLB 2.0 file.</source>
        <translation>%1 n’est pas un fichier GLB 2.0.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>There is nothing to export: the mesh has no triangles.</source>
        <translation>Il n’y a rien à exporter&#xa0;: le maillage n’a pas de triangles.</translation>
    </message>
    <message>
        <source>The mesh cannot be exported: it holds infinite or undefined numbers.</source>
        <translation>Le maillage ne peut pas être exporté&#xa0;: il contient des nombres infinis ou indéfinis.</translation>
    </message>
    <message>
        <source>A video needs between one picture and 2 GB of them.</source>
        <translation>Une vidéo demande entre une image et 2 Go d’images.</translation>
    </message>
    <message>
        <source>The importer did not hand over a valid mesh. The file is probably damaged.</source>
        <translation>L’importateur n’a pas rendu de maillage valide. Le fichier est sans doute endommagé.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 seconds to read and was given up.</source>
        <translation>La lecture de %1 a dépassé %2 secondes et a été abandonnée.</translation>
    </message>
    <message>
        <source>There is not enough memory for the mesh.</source>
        <translation>La mémoire ne suffit pas pour le maillage.</translation>
    </message>
    <message>
        <source>%1 took too long to read and was given up.</source>
        <translation>La lecture de %1 était trop longue et a été abandonnée.</translation>
    </message>
    <message>
        <source>%1 made the importer crash: the file is damaged or made to do harm. Nothing else was affected.</source>
        <translation>%1 a fait planter l’importateur&#xa0;: le fichier est endommagé ou malveillant. Rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <translation>%1 ne peut pas être importé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The result could not be handed to the library: %1 cannot be written. Check the permissions and the free space.</source>
        <translation>Le résultat n’a pas pu être remis à la bibliothèque&#xa0;: %1 ne peut pas être écrit. Vérifiez les droits et l’espace libre.</translation>
    </message>
    <message>
        <source>The library %1 was last used by a newer version of Maquette (its form is %2) and can only be read by this one. Update Maquette to change it; nothing was touched.</source>
        <translation>La bibliothèque %1 a été utilisée par une version plus récente de Maquette (sa forme est %2) et ne peut qu’être lue par celle-ci. Mettez Maquette à jour pour la modifier&#xa0;; rien n’a été touché.</translation>
    </message>
    <message>
        <source>The library %1 is in use by %2, so here it can only be read. Close that program to change things here.</source>
        <translation>La bibliothèque %1 est utilisée par %2&#xa0;; ici elle ne peut qu’être lue. Fermez ce programme pour la modifier ici.</translation>
    </message>
    <message>
        <source>The library %1 has lost its database (library.db), but its files are there. &quot;maquette library repair&quot; rebuilds it from the files, &quot;maquette library restore&quot; brings back a backup.</source>
        <translation>La bibliothèque %1 a perdu sa base de données (library.db), mais ses fichiers sont là. «&#xa0;maquette library repair&#xa0;» la reconstruit d’après eux, «&#xa0;maquette library restore&#xa0;» ramène une sauvegarde.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Maquette that changed its form. Update Maquette to open it; nothing was touched.</source>
        <translation>La bibliothèque %1 a été écrite par une version plus récente de Maquette qui en a changé la forme. Mettez Maquette à jour pour l’ouvrir&#xa0;; rien n’a été touché.</translation>
    </message>
    <message>
        <source>The library %1 has to be upgraded before it can be read. Open it once in a folder that can be written to, while no older version of Maquette uses it.</source>
        <translation>La bibliothèque %1 doit être mise à niveau avant d’être lue. Ouvrez-la une fois dans un dossier accessible en écriture, sans qu’une version plus ancienne de Maquette l’utilise.</translation>
    </message>
    <message>
        <source>The library %1 lies on a network drive: it is slower there, and no other computer may use it at the same time.</source>
        <translation>La bibliothèque %1 est sur un lecteur réseau&#xa0;: elle y est plus lente, et aucun autre ordinateur ne doit l’utiliser en même temps.</translation>
    </message>
    <message>
        <source>There is no library in %1.</source>
        <translation>Il n’y a pas de bibliothèque dans %1.</translation>
    </message>
    <message>
        <source>The library %1 was opened for reading only.</source>
        <translation>La bibliothèque %1 a été ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>The backup folder %1 must lie outside of the library %2.</source>
        <translation>Le dossier de sauvegarde %1 doit être hors de la bibliothèque %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds something else. Choose one that is empty, or that holds an earlier backup of this library.</source>
        <translation>Le dossier %1 contient autre chose. Choisissez-en un vide, ou qui contient une sauvegarde antérieure de cette bibliothèque.</translation>
    </message>
    <message>
        <source>%1 is in use by %2. Close that program and try again; nothing was changed.</source>
        <translation>%1 est utilisé par %2. Fermez ce programme et réessayez&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged, so no backup was made of it; earlier backups are untouched. Run &quot;maquette library repair&quot;.</source>
        <translation>La base de données de la bibliothèque est endommagée, elle n’a donc pas été sauvegardée&#xa0;; les sauvegardes antérieures sont intactes. Lancez «&#xa0;maquette library repair&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be restored from itself.</source>
        <translation>%1 ne peut pas être restauré depuis lui-même.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so nothing was changed: %2 &quot;maquette library repair --library %1&quot; keeps what is readable of it.</source>
        <translation>La sauvegarde %1 est endommagée, rien n’a donc été modifié&#xa0;: %2 «&#xa0;maquette library repair --library %1&#xa0;» garde ce qui en est lisible.</translation>
    </message>
    <message>
        <source>The database cannot be read at &quot;%1&quot;: %2</source>
        <translation>La base de données ne peut pas être lue à «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>La base de données est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is stored of %1 was changed by damage.</source>
        <translation>Ce qui est enregistré de %1 a été altéré.</translation>
    </message>
    <message>
        <source>The picture of %1 was changed by damage.</source>
        <translation>L’image de %1 a été altérée.</translation>
    </message>
    <message>
        <source>The search index does not fit the assets.</source>
        <translation>L’index de recherche ne correspond pas aux objets.</translation>
    </message>
    <message>
        <source>The file %1 is missing; it belongs to: %2.</source>
        <translation>Le fichier %1 manque&#xa0;; il appartient à&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1 is damaged; it belongs to: %2.</source>
        <translation>Le fichier %1 est endommagé&#xa0;; il appartient à&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 of the library cannot be created: %2.</source>
        <translation>Le dossier %1 de la bibliothèque ne peut pas être créé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The library cannot be locked for writing, because %1 gives: %2. Check the permissions of the folder, or move the library to a local drive.</source>
        <translation>La bibliothèque ne peut pas être verrouillée pour l’écriture, car %1 donne&#xa0;: %2. Vérifiez les droits du dossier, ou déplacez la bibliothèque sur un disque local.</translation>
    </message>
    <message>
        <source>%1 rows of the table &quot;%2&quot; could not be read.</source>
        <translation>%1 lignes de la table «&#xa0;%2&#xa0;» n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>What could not be read was taken from the copy %1 as far as it was there; newer changes to it may be missing.</source>
        <translation>Ce qui était illisible a été repris de la copie %1 autant que possible&#xa0;; des changements plus récents peuvent manquer.</translation>
    </message>
    <message>
        <source>Asset %1 (&quot;%2&quot;) was changed by damage: look over its name, prompt, tags and files.</source>
        <translation>L’objet %1 («&#xa0;%2&#xa0;») a été altéré&#xa0;: vérifiez son nom, sa description, ses étiquettes et ses fichiers.</translation>
    </message>
    <message>
        <source>The picture of asset %1 (&quot;%2&quot;) is lost.</source>
        <translation>L’image de l’objet %1 («&#xa0;%2&#xa0;») est perdue.</translation>
    </message>
    <message>
        <source>Asset %1 (&quot;%2&quot;) has lost its file &quot;%3&quot;.</source>
        <translation>L’objet %1 («&#xa0;%2&#xa0;») a perdu son fichier «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The checkpoint %1 is lost.</source>
        <translation>Le point de reprise %1 est perdu.</translation>
    </message>
    <message>
        <source>The library %1 cannot be repaired. The old database is untouched; bring back a backup with &quot;maquette library restore&quot;.</source>
        <translation>La bibliothèque %1 ne peut pas être réparée. L’ancienne base de données est intacte&#xa0;; ramenez une sauvegarde avec «&#xa0;maquette library restore&#xa0;».</translation>
    </message>
    <message>
        <source>There is no library in %1 to repair.</source>
        <translation>Il n’y a pas de bibliothèque à réparer dans %1.</translation>
    </message>
    <message>
        <source>The library %1 is in use by %2. Close that program and try again; nothing was changed.</source>
        <translation>La bibliothèque %1 est utilisée par %2. Fermez ce programme et réessayez&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library %1 cannot be brought to the form this version needs: rows of its table &quot;%2&quot; point to nothing. Run &quot;maquette library repair&quot; first; nothing was changed.</source>
        <translation>La bibliothèque %1 ne peut pas être mise à la forme de cette version&#xa0;: des lignes de sa table «&#xa0;%2&#xa0;» ne mènent à rien. Lancez d’abord «&#xa0;maquette library repair&#xa0;»&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library %1 has to be brought to the form this version needs, and a copy of it is kept first. That takes %2 MB of free space, there are %3 MB. Free some and start again; nothing was changed.</source>
        <translation>La bibliothèque %1 doit être mise à la forme de cette version, et une copie en est d’abord gardée. Il faut %2 Mo d’espace libre, il y en a %3. Libérez-en et redémarrez&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is not a Maquette library but a database of some other program. Choose another folder with --library.</source>
        <translation>%1 n’est pas une bibliothèque Maquette mais la base de données d’un autre programme. Choisissez un autre dossier avec --library.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no space left to store %1 in the library. Free some space and try again.</source>
        <translation>Il n’y a plus de place pour ranger %1 dans la bibliothèque. Libérez-en et réessayez.</translation>
    </message>
    <message>
        <source>Cannot store %1 in the library: %2. Check the permissions and the drive.</source>
        <translation>Impossible de ranger %1 dans la bibliothèque&#xa0;: %2. Vérifiez les droits et le disque.</translation>
    </message>
    <message>
        <source>The library names a file in a damaged way (&quot;%1&quot;). Run &quot;maquette library check&quot;.</source>
        <translation>La bibliothèque nomme un fichier de façon altérée («&#xa0;%1&#xa0;»). Lancez «&#xa0;maquette library check&#xa0;».</translation>
    </message>
    <message>
        <source>The file %1 changed while it was being stored. Try again when nobody writes to it.</source>
        <translation>Le fichier %1 a changé pendant son rangement. Réessayez quand personne n’y écrit.</translation>
    </message>
    <message>
        <source>The library could not be exchanged: %1 cannot be moved (%2). Nothing is lost; the next start of Maquette goes on with it.</source>
        <translation>La bibliothèque n’a pas pu être échangée&#xa0;: %1 ne peut pas être déplacé (%2). Rien n’est perdu&#xa0;; le prochain démarrage de Maquette s’en charge.</translation>
    </message>
    <message>
        <source>There is no project %1 in this library.</source>
        <translation>Il n’y a pas de projet %1 dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>%1 is not a model as Maquette writes them: %2.</source>
        <translation>%1 n’est pas un modèle tel que Maquette les écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no run %1 in this library.</source>
        <translation>Il n’y a pas d’exécution %1 dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>An empty picture cannot be a thumbnail.</source>
        <translation>Une image vide ne peut pas être une vignette.</translation>
    </message>
    <message>
        <source>the same bounds</source>
        <translation>les mêmes limites</translation>
    </message>
    <message>
        <source>every corner at its place</source>
        <translation>chaque sommet à sa place</translation>
    </message>
    <message>
        <source>as many triangles</source>
        <translation>autant de triangles</translation>
    </message>
    <message>
        <source>as many vertices</source>
        <translation>autant de sommets</translation>
    </message>
    <message>
        <source>colours at the vertices</source>
        <translation>des couleurs aux sommets</translation>
    </message>
    <message>
        <source>the same colours</source>
        <translation>les mêmes couleurs</translation>
    </message>
    <message>
        <source>a texture</source>
        <translation>une texture</translation>
    </message>
    <message>
        <source>the same texture</source>
        <translation>la même texture</translation>
    </message>
    <message>
        <source>the same texture coordinates</source>
        <translation>les mêmes coordonnées de texture</translation>
    </message>
    <message>
        <source>The import helper cannot be started: %1.</source>
        <translation>L’assistant d’importation ne démarre pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The import helper %1 is missing. Install Maquette anew, or build the target maquette-worker.</source>
        <translation>L’assistant d’importation %1 manque. Réinstallez Maquette, ou compilez la cible maquette-worker.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU: this program was built without CUDA. Choose the device auto or cpu, or build it with -DMAQUETTE_WITH_CUDA=ON.</source>
        <translation>Il n’y a pas de GPU NVIDIA utilisable&#xa0;: ce programme a été compilé sans CUDA. Choisissez l’appareil auto ou cpu, ou compilez avec -DMAQUETTE_WITH_CUDA=ON.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: no NVIDIA driver is installed. Choose the device auto or cpu.</source>
        <translation>Il n’y a pas de GPU NVIDIA utilisable sur cette machine&#xa0;: aucun pilote NVIDIA n’est installé. Choisissez l’appareil auto ou cpu.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: the NVIDIA driver supports CUDA %1, and this program needs %2. Update the driver, or choose the device auto or cpu.</source>
        <translation>Il n’y a pas de GPU NVIDIA utilisable sur cette machine&#xa0;: le pilote NVIDIA offre CUDA %1, et ce programme demande %2. Mettez le pilote à jour, ou choisissez l’appareil auto ou cpu.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: the NVIDIA driver finds no device. Look at nvidia-smi and CUDA_VISIBLE_DEVICES, or choose the device auto or cpu.</source>
        <translation>Il n’y a pas de GPU NVIDIA utilisable sur cette machine&#xa0;: le pilote NVIDIA ne trouve aucun appareil. Regardez nvidia-smi et CUDA_VISIBLE_DEVICES, ou choisissez l’appareil auto ou cpu.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: this program was built for the architectures %2, not for %1. Choose the device auto or cpu.</source>
        <translation>Il n’y a pas de GPU NVIDIA utilisable sur cette machine&#xa0;: ce programme a été compilé pour les architectures %2, pas pour %1. Choisissez l’appareil auto ou cpu.</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: the driver says &quot;%1&quot;. Choose the device auto or cpu.</source>
        <translation>Il n’y a pas de GPU NVIDIA utilisable sur cette machine&#xa0;: le pilote dit «&#xa0;%1&#xa0;». Choisissez l’appareil auto ou cpu.</translation>
    </message>
    <message>
        <source>The object forms on the GPU, but the model runs on the processor, because LibTorch&apos;s CUDA libraries cannot be used: %1. Run &quot;MAQUETTE_GPU=1 ./run&quot; once, or let MAQUETTE_TORCH_CUDA name the folder of libtorch_cuda.so of PyTorch %2.</source>
        <translation>L’objet se forme sur le GPU, mais le modèle tourne sur le processeur, car les bibliothèques CUDA de LibTorch sont inutilisables&#xa0;: %1. Lancez une fois «&#xa0;MAQUETTE_GPU=1 ./run&#xa0;», ou indiquez dans MAQUETTE_TORCH_CUDA le dossier de libtorch_cuda.so de PyTorch %2.</translation>
    </message>
    <message>
        <source>The memory of this machine is not enough. Close other programs.</source>
        <translation>La mémoire de cette machine ne suffit pas. Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your library is safe; please report it with the log.</source>
        <translation>Un problème est survenu dans le programme. Votre bibliothèque est en sécurité&#xa0;; veuillez le signaler avec le journal.</translation>
    </message>
    <message>
        <source>This build of the program has no method to make objects with.</source>
        <translation>Cette version du programme n’a aucune méthode pour faire des objets.</translation>
    </message>
    <message>
        <source>This display offers no OpenGL 4.5, which the viewport needs. Update the graphics driver, or start with LIBGL_ALWAYS_SOFTWARE=1 to draw with the processor.</source>
        <translation>Cet écran n’offre pas OpenGL 4.5, dont la scène a besoin. Mettez le pilote graphique à jour, ou démarrez avec LIBGL_ALWAYS_SOFTWARE=1 pour dessiner avec le processeur.</translation>
    </message>
    <message>
        <source>The graphics driver could not make an image of %1 x %2 pixels. Make the window smaller.</source>
        <translation>Le pilote graphique n’a pas pu créer une image de %1 x %2 pixels. Réduisez la fenêtre.</translation>
    </message>
    <message>
        <source>The graphics driver did not accept the shader %1. Update the driver, or start with LIBGL_ALWAYS_SOFTWARE=1.</source>
        <translation>Le pilote graphique a refusé le shader %1. Mettez-le à jour, ou démarrez avec LIBGL_ALWAYS_SOFTWARE=1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Le dossier %1 ne peut pas être créé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions and the free space.</source>
        <translation>Le dossier %1 ne peut pas être créé. Vérifiez ses droits et l’espace libre.</translation>
    </message>
    <message>
        <source>This display offers no OpenGL, which the viewport needs. Install a graphics driver (Debian: libgl1-mesa-dri).</source>
        <translation>Cet écran n’offre pas OpenGL, dont la scène a besoin. Installez un pilote graphique (Debian&#xa0;: libgl1-mesa-dri).</translation>
    </message>
    <message>
        <source>There are no contests here.</source>
        <translation>Il n’y a pas de concours ici.</translation>
    </message>
    <message>
        <source>The ray caster cannot start on this machine.</source>
        <translation>Le lanceur de rayons ne démarre pas sur cette machine.</translation>
    </message>
    <message>
        <source>There is no space left to write %1: it takes at least %2, and %3 are free. Free some space and try again; the old file is untouched.</source>
        <translation>Plus de place pour écrire %1&#xa0;: il faut au moins %2, et %3 sont libres. Libérez-en et réessayez&#xa0;; l’ancien fichier est intact.</translation>
    </message>
    <message>
        <source>Your share of the drive (its quota) has no space left to write %1: it takes at least %2. Free some space and try again; the old file is untouched.</source>
        <translation>Votre part du disque (le quota) n’a plus de place pour écrire %1&#xa0;: il faut au moins %2. Libérez-en et réessayez&#xa0;; l’ancien fichier est intact.</translation>
    </message>
    <message>
        <source>The networks of %1 are pickles: opened the usual way, they run whatever program they hold. Convert safely: &quot;maquette models convert %1&quot; writes a folder of safetensors and runs nothing.</source>
        <translation>Les réseaux de %1 sont des pickles&#xa0;: ouverts comme d’habitude, ils exécutent tout programme qu’ils contiennent. Convertissez sans risque&#xa0;: «&#xa0;maquette models convert %1&#xa0;» écrit un dossier de safetensors et n’exécute rien.</translation>
    </message>
    <message>
        <source>A chain has 1 to 6 levels, each with 5 to 95 % of the triangles of the one before.</source>
        <translation>Une chaîne a de 1 à 6 niveaux, chacun avec 5 à 95 % des triangles du précédent.</translation>
    </message>
    <message>
        <source>There is no mesh operation &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas d’opération «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The operation &quot;%1&quot; has no parameter &quot;%2&quot;.</source>
        <translation>L’opération «&#xa0;%1&#xa0;» n’a pas de paramètre «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This operation would leave nothing of the mesh.</source>
        <translation>Cette opération ne laisserait rien du maillage.</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>Pivot</translation>
    </message>
    <message>
        <source>The place about which other programs turn and set the object.</source>
        <translation>Le point autour duquel les autres programmes tournent et posent l’objet.</translation>
    </message>
    <message>
        <source>Middle of the base</source>
        <translation>Milieu de la base</translation>
    </message>
    <message>
        <source>Middle of the object</source>
        <translation>Milieu de l’objet</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>Centre de masse</translation>
    </message>
    <message>
        <source>The pivot is at the origin.</source>
        <translation>Le pivot est à l’origine.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>How long that side becomes.</source>
        <translation>La longueur que prend ce côté.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>What the size is given in. The mesh itself is in metres, as glTF has it.</source>
        <translation>L’unité de la taille. Le maillage est en mètres, comme dans glTF.</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>Millimètres</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Centimètres</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Mètres</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Pouces</translation>
    </message>
    <message>
        <source>Measured along</source>
        <translation>Mesurée sur</translation>
    </message>
    <message>
        <source>Which side has that size.</source>
        <translation>Le côté qui a cette taille.</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Plus grand côté</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>It measures %1 × %2 × %3 mm.</source>
        <translation>Il mesure %1 × %2 × %3 mm.</translation>
    </message>
    <message>
        <source>Up is now</source>
        <translation>Le haut est à présent</translation>
    </message>
    <message>
        <source>The direction that becomes up.</source>
        <translation>La direction qui devient le haut.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Dessous</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>About the upright axis, from the front towards the right.</source>
        <translation>Autour de l’axe vertical, de la face vers la droite.</translation>
    </message>
    <message>
        <source>Turned.</source>
        <translation>Tourné.</translation>
    </message>
    <message>
        <source>Turn upright</source>
        <translation>Redresser</translation>
    </message>
    <message>
        <source>Chooses which side is up, and turns the object about it.</source>
        <translation>Choisit le côté du haut et tourne l’objet.</translation>
    </message>
    <message>
        <source>Set the size</source>
        <translation>Fixer la taille</translation>
    </message>
    <message>
        <source>Scales the object to a real size.</source>
        <translation>Met l’objet à une taille réelle.</translation>
    </message>
    <message>
        <source>Set the pivot</source>
        <translation>Fixer le pivot</translation>
    </message>
    <message>
        <source>Moves the object so that its pivot is at the origin.</source>
        <translation>Déplace l’objet pour que son pivot soit à l’origine.</translation>
    </message>
    <message>
        <source>Nothing was damaged.</source>
        <translation>Rien n’était endommagé.</translation>
    </message>
    <message>
        <source>Closed: %1 holes filled, %2 triangles turned or removed.</source>
        <translation>Fermé&#xa0;: %1 trous bouchés, %2 triangles retournés ou retirés.</translation>
    </message>
    <message>
        <source>%1 holes filled, %2 triangles turned or removed; it is still not closed everywhere.</source>
        <translation>%1 trous bouchés, %2 triangles retournés ou retirés&#xa0;; pas encore fermé partout.</translation>
    </message>
    <message>
        <source>Loose pieces with less surface than this share of the largest one are removed.</source>
        <translation>Les morceaux libres de surface inférieure à cette part du plus grand sont retirés.</translation>
    </message>
    <message>
        <source>Largest piece only</source>
        <translation>Seulement le plus grand</translation>
    </message>
    <message>
        <source>Keep nothing but the largest piece.</source>
        <translation>Ne garder que le plus grand morceau.</translation>
    </message>
    <message>
        <source>Fill cavities</source>
        <translation>Remplir les cavités</translation>
    </message>
    <message>
        <source>Also remove the surfaces of hollows inside, which nobody sees.</source>
        <translation>Retirer aussi les parois des cavités internes, que nul ne voit.</translation>
    </message>
    <message>
        <source>There were no loose pieces to remove.</source>
        <translation>Il n’y avait pas de morceaux libres.</translation>
    </message>
    <message>
        <source>%1 loose pieces removed.</source>
        <translation>%1 morceaux libres retirés.</translation>
    </message>
    <message>
        <source>Largest hole</source>
        <translation>Plus grand trou</translation>
    </message>
    <message>
        <source>Holes wider than this share of the object&apos;s longest side stay open: the opening of a vase, say.</source>
        <translation>Les trous plus larges que cette part du plus grand côté restent ouverts&#xa0;: l’ouverture d’un vase, par exemple.</translation>
    </message>
    <message>
        <source>Continue the surface</source>
        <translation>Prolonger la surface</translation>
    </message>
    <message>
        <source>Patches carry on the curve round them. Off: the flattest lid.</source>
        <translation>Les pièces prolongent la courbure alentour. Désactivé&#xa0;: le couvercle le plus plat.</translation>
    </message>
    <message>
        <source>There are no holes.</source>
        <translation>Il n’y a pas de trous.</translation>
    </message>
    <message>
        <source>%1 holes are larger than that and stay.</source>
        <translation>%1 trous sont plus grands et restent.</translation>
    </message>
    <message>
        <source>%1 of %2 holes filled with %3 triangles.</source>
        <translation>%1 trous sur %2 bouchés avec %3 triangles.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Passes</translation>
    </message>
    <message>
        <source>More rounds, a calmer surface.</source>
        <translation>Plus de passes, surface plus calme.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>How far each round moves a vertex towards its neighbours.</source>
        <translation>De combien chaque passe rapproche un sommet de ses voisins.</translation>
    </message>
    <message>
        <source>Keep edges over</source>
        <translation>Garder les arêtes au-delà de</translation>
    </message>
    <message>
        <source>Edges where the surface turns by more than this stay sharp. 180: every edge is smoothed.</source>
        <translation>Les arêtes où la surface tourne davantage restent vives. 180&#xa0;: toutes sont lissées.</translation>
    </message>
    <message>
        <source>Smoothed; the volume changed by %1 %.</source>
        <translation>Lissé&#xa0;; le volume a changé de %1 %.</translation>
    </message>
    <message>
        <source>At most so many are left.</source>
        <translation>Il en reste au plus autant.</translation>
    </message>
    <message>
        <source>Largest deviation</source>
        <translation>Écart maximal</translation>
    </message>
    <message>
        <source>Where the surface would move by more than this share of the longest side, more triangles stay.</source>
        <translation>Où la surface bougerait de plus que cette part du plus grand côté, il reste plus de triangles.</translation>
    </message>
    <message>
        <source>It has only %1 triangles already.</source>
        <translation>Il n’a déjà que %1 triangles.</translation>
    </message>
    <message>
        <source>From %1 to %2 triangles.</source>
        <translation>De %1 à %2 triangles.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Across which plane the object is mirrored.</source>
        <translation>Le plan selon lequel l’objet est symétrisé.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Gauche et droite</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>Haut et bas</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Avant et arrière</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Which half stays; the other becomes its mirror image.</source>
        <translation>La moitié qui reste&#xa0;; l’autre devient son image.</translation>
    </message>
    <message>
        <source>Right, top or front</source>
        <translation>Droite, haut ou avant</translation>
    </message>
    <message>
        <source>Left, bottom or back</source>
        <translation>Gauche, bas ou arrière</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Where the mirror stands.</source>
        <translation>Où se tient le miroir.</translation>
    </message>
    <message>
        <source>Both halves are mirror images now.</source>
        <translation>Les deux moitiés sont à présent symétriques.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Makes a closed surface of a damaged one: welds, turns triangles that face inwards, removes what is there twice, fills holes.</source>
        <translation>Fait une surface fermée d’un maillage abîmé&#xa0;: soude, retourne les triangles vers l’intérieur, ôte les doublons, bouche les trous.</translation>
    </message>
    <message>
        <source>Remove loose pieces</source>
        <translation>Retirer les morceaux libres</translation>
    </message>
    <message>
        <source>Specks that float about, and surfaces hidden inside.</source>
        <translation>Points flottants et surfaces cachées à l’intérieur.</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>Boucher les trous</translation>
    </message>
    <message>
        <source>Closes openings with a surface that continues what is round them.</source>
        <translation>Ferme les ouvertures par une surface qui prolonge leur entourage.</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lisser</translation>
    </message>
    <message>
        <source>Calms the surface without shrinking it; sharp edges stay.</source>
        <translation>Calme la surface sans la rétrécir&#xa0;; les arêtes vives restent.</translation>
    </message>
    <message>
        <source>Reduce triangles</source>
        <translation>Réduire les triangles</translation>
    </message>
    <message>
        <source>Fewer triangles where the surface is flat. The texture is baked anew.</source>
        <translation>Moins de triangles où la surface est plate. La texture est cuite à nouveau.</translation>
    </message>
    <message>
        <source>Make symmetric</source>
        <translation>Rendre symétrique</translation>
    </message>
    <message>
        <source>One half becomes the mirror image of the other; the seam is welded.</source>
        <translation>Une moitié devient l’image de l’autre&#xa0;; la couture est soudée.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Texels between the patches, so that they do not bleed into each other.</source>
        <translation>Texels entre les îlots, pour qu’ils ne débordent pas l’un sur l’autre.</translation>
    </message>
    <message>
        <source>%1 patches cover %2 % of the texture.</source>
        <translation>%1 îlots couvrent %2 % de la texture.</translation>
    </message>
    <message>
        <source>Normal map</source>
        <translation>Normal map</translation>
    </message>
    <message>
        <source>Also keep the shape of the original surface as a picture of its normals: few triangles look like many.</source>
        <translation>Garder aussi la forme d’origine en image de ses normales&#xa0;: peu de triangles en paraissent beaucoup.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>How far from the surface the original is looked for, as a share of the longest side.</source>
        <translation>Jusqu’où l’original est cherché, en part du plus grand côté.</translation>
    </message>
    <message>
        <source>Colours and normals of the original are in textures.</source>
        <translation>Couleurs et normales de l’original sont en textures.</translation>
    </message>
    <message>
        <source>Colours of the original are in a texture.</source>
        <translation>Les couleurs de l’original sont en texture.</translation>
    </message>
    <message>
        <source>Unwrap</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Lays the surface flat for a texture, without overlaps, and bakes the colours anew.</source>
        <translation>Met la surface à plat pour une texture, sans chevauchement, et cuit les couleurs à nouveau.</translation>
    </message>
    <message>
        <source>Bake textures</source>
        <translation>Cuire les textures</translation>
    </message>
    <message>
        <source>Takes colours and fine shape from the original surface into textures of this one.</source>
        <translation>Reporte couleurs et relief fin de l’original dans les textures de celle-ci.</translation>
    </message>
    <message>
        <source>The object is flat along that side and cannot be scaled by it. Choose another side.</source>
        <translation>L’objet est plat de ce côté et ne peut pas être mis à l’échelle par lui. Choisissez un autre côté.</translation>
    </message>
    <message>
        <source>The surface is not closed: %1 open and %2 ambiguous edges.</source>
        <translation>La surface n’est pas fermée&#xa0;: %1 arêtes ouvertes et %2 ambiguës.</translation>
    </message>
    <message>
        <source>Repair it, so that the printer knows what is inside.</source>
        <translation>Réparez-la, pour que l’imprimante sache où est l’intérieur.</translation>
    </message>
    <message>
        <source>The surface faces inwards.</source>
        <translation>La surface est tournée vers l’intérieur.</translation>
    </message>
    <message>
        <source>Repair it; that turns it the right way.</source>
        <translation>Réparez-la&#xa0;; cela la retourne.</translation>
    </message>
    <message>
        <source>The surface is closed and faces outwards.</source>
        <translation>La surface est fermée et tournée vers l’extérieur.</translation>
    </message>
    <message>
        <source>The surface cuts through itself in %1 triangles.</source>
        <translation>La surface se coupe elle-même en %1 triangles.</translation>
    </message>
    <message>
        <source>Slicing programs usually join such parts; look at the preview.</source>
        <translation>Les trancheurs réunissent d’ordinaire ces parties&#xa0;; regardez l’aperçu.</translation>
    </message>
    <message>
        <source>It consists of %1 separate pieces.</source>
        <translation>Il se compose de %1 morceaux séparés.</translation>
    </message>
    <message>
        <source>Remove loose pieces, unless they are meant.</source>
        <translation>Retirez les morceaux libres, sauf s’ils sont voulus.</translation>
    </message>
    <message>
        <source>Walls thinner than %1 mm on %2 % of the surface; the thinnest measure %3 mm.</source>
        <translation>Parois de moins de %1 mm sur %2 % de la surface&#xa0;; les plus fines font %3 mm.</translation>
    </message>
    <message>
        <source>Print it larger, or thicken those parts.</source>
        <translation>Imprimez plus grand, ou épaississez ces parties.</translation>
    </message>
    <message>
        <source>Walls are %1 mm thick or more; half of them at least %2 mm.</source>
        <translation>Les parois font %1 mm ou plus&#xa0;; la moitié au moins %2 mm.</translation>
    </message>
    <message>
        <source>It measures %1 mm, more than the printer&apos;s %2 × %3 × %4 mm.</source>
        <translation>Il mesure %1 mm, plus que les %2 × %3 × %4 mm de l’imprimante.</translation>
    </message>
    <message>
        <source>Set a smaller size.</source>
        <translation>Fixez une taille plus petite.</translation>
    </message>
    <message>
        <source>It measures only %1 mm.</source>
        <translation>Il ne mesure que %1 mm.</translation>
    </message>
    <message>
        <source>Set a larger size.</source>
        <translation>Fixez une taille plus grande.</translation>
    </message>
    <message>
        <source>It measures %1 mm and fits the printer.</source>
        <translation>Il mesure %1 mm et tient dans l’imprimante.</translation>
    </message>
    <message>
        <source>It has no flat base to stand on.</source>
        <translation>Il n’a pas de base plate où se poser.</translation>
    </message>
    <message>
        <source>Turn a flat side down, or print it with a brim.</source>
        <translation>Tournez un côté plat vers le bas, ou imprimez avec une bordure.</translation>
    </message>
    <message>
        <source>%1 % of the surface hangs over by more than %2°.</source>
        <translation>%1 % de la surface surplombe de plus de %2°.</translation>
    </message>
    <message>
        <source>Let the slicing program add supports, or turn the object.</source>
        <translation>Laissez le trancheur ajouter des supports, ou tournez l’objet.</translation>
    </message>
    <message>
        <source>It prints without supports.</source>
        <translation>Il s’imprime sans supports.</translation>
    </message>
    <message>
        <source>There is nothing to print: the mesh has no triangles.</source>
        <translation>Il n’y a rien à imprimer&#xa0;: le maillage n’a pas de triangles.</translation>
    </message>
    <message>
        <source>There is nothing on that side of the plane to mirror. Choose the other side.</source>
        <translation>Il n’y a rien à symétriser de ce côté du plan. Choisissez l’autre.</translation>
    </message>
    <message>
        <source>%1 is no Zero-1-to-3 model: it is told no picture.</source>
        <translation>%1 n’est pas un modèle Zero-1-to-3&#xa0;: aucune image ne lui est donnée.</translation>
    </message>
    <message>
        <source>A candidate could not be scored: %1</source>
        <translation>Un candidat n’a pas pu être noté&#xa0;: %1</translation>
    </message>
    <message>
        <source>A contest has %1 to %2 candidates, not %3.</source>
        <translation>Un concours a de %1 à %2 candidats, pas %3.</translation>
    </message>
    <message>
        <source>A contest has 1 to %1 rounds.</source>
        <translation>Un concours a de 1 à %1 manches.</translation>
    </message>
    <message>
        <source>A contest&apos;s candidates start from their beginning, without a budget of their own, each in a folder of its own.</source>
        <translation>Les candidats d’un concours partent de zéro, sans budget propre, chacun dans son dossier.</translation>
    </message>
    <message>
        <source>Nothing here can score pictures. Choose the candidates by hand.</source>
        <translation>Rien ici ne peut noter des images. Choisissez les candidats vous-même.</translation>
    </message>
    <message>
        <source>The contest broke off.</source>
        <translation>Le concours s’est interrompu.</translation>
    </message>
    <message>
        <source>%1 of the candidates fit into the memory at once; the others wait on the disk.</source>
        <translation>%1 des candidats tiennent en mémoire à la fois&#xa0;; les autres attendent sur le disque.</translation>
    </message>
    <message>
        <source>None of the candidates came through; each says why.</source>
        <translation>Aucun candidat n’a abouti&#xa0;; chacun dit pourquoi.</translation>
    </message>
    <message>
        <source>A budget lies between 0 and %1 seconds.</source>
        <translation>Un budget est entre 0 et %1 secondes.</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens and the model reads %2: it does not see &quot;%3&quot;.</source>
        <translation>La description a %1 jetons et le modèle en lit %2&#xa0;: il ne voit pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>This run needs about %1 GB of memory, and %2 GB are free.</source>
        <translation>Cette exécution demande environ %1 Go de mémoire, et %2 Go sont libres.</translation>
    </message>
    <message>
        <source>This run needs about %1 GB on the disk for checkpoints, moments and the result, and %2 GB are free.</source>
        <translation>Cette exécution demande environ %1 Go sur le disque pour points de reprise, instants et résultat, et %2 Go sont libres.</translation>
    </message>
    <message>
        <source>The run goes on without being looked at from all round: %1</source>
        <translation>L’exécution continue sans être regardée de tous côtés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>Le dossier %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No network in %1 is a pickle: it can be used as it is.</source>
        <translation>Aucun réseau de %1 n’est un pickle&#xa0;: il s’utilise tel quel.</translation>
    </message>
    <message>
        <source>%1 is not a format to export to. Choose .glb, .obj, .ply, .stl or .3mf.</source>
        <translation>%1 n’est pas un format d’exportation. Choisissez .glb, .obj, .ply, .stl ou .3mf.</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>GLB in metres with everything in it.</source>
        <translation>GLB en mètres avec tout dedans.</translation>
    </message>
    <message>
        <source>Unity</source>
        <translation>Unity</translation>
    </message>
    <message>
        <source>OBJ with material and textures of 2048 texels at most, 50,000 triangles at most, two coarser levels.</source>
        <translation>OBJ avec matériau, textures de 2048 texels et 50 000 triangles au plus, deux niveaux plus grossiers.</translation>
    </message>
    <message>
        <source>Unreal</source>
        <translation>Unreal</translation>
    </message>
    <message>
        <source>GLB with textures of 2048 texels at most, 100,000 triangles at most, two coarser levels. Unreal turns metres into its centimetres.</source>
        <translation>GLB avec textures de 2048 texels et 100 000 triangles au plus, deux niveaux plus grossiers. Unreal convertit les mètres en ses centimètres.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>GLB that loads quickly: 20,000 triangles and 1024 texels at most.</source>
        <translation>GLB qui se charge vite&#xa0;: 20 000 triangles et 1024 texels au plus.</translation>
    </message>
    <message>
        <source>3D print</source>
        <translation>Impression 3D</translation>
    </message>
    <message>
        <source>3MF in millimetres, closed; 100 mm long unless a size was set.</source>
        <translation>3MF en millimètres, fermé&#xa0;; 100 mm de long si aucune taille n’est fixée.</translation>
    </message>
    <message>
        <source>There is no export preset &quot;%1&quot;. There are: %2.</source>
        <translation>Il n’y a pas de préréglage d’exportation «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the recipe inside</source>
        <translation>la recette dedans</translation>
    </message>
    <message>
        <source>a normal map</source>
        <translation>une normal map</translation>
    </message>
    <message>
        <source>the same normal map</source>
        <translation>la même normal map</translation>
    </message>
    <message>
        <source>The mesh is too large for a 3MF file (4 GB at most). Export it with fewer triangles.</source>
        <translation>Le maillage est trop grand pour un fichier 3MF (4 Go au plus). Exportez-le avec moins de triangles.</translation>
    </message>
    <message>
        <source>It waits for your choice</source>
        <translation>Il attend votre choix</translation>
    </message>
    <message>
        <source>Last leg</source>
        <translation>Dernière ligne droite</translation>
    </message>
    <message>
        <source>Round %1 of %2, %3 candidates</source>
        <translation>Manche %1 sur %2, %3 candidats</translation>
    </message>
    <message>
        <source>Brush stroke %1 cannot be read: it must be freeze, redo or erase, a radius, a hardness, and points.</source>
        <translation>Le coup de pinceau %1 est illisible&#xa0;: il lui faut freeze, redo ou erase, un rayon, une dureté et des points.</translation>
    </message>
    <message>
        <source>There are more than %1 brush strokes, or more than %2 points in them. Clear the mask and paint with a larger brush.</source>
        <translation>Il y a plus de %1 coups de pinceau, ou plus de %2 points. Videz le masque et peignez avec un pinceau plus gros.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; in %2 holds whole numbers (%3) in the place of weights. Choose a file in 16 or 32 bits.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» de %2 contient des entiers (%3) à la place de poids. Choisissez un fichier en 16 ou 32 bits.</translation>
    </message>
    <message>
        <source>%1 is not a whole Zero-1-to-3 model: it holds no picture encoder.</source>
        <translation>%1 n’est pas un modèle Zero-1-to-3 complet&#xa0;: il ne contient pas d’encodeur d’images.</translation>
    </message>
    <message>
        <source>Assimp, in a sandboxed process</source>
        <translation>Assimp, dans un processus isolé</translation>
    </message>
    <message>
        <source>The graphics card has no memory left for the viewport. Close other programs that draw in 3D.</source>
        <translation>La carte graphique n’a plus de mémoire pour la scène. Fermez d’autres programmes qui dessinent en 3D.</translation>
    </message>
    <message>
        <source>The graphics driver was restarted, and what the viewport kept there is gone.</source>
        <translation>Le pilote graphique a redémarré, et ce que la scène y gardait est perdu.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Maquette.</source>
        <translation>%1 a été écrit par une version plus récente de Maquette.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>What is left of the contest does not fit together: it cannot go on.</source>
        <translation>Ce qui reste du concours n’est pas cohérent : il ne peut pas continuer.</translation>
    </message>
    <message>
        <source>The contest goes on, but how far it has come could not be saved: %1</source>
        <translation>Le concours continue, mais son avancement n’a pas pu être enregistré : %1</translation>
    </message>
</context>
<context>
    <name>maquette::studio</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>La bibliothèque ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Nothing in it has been changed.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Open another folder …</source>
        <translation>Ouvrir un autre dossier …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>A folder for the library, or with one</source>
        <translation>Un dossier pour la bibliothèque, ou qui en contient une</translation>
    </message>
</context>
<context>
    <name>maquette::ui</name>
    <message>
        <source>estimating</source>
        <translation>estimation en cours</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 restantes</translation>
    </message>
    <message>
        <source>no display</source>
        <translation>aucun écran</translation>
    </message>
    <message>
        <source>without OpenGL</source>
        <translation>sans OpenGL</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Actions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Let the object form</source>
        <translation>Laisser l’objet prendre forme</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Hold the formation, or go on</source>
        <translation>Suspendre la formation, ou la poursuivre</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop here; you can keep what is there</source>
        <translation>S’arrêter ici&#xa0;; vous pouvez garder le résultat actuel</translation>
    </message>
    <message>
        <source>&amp;New object</source>
        <translation>&amp;Nouvel objet</translation>
    </message>
    <message>
        <source>Clear the stage and type a new prompt</source>
        <translation>Vider la scène et saisir une nouvelle description</translation>
    </message>
    <message>
        <source>New &amp;seed</source>
        <translation>Nouvelle &amp;graine</translation>
    </message>
    <message>
        <source>Roll another seed: the same prompt forms differently</source>
        <translation>Tirer une autre graine&#xa0;: la même description prend une autre forme</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter …</translation>
    </message>
    <message>
        <source>Write the object as GLB, OBJ or PLY</source>
        <translation>Écrire l’objet en GLB, OBJ ou PLY</translation>
    </message>
    <message>
        <source>&amp;Import meshes …</source>
        <translation>&amp;Importer des maillages …</translation>
    </message>
    <message>
        <source>Take GLB, OBJ, PLY or STL files into the library</source>
        <translation>Ajouter des fichiers GLB, OBJ, PLY ou STL à la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Open on the stage</source>
        <translation>&amp;Ouvrir sur la scène</translation>
    </message>
    <message>
        <source>Show this object on the stage</source>
        <translation>Montrer cet objet sur la scène</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Give this object another name</source>
        <translation>Donner un autre nom à cet objet</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Take this object out of the library; undo brings it back</source>
        <translation>Retirer cet objet de la bibliothèque&#xa0;; annuler le ramène</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the studio</source>
        <translation>Fermer le studio</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Rejouer</translation>
    </message>
    <message>
        <source>Replay how the object formed, or hold</source>
        <translation>Rejouer la formation de l’objet, ou suspendre</translation>
    </message>
    <message>
        <source>&amp;Keep this moment</source>
        <translation>&amp;Garder cet instant</translation>
    </message>
    <message>
        <source>Make an object of the moment the timeline shows</source>
        <translation>Faire un objet de l’instant que montre la chronologie</translation>
    </message>
    <message>
        <source>Start &amp;from this moment</source>
        <translation>Démarrer &amp;depuis cet instant</translation>
    </message>
    <message>
        <source>A new run goes on from here, with other words, seed or settings</source>
        <translation>Une nouvelle exécution part d’ici, avec d’autres mots, une autre graine ou d’autres réglages</translation>
    </message>
    <message>
        <source>Export &amp;time-lapse …</source>
        <translation>Exporter l’&amp;accéléré …</translation>
    </message>
    <message>
        <source>Write the moments as a video and as pictures</source>
        <translation>Écrire les instants en vidéo et en images</translation>
    </message>
    <message>
        <source>Change the &amp;words …</source>
        <translation>Changer les &amp;mots …</translation>
    </message>
    <message>
        <source>Say it in other words while the object forms</source>
        <translation>Le dire autrement pendant que l’objet se forme</translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation>&amp;Modèles …</translation>
    </message>
    <message>
        <source>See the models on this machine and choose one</source>
        <translation>Voir les modèles de cette machine et en choisir un</translation>
    </message>
    <message>
        <source>&amp;Studio view</source>
        <translation>Vue &amp;studio</translation>
    </message>
    <message>
        <source>Look from the front corner</source>
        <translation>Regarder de trois quarts avant</translation>
    </message>
    <message>
        <source>&amp;Front</source>
        <translation>&amp;Face</translation>
    </message>
    <message>
        <source>Look from the front</source>
        <translation>Regarder de face</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Arrière</translation>
    </message>
    <message>
        <source>Look from behind</source>
        <translation>Regarder de derrière</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Droite</translation>
    </message>
    <message>
        <source>Look from the right</source>
        <translation>Regarder de droite</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Gauche</translation>
    </message>
    <message>
        <source>Look from the left</source>
        <translation>Regarder de gauche</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>&amp;Dessus</translation>
    </message>
    <message>
        <source>Look from above</source>
        <translation>Regarder d’en haut</translation>
    </message>
    <message>
        <source>B&amp;ottom</source>
        <translation>Dess&amp;ous</translation>
    </message>
    <message>
        <source>Look from below</source>
        <translation>Regarder d’en bas</translation>
    </message>
    <message>
        <source>Fit to &amp;view</source>
        <translation>&amp;Cadrer l’objet</translation>
    </message>
    <message>
        <source>Show the whole object</source>
        <translation>Montrer l’objet en entier</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>The object as it will look</source>
        <translation>L’objet tel qu’il sera</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>&amp;Profondeur</translation>
    </message>
    <message>
        <source>Near is bright, far is dark</source>
        <translation>Le proche est clair, le lointain sombre</translation>
    </message>
    <message>
        <source>&amp;Normals</source>
        <translation>&amp;Normales</translation>
    </message>
    <message>
        <source>Which way the surface faces</source>
        <translation>Vers où la surface est tournée</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>&amp;Opacité</translation>
    </message>
    <message>
        <source>How solid the object is already</source>
        <translation>À quel point l’objet est déjà solide</translation>
    </message>
    <message>
        <source>&amp;Solid</source>
        <translation>&amp;Solide</translation>
    </message>
    <message>
        <source>The shape in clay, without its colours</source>
        <translation>La forme en argile, sans ses couleurs</translation>
    </message>
    <message>
        <source>&amp;Wire</source>
        <translation>&amp;Filaire</translation>
    </message>
    <message>
        <source>The triangles of the mesh</source>
        <translation>Les triangles du maillage</translation>
    </message>
    <message>
        <source>&amp;Textured</source>
        <translation>&amp;Texturé</translation>
    </message>
    <message>
        <source>The mesh with its colours</source>
        <translation>Le maillage avec ses couleurs</translation>
    </message>
    <message>
        <source>&amp;Unlit</source>
        <translation>&amp;Sans éclairage</translation>
    </message>
    <message>
        <source>The colours alone, without light</source>
        <translation>Les couleurs seules, sans lumière</translation>
    </message>
    <message>
        <source>Surface &amp;normals</source>
        <translation>&amp;Normales de surface</translation>
    </message>
    <message>
        <source>Which way the mesh&apos;s surface faces</source>
        <translation>Vers où est tournée la surface du maillage</translation>
    </message>
    <message>
        <source>Texture &amp;checker</source>
        <translation>&amp;Damier de texture</translation>
    </message>
    <message>
        <source>Squares that show how the texture lies on the surface</source>
        <translation>Des carrés qui montrent comment la texture s’étend sur la surface</translation>
    </message>
    <message>
        <source>&amp;Progress on the stage</source>
        <translation>&amp;Progression sur la scène</translation>
    </message>
    <message>
        <source>Show progress and curves on the stage</source>
        <translation>Afficher la progression et les courbes sur la scène</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>Show the floor&apos;s grid: one large square is the unit</source>
        <translation>Afficher la grille au sol&#xa0;: un grand carré est l’unité</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>Afficher ou masquer la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Settings of the run</source>
        <translation>&amp;Réglages de l’exécution</translation>
    </message>
    <message>
        <source>Show or hide method and parameters</source>
        <translation>Afficher ou masquer méthode et paramètres</translation>
    </message>
    <message>
        <source>&amp;Job log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Show or hide what the engine says</source>
        <translation>Afficher ou masquer ce que dit le moteur</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Utiliser tout l’écran</translation>
    </message>
    <message>
        <source>As on the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>Dark or light as the desktop prefers</source>
        <translation>Sombre ou clair, selon le bureau</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Toujours sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>Black and white with strong outlines</source>
        <translation>Noir et blanc avec des contours marqués</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Toujours clair</translation>
    </message>
    <message>
        <source>Switch dark and light</source>
        <translation>Basculer sombre et clair</translation>
    </message>
    <message>
        <source>Switch between dark and light</source>
        <translation>Basculer entre sombre et clair</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>&amp;Chercher une commande …</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Tapez quelques lettres de ce que vous voulez faire</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>&amp;Raccourcis clavier …</translation>
    </message>
    <message>
        <source>Choose the keys of every command</source>
        <translation>Choisir les touches de chaque commande</translation>
    </message>
    <message>
        <source>&amp;About Maquette</source>
        <translation>À &amp;propos de Maquette</translation>
    </message>
    <message>
        <source>Version, device and licences</source>
        <translation>Version, appareil et licences</translation>
    </message>
    <message>
        <source>About the &amp;method</source>
        <translation>À propos de la &amp;méthode</translation>
    </message>
    <message>
        <source>The method&apos;s paper, and where we differ from it</source>
        <translation>L’article de la méthode, et nos différences</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>Clear the stage and show pictures to begin with</source>
        <translation>Vider la scène et montrer des images pour commencer</translation>
    </message>
    <message>
        <source>S&amp;haded</source>
        <translation>Ombré</translation>
    </message>
    <message>
        <source>The shape alone, in clay under a light</source>
        <translation>La forme seule, en argile sous une lumière</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Wipe between two objects, or two moments of a run</source>
        <translation>Balayer entre deux objets, ou deux instants d’une exécution</translation>
    </message>
    <message>
        <source>Swap the two sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <source>The left one goes to the right, and back</source>
        <translation>Celui de gauche passe à droite, et retour</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Show both whole instead of wiping between them</source>
        <translation>Montrer les deux en entier au lieu de balayer</translation>
    </message>
    <message>
        <source>What the model &amp;imagines</source>
        <translation>Ce que le modèle imagine</translation>
    </message>
    <message>
        <source>Show the picture that pulls the object, beside the object</source>
        <translation>Montrer à côté de l’objet l’image qui l’attire</translation>
    </message>
    <message>
        <source>Library on the s&amp;tage</source>
        <translation>Bibliothèque sur la scène</translation>
    </message>
    <message>
        <source>Let the library fill the stage, or give the stage back</source>
        <translation>La bibliothèque occupe la scène, ou la rend</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Show only some of the objects: by kind, stars, tag, date …</source>
        <translation>Ne montrer que certains objets&#xa0;: par genre, étoiles, étiquette, date …</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Make a copy of the selected objects</source>
        <translation>Copier les objets choisis</translation>
    </message>
    <message>
        <source>Stars and &amp;tags …</source>
        <translation>Étoiles et étiquettes …</translation>
    </message>
    <message>
        <source>Give the selected objects stars and words to find them by</source>
        <translation>Donner aux objets choisis des étoiles et des mots pour les trouver</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Take the selected objects out of the trash</source>
        <translation>Sortir les objets choisis de la corbeille</translation>
    </message>
    <message>
        <source>&amp;Empty the trash …</source>
        <translation>Vider la corbeille …</translation>
    </message>
    <message>
        <source>Delete what is in the trash for good</source>
        <translation>Supprimer définitivement ce qui est dans la corbeille</translation>
    </message>
    <message>
        <source>Save p&amp;ictures …</source>
        <translation>Enregistrer des images …</translation>
    </message>
    <message>
        <source>Write picture and turntable of the selected objects as PNG; they carry the recipe</source>
        <translation>Écrire image et vue tournante des objets choisis en PNG&#xa0;; elles portent la recette</translation>
    </message>
    <message>
        <source>New &amp;project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Begin a project; new objects go into it</source>
        <translation>Commencer un projet&#xa0;; les nouveaux objets y vont</translation>
    </message>
    <message>
        <source>New &amp;collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Gather the selected objects under a name of your own</source>
        <translation>Réunir les objets choisis sous un nom à vous</translation>
    </message>
    <message>
        <source>&amp;Contest …</source>
        <translation>Concours …</translation>
    </message>
    <message>
        <source>Let several seeds or prompts form in turns and keep the best</source>
        <translation>Former plusieurs graines ou descriptions à tour de rôle et garder la meilleure</translation>
    </message>
    <message>
        <source>&amp;Mesh desk</source>
        <translation>Établi du maillage</translation>
    </message>
    <message>
        <source>Repair, smooth, reduce, mirror, scale and unwrap the finished object</source>
        <translation>Réparer, lisser, réduire, symétriser, mettre à l’échelle et déplier l’objet fini</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>How the figures of the run went, step by step</source>
        <translation>L’évolution des chiffres de l’exécution, étape par étape</translation>
    </message>
    <message>
        <source>Own view &amp;1</source>
        <translation>Vue perso 1</translation>
    </message>
    <message>
        <source>Own view &amp;2</source>
        <translation>Vue perso 2</translation>
    </message>
    <message>
        <source>Own view &amp;3</source>
        <translation>Vue perso 3</translation>
    </message>
    <message>
        <source>Own view &amp;4</source>
        <translation>Vue perso 4</translation>
    </message>
    <message>
        <source>Keep this view as own view 1</source>
        <translation>Garder comme vue perso 1</translation>
    </message>
    <message>
        <source>Keep this view as own view 2</source>
        <translation>Garder comme vue perso 2</translation>
    </message>
    <message>
        <source>Keep this view as own view 3</source>
        <translation>Garder comme vue perso 3</translation>
    </message>
    <message>
        <source>Keep this view as own view 4</source>
        <translation>Garder comme vue perso 4</translation>
    </message>
    <message>
        <source>&amp;Without perspective</source>
        <translation>Sans perspective</translation>
    </message>
    <message>
        <source>Parallel edges look parallel, as in a drawing</source>
        <translation>Les arêtes parallèles paraissent parallèles, comme sur un dessin</translation>
    </message>
    <message>
        <source>Look from where you kept this view</source>
        <translation>Regarder d’où cette vue a été gardée</translation>
    </message>
    <message>
        <source>Remember where you look from now</source>
        <translation>Retenir d’où vous regardez maintenant</translation>
    </message>
    <message>
        <source>&amp;Add to queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>Let this object form when those before it are finished</source>
        <translation>Laisser cet objet se former quand les précédents seront finis</translation>
    </message>
    <message>
        <source>Add &amp;several …</source>
        <translation>En ajouter plusieurs …</translation>
    </message>
    <message>
        <source>Queue a list of prompts, or one prompt with many seeds</source>
        <translation>Mettre en file une liste de descriptions, ou une seule avec plusieurs graines</translation>
    </message>
    <message>
        <source>Start the &amp;queue</source>
        <translation>Démarrer la file</translation>
    </message>
    <message>
        <source>Make what waits, one after the other; or hold the queue</source>
        <translation>Faire ce qui attend, l’un après l’autre&#xa0;; ou suspendre la file</translation>
    </message>
    <message>
        <source>Run over&amp;night</source>
        <translation>Tourner la nuit</translation>
    </message>
    <message>
        <source>Make everything that waits and keep the machine awake until then</source>
        <translation>Faire tout ce qui attend et garder la machine éveillée jusque-là</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Let this run wait for another try</source>
        <translation>Remettre cette exécution en attente d’un nouvel essai</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the selected runs out of the queue</source>
        <translation>Retirer les exécutions choisies de la file</translation>
    </message>
    <message>
        <source>&amp;Clear finished</source>
        <translation>Ôter les terminées</translation>
    </message>
    <message>
        <source>Take finished runs off the list; their objects stay</source>
        <translation>Ôter les exécutions terminées de la liste&#xa0;; leurs objets restent</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Afficher ou masquer la file</translation>
    </message>
    <message>
        <source>Guide by a pict&amp;ure …</source>
        <translation>Guider par une image …</translation>
    </message>
    <message>
        <source>Choose a picture the object should look like; or drop one here</source>
        <translation>Choisir une image à laquelle l’objet doit ressembler&#xa0;; ou en déposer une ici</translation>
    </message>
    <message>
        <source>&amp;Real size …</source>
        <translation>Taille réelle …</translation>
    </message>
    <message>
        <source>Say how large the object is in reality</source>
        <translation>Dire la taille de l’objet dans la réalité</translation>
    </message>
    <message>
        <source>T&amp;urntable</source>
        <translation>Plateau tournant</translation>
    </message>
    <message>
        <source>Turn slowly round the object until you take over</source>
        <translation>Tourner lentement autour de l’objet jusqu’à ce que vous repreniez la main</translation>
    </message>
    <message>
        <source>Turn &amp;slowly</source>
        <translation>Tourner lentement</translation>
    </message>
    <message>
        <source>Once round in 40 seconds</source>
        <translation>Un tour en 40 secondes</translation>
    </message>
    <message>
        <source>Turn at &amp;medium speed</source>
        <translation>Tourner à vitesse moyenne</translation>
    </message>
    <message>
        <source>Once round in 20 seconds</source>
        <translation>Un tour en 20 secondes</translation>
    </message>
    <message>
        <source>Turn &amp;fast</source>
        <translation>Tourner vite</translation>
    </message>
    <message>
        <source>Once round in 8 seconds</source>
        <translation>Un tour en 8 secondes</translation>
    </message>
    <message>
        <source>&amp;Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Where the model still pushes: cool is settled, hot moves</source>
        <translation>Où le modèle pousse encore&#xa0;: le froid est stable, le chaud bouge</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Freeze parts of the object, or have them done again</source>
        <translation>Figer des parties de l’objet, ou les faire refaire</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>What you paint stays as it is now</source>
        <translation>Ce que vous peignez reste tel quel</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Only what you paint changes from now on</source>
        <translation>Seul ce que vous peignez change désormais</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take the paint away again</source>
        <translation>Retirer la peinture</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>Pinceau plus petit</translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation>Réduire le pinceau</translation>
    </message>
    <message>
        <source>&amp;Larger brush</source>
        <translation>Pinceau plus grand</translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation>Agrandir le pinceau</translation>
    </message>
    <message>
        <source>Let &amp;everything go</source>
        <translation>Tout libérer</translation>
    </message>
    <message>
        <source>Take all paint away: everything may change again</source>
        <translation>Retirer toute la peinture&#xa0;: tout peut changer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Put the brush away</source>
        <translation>Ranger le pinceau</translation>
    </message>
    <message>
        <source>Put the brush away</source>
        <translation>Ranger le pinceau</translation>
    </message>
</context>
<context>
    <name>maquette::ui::AssetDelegate</name>
    <message>
        <source>Name of the object</source>
        <translation>Nom de l’objet</translation>
    </message>
</context>
<context>
    <name>maquette::ui::AssetDetails</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Select an object to see where it comes from, and to give it stars and tags.</source>
        <translation>Sélectionnez un objet pour voir d’où il vient et lui donner étoiles et étiquettes.</translation>
    </message>
    <message>
        <source>Picture of “%1”</source>
        <translation>Image de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 triangles</source>
        <translation>%1 triangles</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show where it comes from</source>
        <translation>Montrer d’où il vient</translation>
    </message>
    <message>
        <source>Open on the stage</source>
        <translation>Ouvrir sur la scène</translation>
    </message>
    <message>
        <source>Show this object on the stage</source>
        <translation>Montrer cet objet sur la scène</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s)</source>
        <translation>
            <numerusform>%n export</numerusform>
            <numerusform>%n exports</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the receipts of what was exported, the newest first</source>
        <translation>Affiche les reçus des exports, le plus récent d’abord</translation>
    </message>
</context>
<context>
    <name>maquette::ui::AssetModel</name>
    <message>
        <source>Stopped before its end</source>
        <translation>Arrêté avant la fin</translation>
    </message>
    <message>
        <source>%1, stopped before its end</source>
        <translation>%1, arrêté avant la fin</translation>
    </message>
</context>
<context>
    <name>maquette::ui::BrushBar</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>How far round the pointer the brush reaches</source>
        <translation>Jusqu’où le pinceau s’étend autour du pointeur</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
</context>
<context>
    <name>maquette::ui::BudgetPicker</name>
    <message>
        <source>give it another time</source>
        <translation>donner un autre temps</translation>
    </message>
    <message>
        <source>The run is stretched or shrunk to end in this time, mesh and files included; it may change while the object forms</source>
        <translation>L’exécution est étirée ou réduite pour finir dans ce temps, maillage et fichiers compris&#xa0;; il peut changer pendant la formation</translation>
    </message>
    <message>
        <source>Not measured on this machine yet.</source>
        <translation>Pas encore mesuré sur cette machine.</translation>
    </message>
    <message>
        <source>This preset takes about %1 on this machine.</source>
        <translation>Ce préréglage prend environ %1 ici.</translation>
    </message>
    <message>
        <source>Coarser: the preset takes about %1 here.</source>
        <translation>Plus grossier&#xa0;: le préréglage prend environ %1 ici.</translation>
    </message>
    <message>
        <source>Without a limit: about %1 here.</source>
        <translation>Sans limite&#xa0;: environ %1 ici.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Lui donner</translation>
    </message>
    <message>
        <source>Minutes for the run</source>
        <translation>Minutes pour l’exécution</translation>
    </message>
    <message>
        <source>as it takes</source>
        <translation>le temps qu’il faut</translation>
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
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Commands</name>
    <message>
        <source>change “%1”</source>
        <translation>modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>change the seed</source>
        <translation>changer la graine</translation>
    </message>
    <message>
        <source>change what to leave out</source>
        <translation>changer ce qu’il faut exclure</translation>
    </message>
    <message>
        <source>change the words</source>
        <translation>changer les mots</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Compare</name>
    <message>
        <source>Nothing is being compared.</source>
        <translation>Rien n’est comparé.</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>One picture, a line between the two</source>
        <translation>Une image, une ligne entre les deux</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Both whole, under the same camera</source>
        <translation>Les deux en entier, sous la même caméra</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Comment comparer</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Terminer la comparaison</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ContestDialog</name>
    <message>
        <source>Rounds</source>
        <translation>Manches</translation>
    </message>
    <message>
        <source>Minutes for all of it</source>
        <translation>Minutes pour le tout</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Concours</translation>
    </message>
    <message>
        <source>Let several form in turns and keep the best</source>
        <translation>En former plusieurs à tour de rôle et garder le meilleur</translation>
    </message>
    <message>
        <source>What competes</source>
        <translation>Ce qui concourt</translation>
    </message>
    <message>
        <source>One prompt, many seeds</source>
        <translation>Une description, plusieurs graines</translation>
    </message>
    <message>
        <source>The same words form differently with each seed</source>
        <translation>Les mêmes mots se forment autrement avec chaque graine</translation>
    </message>
    <message>
        <source>Several prompts</source>
        <translation>Plusieurs descriptions</translation>
    </message>
    <message>
        <source>Other words for the same wish</source>
        <translation>D’autres mots pour le même souhait</translation>
    </message>
    <message>
        <source>Who judges</source>
        <translation>Qui juge</translation>
    </message>
    <message>
        <source>The text match</source>
        <translation>L’accord au texte</translation>
    </message>
    <message>
        <source>A small network looks at 8 views of each and says how well they match the words</source>
        <translation>Un petit réseau regarde 8 vues de chacun et dit si elles correspondent aux mots</translation>
    </message>
    <message>
        <source>I choose</source>
        <translation>Je choisis</translation>
    </message>
    <message>
        <source>The contest waits for you after each round</source>
        <translation>Le concours vous attend après chaque manche</translation>
    </message>
    <message>
        <source>as it takes</source>
        <translation>le temps qu’il faut</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Start the contest</source>
        <translation>Démarrer le concours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Lui donner</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>Type a prompt on the stage first.</source>
        <translation>Saisissez d’abord une description sur la scène.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Prompts, one on each line</source>
        <translation>Descriptions, une par ligne</translation>
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
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write at least two prompts.</source>
        <translation>Écrivez au moins deux descriptions.</translation>
    </message>
    <message>
        <source>At most %1 can compete.</source>
        <translation>%1 au plus peuvent concourir.</translation>
    </message>
    <message>
        <source>%1 candidates: %2.</source>
        <translation>%1 candidats&#xa0;: %2.</translation>
    </message>
    <message>
        <source>As much work as %1 runs instead of %2.</source>
        <translation>Autant de travail que %1 exécutions au lieu de %2.</translation>
    </message>
    <message>
        <source>It will be over in %1.</source>
        <translation>Il sera fini dans %1.</translation>
    </message>
    <message>
        <source>About %1 on this machine.</source>
        <translation>Environ %1 sur cette machine.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ContestTile</name>
    <message>
        <source>match %1</source>
        <translation>accord %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>Out in the last leg</source>
        <translation>Éliminé dans la dernière ligne droite</translation>
    </message>
    <message>
        <source>Out after round %1</source>
        <translation>Éliminé après la manche %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Gagnant</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidat %1</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>rang %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>The contest is over</source>
        <translation>Le concours est fini</translation>
    </message>
    <message>
        <source>This candidate has ended</source>
        <translation>Ce candidat est terminé</translation>
    </message>
    <message>
        <source>Candidate %1: %2</source>
        <translation>Candidat %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This candidate is out</source>
        <translation>Ce candidat est éliminé</translation>
    </message>
    <message>
        <source>Choose it for the next round</source>
        <translation>Le choisir pour la manche suivante</translation>
    </message>
    <message>
        <source>It stays in, whatever its score</source>
        <translation>Il reste, quel que soit son score</translation>
    </message>
    <message>
        <source>Make an object of what there is</source>
        <translation>Faire un objet de ce qu’il y a</translation>
    </message>
    <message>
        <source>Bring it back: only this one goes on</source>
        <translation>Le ramener&#xa0;: lui seul continue</translation>
    </message>
    <message>
        <source>Only this one goes on</source>
        <translation>Lui seul continue</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>L’écarter</translation>
    </message>
    <message>
        <source>The text match says how well 8 views fit the words: %1 on average, %2 at the least</source>
        <translation>L’accord dit si 8 vues correspondent aux mots&#xa0;: %1 en moyenne, %2 au moins</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ContestView</name>
    <message>
        <source>Pin those that shall go on; the others leave.</source>
        <translation>Épinglez ceux qui doivent continuer&#xa0;; les autres partent.</translation>
    </message>
    <message>
        <source>After each round you choose who goes on. Click a tile to see it big.</source>
        <translation>Après chaque manche, vous choisissez qui continue. Cliquez une vignette pour l’agrandir.</translation>
    </message>
    <message>
        <source>After each round the worse half leaves, by how well 8 views match the words; the others get its time. Drag to turn all of them.</source>
        <translation>Après chaque manche, la moins bonne moitié part, selon l’accord de 8 vues avec les mots&#xa0;; les autres reçoivent son temps. Glissez pour tout tourner.</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Graine %1</translation>
    </message>
    <message>
        <source>The contest is over</source>
        <translation>Le concours est fini</translation>
    </message>
    <message>
        <source>The contest was stopped</source>
        <translation>Le concours a été arrêté</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Préparation …</translation>
    </message>
    <message>
        <source>Last leg: the best one goes to the end</source>
        <translation>Dernière ligne droite&#xa0;: le meilleur va au bout</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3 candidates</source>
        <translation>Manche %1 sur %2&#xa0;: %3 candidats</translation>
    </message>
    <message>
        <source>Every candidate stays in the library&apos;s history with its moments.</source>
        <translation>Chaque candidat reste dans l’historique de la bibliothèque avec ses instants.</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n chosen</source>
        <translation>
            <numerusform>Continuer avec %n choisi</numerusform>
            <numerusform>Continuer avec %n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the better half</source>
        <translation>Continuer avec la meilleure moitié</translation>
    </message>
    <message>
        <source>Show the winner</source>
        <translation>Montrer le gagnant</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <translation>Retour à la scène</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CurveModel</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CurvePlot</name>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>The curves come with the first steps.</source>
        <translation>Les courbes viennent avec les premières étapes.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Curves of the run</source>
        <translation>Courbes de l’exécution</translation>
    </message>
    <message>
        <source>Left and Right read the values; the table says them all.</source>
        <translation>Gauche et Droite lisent les valeurs&#xa0;; le tableau les dit toutes.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CurvesPanel</name>
    <message>
        <source>Figures step by step</source>
        <translation>Chiffres étape par étape</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Equal distances are equal differences</source>
        <translation>Des distances égales sont des différences égales</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Equal distances are equal ratios</source>
        <translation>Des distances égales sont des rapports égaux</translation>
    </message>
    <message>
        <source>Scale of the curves</source>
        <translation>Échelle des courbes</translation>
    </message>
    <message>
        <source>Every value as it was told</source>
        <translation>Chaque valeur telle qu’annoncée</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lissé</translation>
    </message>
    <message>
        <source>Averaged over neighbouring steps</source>
        <translation>Moyenné sur les étapes voisines</translation>
    </message>
    <message>
        <source>Averaged over many neighbouring steps</source>
        <translation>Moyenné sur de nombreuses étapes voisines</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
</context>
<context>
    <name>maquette::ui::DevicePicker</name>
    <message>
        <source>Computes on</source>
        <translation>Calcule sur</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>A GPU where there is one, else the processor</source>
        <translation>Un GPU s’il y en a un, sinon le processeur</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>%1 (not usable)</source>
        <translation>%1 (inutilisable)</translation>
    </message>
    <message>
        <source>Where the next run computes</source>
        <translation>Où calcule la prochaine exécution</translation>
    </message>
</context>
<context>
    <name>maquette::ui::EmptyState</name>
    <message>
        <source>Type what you want to see form</source>
        <translation>Tapez ce que vous voulez voir prendre forme</translation>
    </message>
    <message>
        <source>or begin with one of these</source>
        <translation>ou commencez par l’un de ceux-ci</translation>
    </message>
    <message>
        <source>Start with “%1”</source>
        <translation>Commencer par «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>One file with mesh, texture and recipe</source>
        <translation>Un seul fichier avec maillage, texture et recette</translation>
    </message>
    <message>
        <source>Mesh, material and texture as separate files</source>
        <translation>Maillage, matériau et texture en fichiers séparés</translation>
    </message>
    <message>
        <source>Mesh with colours at its corners</source>
        <translation>Maillage avec des couleurs aux sommets</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>%1 triangles</source>
        <translation>%1 triangles</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close without writing anything</source>
        <translation>Fermer sans rien écrire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Donnez un nom au fichier.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and -_.,() in the name.</source>
        <translation>Utilisez lettres, chiffres, espaces et -_.,() dans le nom.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>Impossible d’écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>One file with mesh, texture and the recipe that made it. Blender, Unity, Unreal and the web read it.</source>
        <translation>Un seul fichier avec le maillage, la texture et la recette qui l’a fait. Blender, Unity, Unreal et le web le lisent.</translation>
    </message>
    <message>
        <source>A mesh with a material and a texture beside it. Every program reads it; the recipe is not inside.</source>
        <translation>Un maillage avec matériau et texture à côté. Tous les programmes le lisent&#xa0;; la recette n’y est pas.</translation>
    </message>
    <message>
        <source>A mesh with colours at its corners, for scanning and research tools; no texture, no recipe.</source>
        <translation>Un maillage avec des couleurs aux sommets, pour les outils de numérisation et de recherche&#xa0;; sans texture ni recette.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>A file of this name is there already and will be replaced.</source>
        <translation>Un fichier de ce nom existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>The mesh without any change</source>
        <translation>Le maillage sans aucun changement</translation>
    </message>
    <message>
        <source>Coarser versions</source>
        <translation>Versions plus grossières</translation>
    </message>
    <message>
        <source>Three more files, each with half the triangles of the one before</source>
        <translation>Trois fichiers de plus, chacun avec deux fois moins de triangles</translation>
    </message>
    <message>
        <source>Receipt beside the file</source>
        <translation>Reçu à côté du fichier</translation>
    </message>
    <message>
        <source>What was checked, with sizes and a hash, as a small JSON file</source>
        <translation>Ce qui a été vérifié, avec tailles et empreinte, en petit fichier JSON</translation>
    </message>
    <message>
        <source>Leave the recipe out</source>
        <translation>Omettre la recette</translation>
    </message>
    <message>
        <source>Nobody can see from the file how the object was made</source>
        <translation>Personne ne voit dans le fichier comment l’objet a été fait</translation>
    </message>
    <message>
        <source>Triangles alone, for printing</source>
        <translation>Seulement des triangles, pour imprimer</translation>
    </message>
    <message>
        <source>For printing, with unit and colours</source>
        <translation>Pour imprimer, avec unité et couleurs</translation>
    </message>
    <message>
        <source>The mesh without any change.</source>
        <translation>Le maillage sans aucun changement.</translation>
    </message>
    <message>
        <source>Only a GLB carries the recipe</source>
        <translation>Seul un GLB porte la recette</translation>
    </message>
    <message>
        <source>Triangles alone in millimetres, which every slicing program reads; no colours, no recipe.</source>
        <translation>Seulement des triangles en millimètres, lus par tout trancheur&#xa0;; sans couleurs ni recette.</translation>
    </message>
    <message>
        <source>A mesh in millimetres with colours, for slicing programs of today; no recipe.</source>
        <translation>Un maillage en millimètres avec couleurs, pour les trancheurs actuels&#xa0;; sans recette.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Figures</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>What the run makes smaller</source>
        <translation>Ce que l’exécution réduit</translation>
    </message>
    <message>
        <source>Distance of ideas</source>
        <translation>Écart des idées</translation>
    </message>
    <message>
        <source>How far the render is from what the model imagines, in the model&apos;s own terms</source>
        <translation>L’écart entre le rendu et ce que le modèle imagine, dans ses propres termes</translation>
    </message>
    <message>
        <source>Distance of pictures</source>
        <translation>Écart des images</translation>
    </message>
    <message>
        <source>How far the render is from what the model imagines, in pixels</source>
        <translation>L’écart entre le rendu et ce que le modèle imagine, en pixels</translation>
    </message>
    <message>
        <source>Pictures to ideas</source>
        <translation>Images par idées</translation>
    </message>
    <message>
        <source>How the two distances weigh against each other</source>
        <translation>Le poids relatif des deux écarts</translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation>Niveau de bruit</translation>
    </message>
    <message>
        <source>How freely the model may imagine; it falls from the shape to the details</source>
        <translation>La liberté d’imaginer du modèle&#xa0;; elle baisse de la forme aux détails</translation>
    </message>
    <message>
        <source>Thickness of surfaces</source>
        <translation>Épaisseur des surfaces</translation>
    </message>
    <message>
        <source>How blurred surfaces are in depth</source>
        <translation>Le flou des surfaces en profondeur</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Brume</translation>
    </message>
    <message>
        <source>How much is neither solid nor empty</source>
        <translation>Ce qui n’est ni plein ni vide</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>The share of the picture that is covered</source>
        <translation>La part couverte de l’image</translation>
    </message>
    <message>
        <source>Distance of depths</source>
        <translation>Écart des profondeurs</translation>
    </message>
    <message>
        <source>How far the depth is from what the picture suggests</source>
        <translation>L’écart entre la profondeur et celle que l’image suggère</translation>
    </message>
    <message>
        <source>Distance to the reference</source>
        <translation>Écart à la référence</translation>
    </message>
    <message>
        <source>How far the render is from your picture</source>
        <translation>L’écart entre le rendu et votre image</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Traction</translation>
    </message>
    <message>
        <source>How strongly a step changes the object</source>
        <translation>À quel point une étape change l’objet</translation>
    </message>
</context>
<context>
    <name>maquette::ui::FiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
</context>
<context>
    <name>maquette::ui::GlSurface</name>
    <message>
        <source>OpenGL could not be started.</source>
        <translation>OpenGL n’a pas pu démarrer.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::HintRow</name>
    <message>
        <source>Say it in your own words: this model knows them all.</source>
        <translation>Dites-le avec vos mots&#xa0;: ce modèle les connaît tous.</translation>
    </message>
    <message>
        <source>The model does not know “%1” and passes over it.</source>
        <translation>Le modèle ne connaît pas «&#xa0;%1&#xa0;» et l’ignore.</translation>
    </message>
    <message>
        <source>It can make</source>
        <translation>Il sait faire</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matériaux</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formes</translation>
    </message>
    <message>
        <source>Parts may have colours of their own, as in “with a blue seat”.</source>
        <translation>Les parties peuvent avoir leurs propres couleurs, comme dans «&#xa0;with a blue seat&#xa0;».</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Remplacer «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Add “%1” to the prompt</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à la description</translation>
    </message>
</context>
<context>
    <name>maquette::ui::HudComposer</name>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1 it/s</source>
        <translation>%1 ét./s</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ImaginationCard</name>
    <message>
        <source>From the camera of this step</source>
        <translation>De la caméra de cette étape</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>Vu %1</translation>
    </message>
    <message>
        <source>What the model imagines. %1</source>
        <translation>Ce que le modèle imagine. %1</translation>
    </message>
    <message>
        <source>Imagined</source>
        <translation>Imaginé</translation>
    </message>
    <message>
        <source>What the model thinks the last view should look like; the object is pulled towards it.</source>
        <translation>Ce à quoi la dernière vue devrait ressembler selon le modèle&#xa0;; l’objet y est attiré.</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>Image plus petite</translation>
    </message>
    <message>
        <source>Larger picture</source>
        <translation>Image plus grande</translation>
    </message>
    <message>
        <source>Hide what the model imagines</source>
        <translation>Masquer ce que le modèle imagine</translation>
    </message>
    <message>
        <source>Hide it; the View menu shows it again</source>
        <translation>Masquer&#xa0;; le menu Affichage le remontre</translation>
    </message>
    <message>
        <source>It is as small as it gets.</source>
        <translation>C’est le plus petit possible.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>It is as large as it gets.</source>
        <translation>C’est le plus grand possible.</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>Agrandir</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Inspector</name>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same prompt, settings and seed form the same object again</source>
        <translation>La même description, les mêmes réglages et la même graine redonnent le même objet</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>The method of this run</source>
        <translation>La méthode de cette exécution</translation>
    </message>
    <message>
        <source>How the object is made</source>
        <translation>Comment l’objet est fait</translation>
    </message>
    <message>
        <source>This is the only method installed</source>
        <translation>C’est la seule méthode installée</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Selon le préréglage</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not while a run goes on</source>
        <translation>Pas pendant une exécution</translation>
    </message>
    <message>
        <source>Put every parameter back to the preset&apos;s value</source>
        <translation>Remettre chaque paramètre à la valeur du préréglage</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Aucun modèle n’est installé.</translation>
    </message>
    <message>
        <source>The preset of this run. Stop it to choose another.</source>
        <translation>Le préréglage de cette exécution. Arrêtez-la pour en choisir un autre.</translation>
    </message>
    <message>
        <source>This run keeps its device.</source>
        <translation>Cette exécution garde son appareil.</translation>
    </message>
    <message>
        <source>The seed of this run</source>
        <translation>La graine de cette exécution</translation>
    </message>
    <message>
        <source>choose a preset</source>
        <translation>choisir un préréglage</translation>
    </message>
    <message>
        <source>choose a method</source>
        <translation>choisir une méthode</translation>
    </message>
    <message>
        <source>reset all parameters</source>
        <translation>réinitialiser tous les paramètres</translation>
    </message>
    <message>
        <source>The time of this run</source>
        <translation>Le temps de cette exécution</translation>
    </message>
    <message>
        <source>On this machine about %1.</source>
        <translation>Environ %1 sur cette machine.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::JobLog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the engine says</source>
        <translation>Ce que dit le moteur</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Que montrer</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>Copier tout le journal</translation>
    </message>
    <message>
        <source>Job log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Figures of the run</source>
        <translation>Chiffres de l’exécution</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>How the run&apos;s figures went, as curves</source>
        <translation>L’évolution des chiffres de l’exécution, en courbes</translation>
    </message>
    <message>
        <source>The run&apos;s figures as they are now</source>
        <translation>Les chiffres de l’exécution, maintenant</translation>
    </message>
    <message>
        <source>Copy the figures of every step as CSV, for a spreadsheet</source>
        <translation>Copier les chiffres de chaque étape en CSV, pour un tableur</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The figures of every step, to read and copy</source>
        <translation>Les chiffres de chaque étape, à lire et à copier</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryDesk</name>
    <message>
        <source>Save pictures</source>
        <translation>Enregistrer des images</translation>
    </message>
    <message>
        <source>Select an object in the library first.</source>
        <translation>Sélectionnez d’abord un objet dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation>Remettez-le d’abord.</translation>
    </message>
    <message>
        <source>Only what is in the trash can be put back.</source>
        <translation>Seul ce qui est dans la corbeille peut être remis.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) moved to the trash.</source>
        <translation>
            <numerusform>%n objet mis à la corbeille.</numerusform>
            <numerusform>%n objets mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Take them out of the trash again</source>
        <translation>Les ressortir de la corbeille</translation>
    </message>
    <message>
        <source>%1, turntable</source>
        <translation>%1, vue tournante</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s).</source>
        <translation>
            <numerusform>%n image enregistrée.</numerusform>
            <numerusform>%n images enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %n objet&#xa0;?</numerusform>
            <numerusform>Supprimer définitivement %n objets&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their meshes, pictures and recipes go, and %1 of the disk are free again. This cannot be undone.</source>
        <translation>Leurs maillages, images et recettes disparaissent, et %1 du disque se libèrent. C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Stars and tags</source>
        <translation>Étoiles et étiquettes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryEditor</name>
    <message>
        <source>rename “%1”</source>
        <translation>renommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>give %n star(s)</source>
        <translation>
            <numerusform>donner %n étoile</numerusform>
            <numerusform>donner %n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>take the stars away</source>
        <translation>retirer les étoiles</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>étiqueter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>take the tag “%1” away</source>
        <translation>retirer l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n object(s)</source>
        <translation>
            <numerusform>dupliquer %n objet</numerusform>
            <numerusform>dupliquer %n objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n object(s)</source>
        <translation>
            <numerusform>supprimer %n objet</numerusform>
            <numerusform>supprimer %n objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %n object(s)</source>
        <translation>
            <numerusform>restaurer %n objet</numerusform>
            <numerusform>restaurer %n objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n object(s)</source>
        <translation>
            <numerusform>déplacer %n objet</numerusform>
            <numerusform>déplacer %n objets</numerusform>
        </translation>
    </message>
    <message>
        <source>add to a collection</source>
        <translation>ajouter à une collection</translation>
    </message>
    <message>
        <source>take out of a collection</source>
        <translation>retirer d’une collection</translation>
    </message>
    <message>
        <source>make the collection “%1”</source>
        <translation>créer la collection «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>make the project “%1”</source>
        <translation>créer le projet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>delete the collection “%1”</source>
        <translation>supprimer la collection «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>delete the project “%1”</source>
        <translation>supprimer le projet «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryFilters</name>
    <message>
        <source>Imported</source>
        <translation>Importés</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Faits ici</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>%n dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Depuis un jour</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Rien à choisir encore</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <translation>Filtrer par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <translation>Retirer le filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show only some of the objects</source>
        <translation>Ne montrer que certains objets</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tout montrer à nouveau</translation>
    </message>
    <message>
        <source>Save search …</source>
        <translation>Enregistrer la recherche …</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Keep search and filters as a collection that fills itself</source>
        <translation>Garder recherche et filtres en collection qui se remplit seule</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryPlaces</name>
    <message>
        <source>All objects</source>
        <translation>Tous les objets</translation>
    </message>
    <message>
        <source>The objects of every project</source>
        <translation>Les objets de tous les projets</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>New objects go into this project</source>
        <translation>Les nouveaux objets vont dans ce projet</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>A saved search: it fills itself</source>
        <translation>Une recherche enregistrée&#xa0;: elle se remplit seule</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s); drop more on it</source>
        <translation>
            <numerusform>%n objet&#xa0;; déposez-en d’autres ici</numerusform>
            <numerusform>%n objets&#xa0;; déposez-en d’autres ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Ce qui a été supprimé</translation>
    </message>
    <message>
        <source>Places of the library</source>
        <translation>Lieux de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Search names and prompts</source>
        <translation>Chercher noms et descriptions</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Finds words in names, prompts and tags while you type</source>
        <translation>Trouve des mots dans les noms, descriptions et étiquettes pendant la saisie</translation>
    </message>
    <message>
        <source>Objects in the library</source>
        <translation>Objets de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Rien ne porte ce nom. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>What you make appears here.</source>
        <translation>Ce que vous faites apparaît ici.</translation>
    </message>
    <message>
        <source>In which order objects are shown</source>
        <translation>L’ordre d’affichage des objets</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>How large the pictures are</source>
        <translation>La taille des images</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Choose a project, a collection or the trash</source>
        <translation>Choisir un projet, une collection ou la corbeille</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>%1, %2 on the disk</source>
        <comment>objects, size</comment>
        <translation>%1, %2 sur le disque</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Nothing passes these filters.</source>
        <translation>Rien ne passe ces filtres.</translation>
    </message>
    <message>
        <source>What you delete waits here.</source>
        <translation>Ce que vous supprimez attend ici.</translation>
    </message>
    <message>
        <source>Drag objects onto the collection&apos;s name.</source>
        <translation>Glissez des objets sur le nom de la collection.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Ajouter à une collection</translation>
    </message>
    <message>
        <source>Take out of “%1”</source>
        <translation>Retirer de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move to a project</source>
        <translation>Déplacer vers un projet</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>Tous les objets</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Projets supprimés</translation>
    </message>
    <message>
        <source>Put “%1” back</source>
        <translation>Remettre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>This is the only project.</source>
        <translation>C’est le seul projet.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Modifiés en dernier d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>Le plus d’étoiles d’abord</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LineageView</name>
    <message>
        <source>from step %1: %2</source>
        <translation>depuis l’étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Graine %1</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LogModel</name>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
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
        <translation>Ajouter un LoRA</translation>
    </message>
    <message>
        <source>change the weight of a LoRA</source>
        <translation>changer le poids d’un LoRA</translation>
    </message>
    <message>
        <source>leave out a LoRA</source>
        <translation>retirer un LoRA</translation>
    </message>
    <message>
        <source>This run keeps its LoRAs.</source>
        <translation>Cette exécution garde ses LoRA.</translation>
    </message>
    <message>
        <source>The model in use is guided by a picture and takes no LoRA; runs leave them out.</source>
        <translation>Le modèle utilisé est guidé par une image et ne prend pas de LoRA&#xa0;; les exécutions les omettent.</translation>
    </message>
    <message>
        <source>These are as many as one run takes.</source>
        <translation>Une exécution n’en prend pas plus.</translation>
    </message>
    <message>
        <source>A style or subject that changes the model</source>
        <translation>Un style ou un sujet qui change le modèle</translation>
    </message>
    <message>
        <source>None is used</source>
        <translation>Aucun utilisé</translation>
    </message>
    <message>
        <source>It changes another family: %1. The model in use belongs to %2.</source>
        <translation>Il change une autre famille&#xa0;: %1. Le modèle utilisé est de la famille %2.</translation>
    </message>
    <message>
        <source>%1 is no LoRA: %2.</source>
        <translation>%1 n’est pas un LoRA&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Runs use this LoRA already.</source>
        <translation>Les exécutions utilisent déjà ce LoRA.</translation>
    </message>
    <message>
        <source>add a LoRA</source>
        <translation>ajouter un LoRA</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier …</translation>
    </message>
    <message>
        <source>A .safetensors file with a LoRA</source>
        <translation>Un fichier .safetensors avec un LoRA</translation>
    </message>
    <message>
        <source>Choose a LoRA</source>
        <translation>Choisir un LoRA</translation>
    </message>
    <message>
        <source>LoRAs (%1)</source>
        <translation>LoRA (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>It changes models of the family %1, and the starter is none. Choose one of them first.</source>
        <translation>Il change les modèles de la famille %1, et le modèle de départ n’en est pas un. Choisissez-en d’abord un.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LoraRow</name>
    <message>
        <source>Leave out %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>How far it changes the model: 0 not at all, 1 as it was trained for</source>
        <translation>À quel point il change le modèle&#xa0;: 0 pas du tout, 1 comme appris</translation>
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
        <translation>La scène ne peut pas être dessinée sur cet écran. Exécutions et exports fonctionnent quand même.</translation>
    </message>
    <message>
        <source>Nothing is being made right now.</source>
        <translation>Rien n’est en cours de création.</translation>
    </message>
    <message>
        <source>Pausing is possible once the object is forming</source>
        <translation>La pause est possible dès que l’objet prend forme</translation>
    </message>
    <message>
        <source>It is stopping already.</source>
        <translation>L’arrêt est déjà en cours.</translation>
    </message>
    <message>
        <source>The seed of this run</source>
        <translation>La graine de cette exécution</translation>
    </message>
    <message>
        <source>A run goes on already. Stop it, or wait for its end.</source>
        <translation>Une exécution est déjà en cours. Arrêtez-la ou attendez sa fin.</translation>
    </message>
    <message>
        <source>Select an object in the library first.</source>
        <translation>Sélectionnez d’abord un objet dans la bibliothèque.</translation>
    </message>
    <message>
        <source>These views are for finished objects.</source>
        <translation>Ces vues sont pour les objets finis.</translation>
    </message>
    <message>
        <source>This object has no texture coordinates.</source>
        <translation>Cet objet n’a pas de coordonnées de texture.</translation>
    </message>
    <message>
        <source>These views are for objects that form.</source>
        <translation>Ces vues sont pour les objets en formation.</translation>
    </message>
    <message>
        <source>watertight</source>
        <translation>étanche</translation>
    </message>
    <message numerus="yes">
        <source>%n open edge(s)</source>
        <translation>
            <numerusform>%n arête ouverte</numerusform>
            <numerusform>%n arêtes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>not watertight</source>
        <translation>non étanche</translation>
    </message>
    <message>
        <source>%1 triangles, %2 vertices</source>
        <translation>%1 triangles, %2 sommets</translation>
    </message>
    <message>
        <source>Meshes (%1)</source>
        <translation>Maillages (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import meshes</source>
        <translation>Importer des maillages</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1 …</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation>%1 importé&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” has no mesh in the library.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de maillage dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Exported %1 (%2) and read it back: %3</source>
        <translation>%1 exporté (%2) et relu&#xa0;: %3</translation>
    </message>
    <message>
        <source>Exported %1 (%2), but it could not be read back: %3</source>
        <translation>%1 exporté (%2), mais n’a pas pu être relu&#xa0;: %3</translation>
    </message>
    <message>
        <source>Exported %1 (%2), but what was read back differs from the object.</source>
        <translation>%1 exporté (%2), mais ce qui a été relu diffère de l’objet.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The object is not in the library yet: %1</source>
        <translation>L’objet n’est pas encore dans la bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Until the studio closes the object stays in memory; the next start offers to resume its run</source>
        <translation>L’objet reste en mémoire jusqu’à la fermeture du studio&#xa0;; le prochain démarrage proposera de reprendre son exécution</translation>
    </message>
    <message>
        <source>Select one object only.</source>
        <translation>Sélectionnez un seul objet.</translation>
    </message>
    <message>
        <source>use the settings of “%1”</source>
        <translation>utiliser les réglages de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>Réglages de l’exécution</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Job log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>About Maquette</source>
        <translation>À propos de Maquette</translation>
    </message>
    <message>
        <source>Words become objects, and you watch them form.</source>
        <translation>Les mots deviennent des objets, sous vos yeux.</translation>
    </message>
    <message>
        <source>Viewport: %1</source>
        <translation>Scène&#xa0;: %1</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Modèles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0</source>
        <translation>Licence&#xa0;: Apache-2.0</translation>
    </message>
    <message>
        <source>Converted: %1</source>
        <translation>Converti&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>See the models on this machine</source>
        <translation>Voir les modèles de cette machine</translation>
    </message>
    <message>
        <source>The chosen model cannot be used, so the starter stands in: %1</source>
        <translation>Le modèle choisi est inutilisable, le modèle de départ le remplace&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say in “Models” which edition of Stable Diffusion 2 this is.</source>
        <translation>Indiquez dans «&#xa0;Modèles&#xa0;» de quelle édition de Stable Diffusion 2 il s’agit.</translation>
    </message>
    <message>
        <source>%1 cannot work with a model of this kind. Choose another model, or another method.</source>
        <translation>%1 ne peut pas utiliser un modèle de ce genre. Choisissez un autre modèle ou une autre méthode.</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>Démarrer quand même</translation>
    </message>
    <message>
        <source>The system may become slow, or end the program; what is made so far stays safe</source>
        <translation>Le système peut ralentir ou fermer le programme&#xa0;; ce qui est déjà fait reste en sécurité</translation>
    </message>
    <message>
        <source>Words for what the object should not have or be</source>
        <translation>Des mots pour ce que l’objet ne doit pas avoir ni être</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>What the engine said before</source>
        <translation>Ce que le moteur a dit avant</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>An interrupted run can be resumed: “%1”, %2.</source>
        <translation>Une exécution interrompue peut reprendre&#xa0;: «&#xa0;%1&#xa0;», %2.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on from its last checkpoint</source>
        <translation>Poursuivre depuis le dernier point de reprise</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Remove the unfinished run from the library</source>
        <translation>Retirer l’exécution inachevée de la bibliothèque</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Saving the run, so that it can go on next time …</source>
        <translation>Sauvegarde de l’exécution, pour la poursuivre la prochaine fois …</translation>
    </message>
    <message>
        <source>The last run failed</source>
        <translation>La dernière exécution a échoué</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Library is read-only</source>
        <translation>Bibliothèque en lecture seule</translation>
    </message>
    <message>
        <source>Drawn by the processor</source>
        <translation>Dessiné par le processeur</translation>
    </message>
    <message>
        <source>Drawn by the graphics card</source>
        <translation>Dessiné par la carte graphique</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n picture(s) and a video into %1.</source>
        <translation>
            <numerusform>%n image et une vidéo exportées dans %1.</numerusform>
            <numerusform>%n images et une vidéo exportées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the time-lapse into</source>
        <translation>Exporter l’accéléré vers</translation>
    </message>
    <message>
        <source>%1, time-lapse</source>
        <translation>%1, accéléré</translation>
    </message>
    <message>
        <source>There are no moments to show yet.</source>
        <translation>Il n’y a pas encore d’instants à montrer.</translation>
    </message>
    <message>
        <source>Choose an earlier moment on the timeline first.</source>
        <translation>Choisissez d’abord un instant antérieur sur la chronologie.</translation>
    </message>
    <message>
        <source>Nothing that a run could go on from was kept here. Choose a later moment.</source>
        <translation>Rien n’a été gardé ici dont une exécution pourrait partir. Choisissez un instant plus tardif.</translation>
    </message>
    <message>
        <source>The words can change while an object forms.</source>
        <translation>Les mots peuvent changer pendant qu’un objet se forme.</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, étape %2</translation>
    </message>
    <message>
        <source>Starts from step %1 of “%2”</source>
        <translation>Part de l’étape %1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Description négative</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation>Remettez-le d’abord.</translation>
    </message>
    <message>
        <source>It is in the trash already.</source>
        <translation>Il est déjà dans la corbeille.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Contest of %1: %2</source>
        <translation>Concours de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The contest is over</source>
        <translation>Le concours est fini</translation>
    </message>
    <message>
        <source>%1 is in the library already: here it is.</source>
        <translation>%1 est déjà dans la bibliothèque&#xa0;: le voici.</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Utiliser ses réglages</translation>
    </message>
    <message>
        <source>Prompt, method, preset, seed and parameters as they made this object; undo brings yours back</source>
        <translation>Description, méthode, préréglage, graine et paramètres qui ont fait cet objet&#xa0;; annuler ramène les vôtres</translation>
    </message>
    <message>
        <source>This picture shows “%1”.</source>
        <translation>Cette image montre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This picture carries the recipe of “%1”.</source>
        <translation>Cette image porte la recette de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The recipe in %1 is of a newer version or damaged.</source>
        <translation>La recette dans %1 vient d’une version plus récente ou est endommagée.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>What was checked, with sizes and the hash</source>
        <translation>Ce qui a été vérifié, avec tailles et empreinte</translation>
    </message>
    <message>
        <source>Drop to open it here</source>
        <translation>Déposer pour l’ouvrir ici</translation>
    </message>
    <message>
        <source>Drop to guide the next object by this picture</source>
        <translation>Déposer pour guider le prochain objet par cette image</translation>
    </message>
    <message>
        <source>Drop to take it into the library</source>
        <translation>Déposer pour l’ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Mesh desk</source>
        <translation>Établi du maillage</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) finished.</source>
        <translation>
            <numerusform>%n objet terminé.</numerusform>
            <numerusform>%n objets terminés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed.</source>
        <translation>
            <numerusform>%n exécution a échoué.</numerusform>
            <numerusform>%n exécutions ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>La file est vide.</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>La file est vide</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait in the queue.</source>
        <translation>
            <numerusform>%n exécution attend dans la file.</numerusform>
            <numerusform>%n exécutions attendent dans la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Démarrer la file</translation>
    </message>
    <message>
        <source>Make what waits, one after the other</source>
        <translation>Faire ce qui attend, l’un après l’autre</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>See and reorder what waits</source>
        <translation>Voir et réordonner ce qui attend</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Concours</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>on the stage</source>
        <translation>sur la scène</translation>
    </message>
    <message>
        <source>While an object forms, choose an earlier moment on the timeline to compare with.</source>
        <translation>Pendant la formation, choisissez sur la chronologie un instant antérieur à comparer.</translation>
    </message>
    <message>
        <source>Select two objects in the library, or open one on the stage.</source>
        <translation>Sélectionnez deux objets dans la bibliothèque, ou ouvrez-en un sur la scène.</translation>
    </message>
    <message>
        <source>Choose the object to compare with “%1” in the library.</source>
        <translation>Choisissez dans la bibliothèque l’objet à comparer à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laisser tomber</translation>
    </message>
    <message>
        <source>Compare nothing</source>
        <translation>Ne rien comparer</translation>
    </message>
    <message>
        <source>“%1” stays on the left. Move along the timeline to compare it with other moments, or with the present at its end.</source>
        <translation>«&#xa0;%1&#xa0;» reste à gauche. Parcourez la chronologie pour le comparer à d’autres instants, ou au présent à la fin.</translation>
    </message>
    <message>
        <source>Maquette crashed last time. A report of where it happened is kept on this machine; nothing you made is in it.</source>
        <translation>Maquette a planté la dernière fois. Un rapport de l’endroit est gardé sur cette machine&#xa0;; rien de votre travail n’y figure.</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Reads it in your text editor</source>
        <translation>Le lit dans votre éditeur de texte</translation>
    </message>
    <message>
        <source>Time in seconds</source>
        <translation>Temps en secondes</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Brush: nothing is held any more</source>
        <translation>Pinceau&#xa0;: plus rien n’est retenu</translation>
    </message>
    <message>
        <source>a region frozen</source>
        <translation>une zone figée</translation>
    </message>
    <message>
        <source>a region to be redone</source>
        <translation>une zone à refaire</translation>
    </message>
    <message>
        <source>paint erased</source>
        <translation>peinture effacée</translation>
    </message>
    <message numerus="yes">
        <source>Brush: %1 (%n stroke(s) in all)</source>
        <translation>
            <numerusform>Pinceau&#xa0;: %1 (%n trait en tout)</numerusform>
            <numerusform>Pinceau&#xa0;: %1 (%n traits en tout)</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to change the model by this LoRA</source>
        <translation>Déposer pour changer le modèle par ce LoRA</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is neither a mesh nor a picture nor a LoRA.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: ce n’est ni un maillage, ni une image, ni un LoRA.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) behind it.</source>
        <translation>
            <numerusform>%n autre attend derrière.</numerusform>
            <numerusform>%n autres attendent derrière.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free where the library is. This run may take %2 there: free some space before it ends.</source>
        <translation>Il ne reste que %1 là où est la bibliothèque. Cette exécution peut y prendre %2&#xa0;: libérez de la place avant sa fin.</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>F&amp;orming object</source>
        <translation>Objet qui se &amp;forme</translation>
    </message>
    <message>
        <source>Finished ob&amp;ject</source>
        <translation>Objet f&amp;ini</translation>
    </message>
    <message>
        <source>The graphics driver let the viewport down. It is drawn in a slower way now; runs and exports go on.</source>
        <translation>Le pilote graphique a lâché la scène. Elle est désormais dessinée plus lentement ; les calculs et les exportations continuent.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asks the graphics driver once more</source>
        <translation>Interroge de nouveau le pilote graphique</translation>
    </message>
    <message>
        <source>the last leg</source>
        <translation>la dernière étape</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>manche %1 sur %2</translation>
    </message>
    <message>
        <source>An interrupted contest can be resumed: “%1”, %2, %3 of %4 still in.</source>
        <translation>Un concours interrompu peut reprendre : « %1 », %2, %3 sur %4 encore en lice.</translation>
    </message>
    <message>
        <source>Resume the contest</source>
        <translation>Reprendre le concours</translation>
    </message>
    <message>
        <source>Each goes on from its last checkpoint</source>
        <translation>Chacun repart de son dernier point de reprise</translation>
    </message>
    <message>
        <source>Remove the unfinished contest from the library</source>
        <translation>Retirer le concours inachevé de la bibliothèque</translation>
    </message>
    <message>
        <source>How far a contest had come cannot be read any more. Its candidates can be resumed one by one.</source>
        <translation>L’avancement d’un concours n’est plus lisible. Ses candidats peuvent reprendre un par un.</translation>
    </message>
    <message>
        <source>Saving the contest, so that it can go on next time …</source>
        <translation>Enregistrement du concours, pour qu’il puisse continuer la prochaine fois …</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MaskBrush</name>
    <message>
        <source>Let everything go</source>
        <translation>Tout libérer</translation>
    </message>
    <message>
        <source>Paint on the object; drag beside it to turn. [ and ] change the size, Esc puts the brush away.</source>
        <translation>Peignez sur l’objet&#xa0;; glissez à côté pour tourner. [ et ] changent la taille, Échap range le pinceau.</translation>
    </message>
    <message>
        <source>The brush works on an object while it forms.</source>
        <translation>Le pinceau agit sur un objet pendant qu’il se forme.</translation>
    </message>
    <message>
        <source>The brush can be used once the object is forming.</source>
        <translation>Le pinceau sert dès que l’objet se forme.</translation>
    </message>
    <message>
        <source>Go back to the present on the timeline first.</source>
        <translation>Revenez d’abord au présent sur la chronologie.</translation>
    </message>
    <message>
        <source>Take the brush first.</source>
        <translation>Prenez d’abord le pinceau.</translation>
    </message>
    <message>
        <source>Nothing is painted yet.</source>
        <translation>Rien n’est encore peint.</translation>
    </message>
    <message>
        <source>Freeze a region</source>
        <translation>Figer une zone</translation>
    </message>
    <message>
        <source>Mark a region to be redone</source>
        <translation>Marquer une zone à refaire</translation>
    </message>
    <message>
        <source>Erase paint</source>
        <translation>Effacer la peinture</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshDesk</name>
    <message>
        <source>%1, edited</source>
        <translation>%1, modifié</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshDeskPanel</name>
    <message>
        <source>add “%1”</source>
        <translation>ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>switch “%1” on</source>
        <translation>activer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>switch “%1” off</source>
        <translation>désactiver «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>move “%1”</source>
        <translation>déplacer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>remove “%1”</source>
        <translation>retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add operations; the object stays as it is, and each can be changed, moved or switched off at any time.</source>
        <translation>Ajoutez des opérations&#xa0;; l’objet reste tel quel, et chacune peut être modifiée, déplacée ou désactivée à tout moment.</translation>
    </message>
    <message>
        <source>Open a finished object from the library to work on its mesh.</source>
        <translation>Ouvrez un objet fini de la bibliothèque pour travailler son maillage.</translation>
    </message>
    <message>
        <source>Add an operation to the stack</source>
        <translation>Ajouter une opération à la pile</translation>
    </message>
    <message>
        <source>No operation is switched on.</source>
        <translation>Aucune opération n’est activée.</translation>
    </message>
    <message>
        <source>Hold to see it as it was</source>
        <translation>Maintenir pour voir l’état d’avant</translation>
    </message>
    <message>
        <source>The operations are still being done.</source>
        <translation>Les opérations sont encore en cours.</translation>
    </message>
    <message>
        <source>Keep the result in the library beside the object it was made of</source>
        <translation>Garder le résultat dans la bibliothèque à côté de l’objet d’origine</translation>
    </message>
    <message>
        <source>Write it as a file, as it is shown</source>
        <translation>L’écrire dans un fichier, tel qu’affiché</translation>
    </message>
    <message>
        <source>Mesh desk</source>
        <translation>Établi du maillage</translation>
    </message>
    <message>
        <source>Add operation</source>
        <translation>Ajouter une opération</translation>
    </message>
    <message>
        <source>Show the object as it was</source>
        <translation>Montrer l’objet tel qu’il était</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Progress of the operations</source>
        <translation>Progression des opérations</translation>
    </message>
    <message>
        <source>Save as new object</source>
        <translation>Enregistrer comme nouvel objet</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshReport</name>
    <message>
        <source>Triangles</source>
        <translation>Triangles</translation>
    </message>
    <message>
        <source>Size in mm</source>
        <translation>Taille en mm</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message numerus="yes">
        <source>%n open edge(s)</source>
        <translation>
            <numerusform>%n arête ouverte</numerusform>
            <numerusform>%n arêtes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>non fermé</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>%1 cm³</source>
        <translation>%1 cm³</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 + normals</source>
        <translation>%1 + normales</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Texture</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Échoue</translation>
    </message>
    <message>
        <source>Add the operation that helps to the stack</source>
        <translation>Ajouter à la pile l’opération qui aide</translation>
    </message>
    <message>
        <source>Check for 3D printing</source>
        <translation>Vérifier pour l’impression 3D</translation>
    </message>
    <message>
        <source>Measures walls, overhangs and size, and says what to do</source>
        <translation>Mesure parois, surplombs et taille, et dit que faire</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshStepCard</name>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Take it off the stack; undo brings it back</source>
        <translation>La retirer de la pile&#xa0;; annuler la ramène</translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <translation>Revenir à la valeur habituelle</translation>
    </message>
    <message>
        <source>It is the first already</source>
        <translation>C’est déjà la première</translation>
    </message>
    <message>
        <source>Do it earlier</source>
        <translation>La faire plus tôt</translation>
    </message>
    <message>
        <source>It is the last already</source>
        <translation>C’est déjà la dernière</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>La faire plus tard</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show what a developer would want to know</source>
        <translation>Montrer ce qu’un développeur voudrait savoir</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelChip</name>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Runs use the model “%1”. Choose another one here.</source>
        <translation>Les exécutions utilisent le modèle «&#xa0;%1&#xa0;». Choisissez-en un autre ici.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelDetails</name>
    <message>
        <source>No model is selected</source>
        <translation>Aucun modèle sélectionné</translation>
    </message>
    <message>
        <source>Select one on the left to see what it is and to use it.</source>
        <translation>Choisissez-en un à gauche pour voir ce qu’il est et l’utiliser.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>The file does not say</source>
        <translation>Le fichier ne le dit pas</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>A file of this kind can carry programs, so it is never opened as it is. Converting reads the numbers alone, in a process that may do nothing else, and writes them into a new file of Maquette&apos;s own. Yours stays as it is.</source>
        <translation>Un fichier de ce genre peut contenir des programmes, il n’est donc jamais ouvert tel quel. La conversion n’en lit que les nombres, dans un processus qui ne peut rien faire d’autre, et les écrit dans un nouveau fichier propre à Maquette. Le vôtre reste tel quel.</translation>
    </message>
    <message>
        <source>Runs use this model already.</source>
        <translation>Les exécutions utilisent déjà ce modèle.</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Répondez d’abord à la question.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Runs use this model from now on</source>
        <translation>Les exécutions utiliseront ce modèle désormais</translation>
    </message>
    <message>
        <source>Make a safe copy that can be used; nothing in it is executed</source>
        <translation>Faire une copie sûre et utilisable&#xa0;; rien n’y est exécuté</translation>
    </message>
    <message>
        <source>Which edition of Stable Diffusion 2 is this?</source>
        <translation>De quelle édition de Stable Diffusion 2 s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Base, 512 pixels</source>
        <translation>Base, 512 pixels</translation>
    </message>
    <message>
        <source>Its name mostly says “base” or “512”</source>
        <translation>Son nom dit souvent «&#xa0;base&#xa0;» ou «&#xa0;512&#xa0;»</translation>
    </message>
    <message>
        <source>768 pixels</source>
        <translation>768 pixels</translation>
    </message>
    <message>
        <source>Its name mostly says “768” or “v”</source>
        <translation>Son nom dit souvent «&#xa0;768&#xa0;» ou «&#xa0;v&#xa0;»</translation>
    </message>
    <message>
        <source>The file does not tell. The answer is remembered for it; if objects stay grey and noisy, it was the other one.</source>
        <translation>Le fichier ne le dit pas. La réponse sera retenue&#xa0;; si les objets restent gris et bruités, c’était l’autre.</translation>
    </message>
    <message>
        <source>Converting …</source>
        <translation>Conversion …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop this; nothing half-made stays</source>
        <translation>Arrêter&#xa0;; rien d’inachevé ne reste</translation>
    </message>
    <message>
        <source>Convert safely</source>
        <translation>Convertir sans risque</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder it lies in</source>
        <translation>Ouvrir le dossier qui le contient</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Add to runs</source>
        <translation>Ajouter aux exécutions</translation>
    </message>
    <message>
        <source>It changes the model from the next run on</source>
        <translation>Il change le modèle dès la prochaine exécution</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelFolders</name>
    <message>
        <source>Look in this folder no longer; its files stay</source>
        <translation>Ne plus chercher dans ce dossier&#xa0;; ses fichiers restent</translation>
    </message>
    <message>
        <source>Look in %1 no longer</source>
        <translation>Ne plus chercher dans %1</translation>
    </message>
    <message>
        <source>Maquette looks in</source>
        <translation>Maquette cherche dans</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>Ajouter un dossier …</translation>
    </message>
    <message>
        <source>Look for weights in another folder, too; nothing is copied</source>
        <translation>Chercher aussi des poids dans un autre dossier&#xa0;; rien n’est copié</translation>
    </message>
    <message>
        <source>No program with weights was found in its usual place.</source>
        <translation>Aucun programme avec des poids n’a été trouvé à sa place habituelle.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelList</name>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Une question</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelManager</name>
    <message>
        <source>Another file is being converted. Wait for its end.</source>
        <translation>Un autre fichier est en cours de conversion. Attendez la fin.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Stop; what was known before stays in the list</source>
        <translation>Arrêter&#xa0;; ce qui était connu reste dans la liste</translation>
    </message>
    <message>
        <source>Look through all folders again</source>
        <translation>Parcourir à nouveau tous les dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Nothing was copied or changed.</source>
        <translation>
            <numerusform>%n trouvé. Rien n’a été copié ni modifié.</numerusform>
            <numerusform>%n trouvés. Rien n’a été copié ni modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, looking in %2</source>
        <translation>%1 trouvés, recherche dans %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>No other weights were found, and none are needed: the starter makes objects by itself. Maquette can also use Stable Diffusion 1 and 2 and MVDream: folders from Hugging Face, .safetensors files of ComfyUI, A1111, Forge or InvokeAI, and .ckpt files after converting. Add the folder they lie in.</source>
        <translation>Aucun autre poids n’a été trouvé, et aucun n’est nécessaire&#xa0;: le modèle de départ fait des objets à lui seul. Maquette peut aussi utiliser Stable Diffusion 1 et 2 et MVDream&#xa0;: dossiers de Hugging Face, fichiers .safetensors de ComfyUI, A1111, Forge ou InvokeAI, et fichiers .ckpt après conversion. Ajoutez le dossier où ils se trouvent.</translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation>Rien ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Look for weights in this folder, too</source>
        <translation>Chercher aussi des poids dans ce dossier</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Search names, families and folders</source>
        <translation>Chercher noms, familles et dossiers</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Chercher des modèles</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Everything that was found</source>
        <translation>Tout ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Models that runs can use as they are</source>
        <translation>Modèles utilisables tels quels</translation>
    </message>
    <message>
        <source>To convert</source>
        <translation>À convertir</translation>
    </message>
    <message>
        <source>Models that need a safe copy first</source>
        <translation>Modèles dont il faut d’abord une copie sûre</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Parts, and what Maquette cannot use</source>
        <translation>Parties, et ce que Maquette ne peut pas utiliser</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Que montrer</translation>
    </message>
    <message>
        <source>Looking for weights</source>
        <translation>Recherche de poids</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Models</name>
    <message>
        <source>Small model of everyday things</source>
        <translation>Petit modèle d’objets du quotidien</translation>
    </message>
    <message>
        <source>Model that draws what words say</source>
        <translation>Modèle qui dessine ce que disent les mots</translation>
    </message>
    <message>
        <source>Model that draws four views at once</source>
        <translation>Modèle qui dessine quatre vues à la fois</translation>
    </message>
    <message>
        <source>Model that turns a picture to other views</source>
        <translation>Modèle qui tourne une image vers d’autres vues</translation>
    </message>
    <message>
        <source>Image network without its other parts</source>
        <translation>Réseau d’images sans ses autres parties</translation>
    </message>
    <message>
        <source>Picture decoder (VAE)</source>
        <translation>Décodeur d’images (VAE)</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Encodeur de texte</translation>
    </message>
    <message>
        <source>Picture encoder</source>
        <translation>Encodeur d’images</translation>
    </message>
    <message>
        <source>LoRA, a style or subject for a model</source>
        <translation>LoRA, un style ou un sujet pour un modèle</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>Embedding, a learnt word</source>
        <translation>Embedding, un mot appris</translation>
    </message>
    <message>
        <source>Pickled weights</source>
        <translation>Poids en pickle</translation>
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
        <translation>Stable Diffusion XL, refiner</translation>
    </message>
    <message>
        <source>Comes with Maquette</source>
        <translation>Fourni avec Maquette</translation>
    </message>
    <message>
        <source>Added folder</source>
        <translation>Dossier ajouté</translation>
    </message>
    <message>
        <source>Converted by Maquette</source>
        <translation>Converti par Maquette</translation>
    </message>
    <message>
        <source>Unknown weights</source>
        <translation>Poids inconnus</translation>
    </message>
    <message>
        <source>%1 bit (%2)</source>
        <translation>%1 bits (%2)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Convert first</source>
        <translation>À convertir</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>This goes with a model and makes nothing by itself. Choose a whole model.</source>
        <translation>Ceci accompagne un modèle et ne fait rien seul. Choisissez un modèle complet.</translation>
    </message>
    <message>
        <source>A run needs about %1.</source>
        <translation>Une exécution demande environ %1.</translation>
    </message>
    <message>
        <source>A run needs about %1 of the %2 that are free, computing in 16 bits.</source>
        <translation>Une exécution demande environ %1 des %2 libres, en calculant sur 16 bits.</translation>
    </message>
    <message>
        <source>A run needs about %1 of the %2 that are free.</source>
        <translation>Une exécution demande environ %1 des %2 libres.</translation>
    </message>
    <message>
        <source>A LoRA goes with a model and makes nothing by itself. Runs add it to the model in use.</source>
        <translation>Un LoRA accompagne un modèle et ne fait rien seul. Les exécutions l’ajoutent au modèle utilisé.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ObjectCard</name>
    <message>
        <source>%1 triangles</source>
        <translation>%1 triangles</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Ses réglages</translation>
    </message>
    <message>
        <source>Use its seed</source>
        <translation>Sa graine</translation>
    </message>
    <message>
        <source>Prompt, method, preset, seed and parameters as they made this object; undo brings yours back</source>
        <translation>Description, méthode, préréglage, graine et paramètres qui ont fait cet objet&#xa0;; annuler ramène les vôtres</translation>
    </message>
    <message>
        <source>Only the seed; everything else stays as it is</source>
        <translation>Seulement la graine&#xa0;; tout le reste demeure</translation>
    </message>
</context>
<context>
    <name>maquette::ui::OwnCameras</name>
    <message>
        <source>No view is kept here yet.</source>
        <translation>Aucune vue n’est encore gardée ici.</translation>
    </message>
    <message>
        <source>&amp;Own views</source>
        <translation>Vues perso</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ParameterPanel</name>
    <message>
        <source>Expert settings</source>
        <translation>Réglages avancés</translation>
    </message>
    <message>
        <source>Settings that only matter when you know the method</source>
        <translation>Des réglages qui ne comptent que si l’on connaît la méthode</translation>
    </message>
    <message>
        <source>Fixed while this run goes on. Stop it, or wait for its end, to change this.</source>
        <translation>Fixe pendant cette exécution. Arrêtez-la ou attendez sa fin pour le changer.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ParameterRow</name>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>May change while the object forms.</source>
        <translation>Peut changer pendant que l’objet se forme.</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s value</source>
        <translation>Revenir à la valeur du préréglage</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PlaceholderSurface</name>
    <message>
        <source>Without OpenGL, objects are seen here only while they form.</source>
        <translation>Sans OpenGL, les objets ne se voient ici que pendant qu’ils se forment.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PressureLegend</name>
    <message>
        <source>Pressure: dark blue is settled, bright is where the model still pushes</source>
        <translation>Pression&#xa0;: le bleu foncé est stable, le clair est là où le modèle pousse encore</translation>
    </message>
    <message>
        <source>How strongly the model pulled at each place over the last steps</source>
        <translation>La force avec laquelle le modèle a tiré à chaque endroit aux dernières étapes</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>still pushing</source>
        <translation>pousse encore</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PromptBar</name>
    <message>
        <source>Start from nothing instead</source>
        <translation>Partir plutôt de zéro</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Ce qu’il faut exclure</translation>
    </message>
    <message>
        <source>What should not form, for example “blurry, text”</source>
        <translation>Ce qui ne doit pas se former, par exemple «&#xa0;blurry, text&#xa0;»</translation>
    </message>
    <message>
        <source>Clear what to leave out</source>
        <translation>Effacer ce qu’il faut exclure</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What should form, in a few words</source>
        <translation>Ce qui doit prendre forme, en quelques mots</translation>
    </message>
    <message>
        <source>Describe an object, for example “a red chair”</source>
        <translation>Décrivez un objet en anglais, par exemple «&#xa0;a red chair&#xa0;»</translation>
    </message>
    <message>
        <source>Let the object form (Enter)</source>
        <translation>Laisser l’objet prendre forme (Entrée)</translation>
    </message>
    <message>
        <source>Type what you want to see form first.</source>
        <translation>Tapez d’abord ce que vous voulez voir.</translation>
    </message>
    <message>
        <source>The prompt is longer than %1 characters. Shorten it.</source>
        <translation>La description dépasse %1 caractères. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The model knows none of these words. Pick one of the words below.</source>
        <translation>Le modèle ne connaît aucun de ces mots. Choisissez-en un ci-dessous.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Guide by a picture</source>
        <translation>Guider par une image</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>D’autres façons de commencer</translation>
    </message>
    <message>
        <source>Back to the run that goes on</source>
        <translation>Revenir à l’exécution en cours</translation>
    </message>
    <message>
        <source>Let it form when those before it are finished (Enter)</source>
        <translation>Le former quand les précédents seront finis (Entrée)</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PromptEdit</name>
    <message>
        <source>Words the model knows</source>
        <translation>Mots que le modèle connaît</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PromptLength</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>The model reads %n piece(s) of words at most; this prompt has %1 so far.</source>
        <translation>
            <numerusform>Le modèle lit au plus %n morceau de mot&#xa0;; cette description en a %1.</numerusform>
            <numerusform>Le modèle lit au plus %n morceaux de mots&#xa0;; cette description en a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not read: “%2”</source>
        <translation>%1 · non lu&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>The model reads %n piece(s) of words at most. It does not see “%1”: say what matters first, or use fewer words.</source>
        <translation>
            <numerusform>Le modèle lit au plus %n morceau de mot. Il ne voit pas «&#xa0;%1&#xa0;»&#xa0;: dites d’abord l’essentiel, ou abrégez.</numerusform>
            <numerusform>Le modèle lit au plus %n morceaux de mots. Il ne voit pas «&#xa0;%1&#xa0;»&#xa0;: dites d’abord l’essentiel, ou abrégez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueController</name>
    <message>
        <source>reorder the queue</source>
        <translation>réordonner la file</translation>
    </message>
    <message numerus="yes">
        <source>take %n run(s) out of the queue</source>
        <translation>
            <numerusform>retirer %n exécution de la file</numerusform>
            <numerusform>retirer %n exécutions de la file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueDialog</name>
    <message>
        <source>Seeds for each prompt</source>
        <translation>Graines par description</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Première graine</translation>
    </message>
    <message>
        <source>Add several runs</source>
        <translation>Ajouter plusieurs exécutions</translation>
    </message>
    <message>
        <source>One prompt on each line</source>
        <translation>Une description par ligne</translation>
    </message>
    <message>
        <source>Prompts, one on each line</source>
        <translation>Descriptions, une par ligne</translation>
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
        <translation>Graines pour chacune</translation>
    </message>
    <message>
        <source>from seed</source>
        <translation>à partir de la graine</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>Écrivez au moins une description.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>That is more than %1 runs.</source>
        <translation>C’est plus de %1 exécutions.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>seeds %1 to %2</source>
        <translation>graines %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueFeature</name>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation>
            <numerusform>%n en file</numerusform>
            <numerusform>%n en file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the queue, on hold</source>
        <translation>
            <numerusform>%n en file, suspendue</numerusform>
            <numerusform>%n en file, suspendue</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Afficher ou masquer la file</translation>
    </message>
    <message>
        <source>Objects are being made</source>
        <translation>Des objets se forment</translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueModel</name>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · graine %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Forming</source>
        <translation>En formation</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Interrupted at step %1; it will go on</source>
        <translation>Interrompue à l’étape %1&#xa0;; elle reprendra</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>Faite en %1</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, on hold</source>
        <translation>
            <numerusform>%n en attente, suspendue</numerusform>
            <numerusform>%n en attente, suspendue</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>Suspendre la file</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Démarrer la file</translation>
    </message>
    <message>
        <source>The run that goes on is finished; nothing starts after it</source>
        <translation>L’exécution en cours se termine&#xa0;; rien ne démarre ensuite</translation>
    </message>
    <message>
        <source>Make what waits, one after the other</source>
        <translation>Faire ce qui attend, l’un après l’autre</translation>
    </message>
    <message>
        <source>Nothing waits in the queue.</source>
        <translation>Rien n’attend dans la file.</translation>
    </message>
    <message>
        <source>Select a run that is not being made first.</source>
        <translation>Sélectionnez d’abord une exécution qui n’est pas en cours.</translation>
    </message>
    <message>
        <source>Select a run that failed or was stopped first.</source>
        <translation>Sélectionnez d’abord une exécution échouée ou arrêtée.</translation>
    </message>
    <message>
        <source>There are no finished runs here.</source>
        <translation>Il n’y a pas d’exécutions terminées ici.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Runs in the queue</source>
        <translation>Exécutions en file</translation>
    </message>
    <message>
        <source>Alt with an arrow key moves a run, Delete takes it out</source>
        <translation>Alt et une flèche déplacent une exécution, Suppr la retire</translation>
    </message>
    <message>
        <source>What shall form later waits here.
Type a prompt and choose “Add to queue”.</source>
        <translation>Ce qui doit se former plus tard attend ici.
Saisissez une description et choisissez «&#xa0;Ajouter à la file&#xa0;».</translation>
    </message>
</context>
<context>
    <name>maquette::ui::RealSizeDialog</name>
    <message>
        <source>Real size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>How long is the longest side of the object in reality? The scale on the stage then tells real lengths; the object stays as it is.</source>
        <translation>Quelle est la longueur réelle du plus grand côté de l’objet&#xa0;? L’échelle de la scène donne alors des longueurs réelles&#xa0;; l’objet reste tel quel.</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Plus grand côté</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>millimètres</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>centimètres</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pouces</translation>
    </message>
    <message>
        <source>no real size</source>
        <translation>pas de taille réelle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Lengths are told in the object&apos;s own units.</source>
        <translation>Les longueurs sont dans les unités de l’objet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ReceiptDialog</name>
    <message>
        <source>millimetres</source>
        <translation>millimètres</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>centimètres</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pouces</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <source>Not read back: %1</source>
        <translation>Non relu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read back by an independent program: all as it should be</source>
        <translation>Relu par un programme indépendant&#xa0;: tout est conforme</translation>
    </message>
    <message>
        <source>What was read back differs from the object</source>
        <translation>Ce qui a été relu diffère de l’objet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation>Triangles</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>travels inside the file</source>
        <translation>voyage dans le fichier</translation>
    </message>
    <message>
        <source>is not inside the file</source>
        <translation>n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Receipt of the export</source>
        <translation>Reçu de l’exportation</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Put the whole receipt on the clipboard</source>
        <translation>Mettre tout le reçu dans le presse-papiers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Mauvais</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>off by %1, %2 is allowed</source>
        <translation>écart de %1, %2 permis</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ReferencePicture</name>
    <message>
        <source>There is no picture %1 any more.</source>
        <translation>L’image %1 n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read. Choose a PNG or JPEG.</source>
        <translation>%1 n’est pas une image lisible. Choisissez un PNG ou un JPEG.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged: %2. Save it again, or choose another one.</source>
        <translation>L’image %1 est endommagée&#xa0;: %2. Enregistrez-la à nouveau, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This model shows a pictured object from other sides. Drop a picture on the window, or choose one with “Picture”.</source>
        <translation>Ce modèle montre un objet photographié sous d’autres côtés. Déposez une image sur la fenêtre, ou choisissez-en une avec «&#xa0;Image&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a reference picture</source>
        <translation>Choisir une image de référence</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 is not guided by pictures. Choose another method.</source>
        <translation>%1 n’est pas guidée par des images. Choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>choose a reference picture</source>
        <translation>choisir une image de référence</translation>
    </message>
    <message>
        <source>leave the reference picture out</source>
        <translation>retirer l’image de référence</translation>
    </message>
    <message>
        <source>turn the reference picture</source>
        <translation>tourner l’image de référence</translation>
    </message>
    <message>
        <source>%1 is not guided by pictures.</source>
        <translation>%1 n’est pas guidée par des images.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ReferenceRow</name>
    <message>
        <source>Guides the object, seen from</source>
        <translation>Guide l’objet, vu de</translation>
    </message>
    <message>
        <source>Reference picture %1</source>
        <translation>Image de référence %1</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Where its camera stood: 0° sees the front, 90° the side on the right of the front, 180° the back</source>
        <translation>Où était la caméra&#xa0;: 0° voit la face, 90° le côté à sa droite, 180° l’arrière</translation>
    </message>
    <message>
        <source>Direction of the picture&apos;s camera</source>
        <translation>Direction de la caméra de l’image</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>How high its camera stood: 0° level with the object, 90° above it</source>
        <translation>La hauteur de la caméra&#xa0;: 0° à hauteur de l’objet, 90° au-dessus</translation>
    </message>
    <message>
        <source>Height of the picture&apos;s camera</source>
        <translation>Hauteur de la caméra de l’image</translation>
    </message>
    <message>
        <source>Leave the picture out</source>
        <translation>Retirer l’image</translation>
    </message>
</context>
<context>
    <name>maquette::ui::RoundCard</name>
    <message>
        <source>One front</source>
        <translation>Une seule face</translation>
    </message>
    <message>
        <source>Looks alike from all sides</source>
        <translation>Semblable de tous côtés</translation>
    </message>
    <message numerus="yes">
        <source>Shows a front on %n sides: possible double face</source>
        <translation>
            <numerusform>Montre une face sur %n côté&#xa0;: visage double possible</numerusform>
            <numerusform>Montre une face sur %n côtés&#xa0;: visage double possible</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear front yet</source>
        <translation>Pas encore de face nette</translation>
    </message>
    <message>
        <source>Early in a run it often still mends itself. If it stays, another seed helps, or, with models that know no camera, “Against repeated fronts”.</source>
        <translation>Tôt dans l’exécution, cela s’arrange souvent. Sinon, une autre graine aide, ou, pour les modèles sans caméra, «&#xa0;Contre les faces répétées&#xa0;».</translation>
    </message>
    <message>
        <source>Another seed often helps, or words for the back, such as “with a tail”.</source>
        <translation>Une autre graine aide souvent, ou des mots pour l’arrière, comme «&#xa0;with a tail&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2 % like the front, shows a front</source>
        <translation>%1&#xa0;: %2 % comme la face, montre une face</translation>
    </message>
    <message>
        <source>%1: %2 % like the front</source>
        <translation>%1&#xa0;: %2 % comme la face</translation>
    </message>
    <message>
        <source>From all sides, step %1</source>
        <translation>De tous côtés, étape %1</translation>
    </message>
    <message>
        <source>From all sides</source>
        <translation>De tous côtés</translation>
    </message>
    <message>
        <source>Seen from above, the front at the bottom: the further out, the more a side looks like the front. Dots are sides that show a front.</source>
        <translation>Vu d’en haut, la face en bas&#xa0;: plus c’est loin du centre, plus le côté ressemble à la face. Les points sont les côtés qui montrent une face.</translation>
    </message>
    <message>
        <source>From all sides: %1</source>
        <translation>De tous côtés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Things such as balls and bowls do; nothing is wrong with it.</source>
        <translation>Les balles et les bols sont ainsi&#xa0;; tout va bien.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ScaleBar</name>
    <message>
        <source>%1 units</source>
        <translation>%1 unités</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>The bar is %1 long where the object stands.</source>
        <translation>La barre mesure %1 à l’endroit de l’objet.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Seeing</name>
    <message>
        <source>Views, own views and the turntable</source>
        <translation>Vues, vues perso et plateau tournant</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>There is nothing to turn round yet.</source>
        <translation>Il n’y a encore rien autour de quoi tourner.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::SessionKeeper</name>
    <message>
        <source>Maquette was not closed properly last time. What you had typed and set is back.</source>
        <translation>Maquette n’a pas été fermé correctement la dernière fois. Vos saisies et réglages sont de retour.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Clear the prompt and put the settings back to the preset’s</source>
        <translation>Vider la description et remettre les réglages du préréglage</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ShortcutDialog</name>
    <message>
        <source>Back to the usual keys</source>
        <translation>Revenir aux touches habituelles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Chercher des commandes</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Touches de %1</translation>
    </message>
    <message>
        <source>%1 would run both “%2” and “%3”. Give one of them other keys.</source>
        <translation>%1 lancerait à la fois «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;». Donnez d’autres touches à l’une des deux.</translation>
    </message>
    <message>
        <source>Use these keys from now on</source>
        <translation>Utiliser ces touches désormais</translation>
    </message>
</context>
<context>
    <name>maquette::ui::StarField</name>
    <message numerus="yes">
        <source>Rating: %n star(s)</source>
        <translation>
            <numerusform>Note&#xa0;: %n étoile</numerusform>
            <numerusform>Note&#xa0;: %n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating: no stars</source>
        <translation>Note&#xa0;: aucune étoile</translation>
    </message>
    <message>
        <source>Click a star, or type 0 to 5</source>
        <translation>Cliquez une étoile, ou tapez de 0 à 5</translation>
    </message>
    <message>
        <source>This cannot be changed now</source>
        <translation>Cela ne peut pas changer maintenant</translation>
    </message>
</context>
<context>
    <name>maquette::ui::TagEditor</name>
    <message>
        <source>Tags in use</source>
        <translation>Étiquettes utilisées</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Retirer cette étiquette</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Retirer l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Words of your own to find objects by; Enter adds one</source>
        <translation>Vos mots pour retrouver les objets&#xa0;; Entrée en ajoute un</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ThreadedSurface</name>
    <message>
        <source>OpenGL could not be started.</source>
        <translation>OpenGL n’a pas pu démarrer.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::TimelineBar</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>Moments of the run</source>
        <translation>Instants de l’exécution</translation>
    </message>
    <message>
        <source>How the object formed: drag to see an earlier moment. Large dots can be kept or gone on from.</source>
        <translation>Comment l’objet s’est formé&#xa0;: faites glisser pour voir un instant antérieur. Les gros points peuvent être gardés ou poursuivis.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Transport</name>
    <message>
        <source>From the next step on the object follows these words</source>
        <translation>Dès la prochaine étape, l’objet suit ces mots</translation>
    </message>
    <message>
        <source>Say it in other words while it forms</source>
        <translation>Le dire autrement pendant qu’il se forme</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>Changer la description</translation>
    </message>
    <message>
        <source>Other words for this run</source>
        <translation>D’autres mots pour cette exécution</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Continuer avec ceci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the words as they are</source>
        <translation>Laisser les mots tels quels</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop here; you can keep what is there</source>
        <translation>S’arrêter ici&#xa0;; vous pouvez garder le résultat actuel</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>S’arrêter ici&#xa0;?</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Garder le résultat</translation>
    </message>
    <message>
        <source>The object as it is now goes into the library</source>
        <translation>L’objet tel qu’il est va dans la bibliothèque</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Nothing of this run is kept</source>
        <translation>Rien de cette exécution n’est gardé</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Let it form further</source>
        <translation>Le laisser se former encore</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Préparation …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the formation; you can still look round</source>
        <translation>Suspendre la formation&#xa0;; vous pouvez toujours tourner autour</translation>
    </message>
    <message>
        <source>Pausing is possible once the object is forming</source>
        <translation>La pause est possible dès que l’objet prend forme</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt …</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1 it/s</source>
        <translation>%1 ét./s</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>D’après une image</translation>
    </message>
    <message>
        <source>What this run should leave out from now on</source>
        <translation>Ce que cette exécution doit exclure désormais</translation>
    </message>
    <message>
        <source>Leave out, for example “blurry, text”</source>
        <translation>Exclure, par exemple «&#xa0;blurry, text&#xa0;»</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Ce qu’il faut exclure</translation>
    </message>
    <message>
        <source>Clear what to leave out</source>
        <translation>Effacer ce qu’il faut exclure</translation>
    </message>
    <message>
        <source>Next …</source>
        <translation>Suivant …</translation>
    </message>
    <message>
        <source>Write down what shall form after this</source>
        <translation>Noter ce qui doit se former ensuite</translation>
    </message>
    <message>
        <source>Queue what shall form next</source>
        <translation>Mettre en file ce qui doit se former ensuite</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Turntable</name>
    <message>
        <source>Turntable &amp;speed</source>
        <translation>Vitesse du plateau</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ViewCube</name>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Dessous</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Arrow keys look from the next side, Space opens the views.</source>
        <translation>Les flèches passent au côté suivant, Espace ouvre les vues.</translation>
    </message>
    <message>
        <source>You look %1. Click a side to look from there; drag to turn.</source>
        <translation>Vous regardez %1. Cliquez un côté pour voir de là&#xa0;; glissez pour tourner.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ViewWords</name>
    <message>
        <source>from the front</source>
        <translation>de face</translation>
    </message>
    <message>
        <source>from the front right</source>
        <translation>de face à droite</translation>
    </message>
    <message>
        <source>from the right</source>
        <translation>de droite</translation>
    </message>
    <message>
        <source>from the back right</source>
        <translation>de derrière à droite</translation>
    </message>
    <message>
        <source>from behind</source>
        <translation>de derrière</translation>
    </message>
    <message>
        <source>from the back left</source>
        <translation>de derrière à gauche</translation>
    </message>
    <message>
        <source>from the left</source>
        <translation>de gauche</translation>
    </message>
    <message>
        <source>from the front left</source>
        <translation>de face à gauche</translation>
    </message>
    <message>
        <source>from above</source>
        <translation>d’en haut</translation>
    </message>
    <message>
        <source>from below</source>
        <translation>d’en bas</translation>
    </message>
    <message>
        <source>%1, above</source>
        <translation>%1, en hauteur</translation>
    </message>
    <message>
        <source>%1, below</source>
        <translation>%1, en contrebas</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Viewport</name>
    <message>
        <source>Viewport</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>The object as it forms. Arrow keys turn it, plus and minus zoom.</source>
        <translation>L’objet qui se forme. Les flèches le tournent, plus et moins zooment.</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Welcome</name>
    <message>
        <source>Computed on this machine: %1.</source>
        <translation>Calculé sur cette machine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a preset and its description</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>maquette::ui::WelcomePage</name>
    <message>
        <source>What shall form first?</source>
        <translation>Que voulez-vous voir naître&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a picture and press Start, or say it in your own words below.</source>
        <translation>Choisissez une image et appuyez sur Démarrer, ou dites-le avec vos mots ci-dessous.</translation>
    </message>
    <message>
        <source>Fill in “%1”</source>
        <translation>Saisir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Langue du bureau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the studio; prompts are in English</source>
        <translation>La langue du studio&#xa0;; les descriptions sont en anglais</translation>
    </message>
    <message>
        <source>Theme of the desktop</source>
        <translation>Thème du bureau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>How the studio looks</source>
        <translation>L’apparence du studio</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Go to the empty stage; the Help menu brings this page back</source>
        <translation>Aller à la scène vide&#xa0;; le menu Aide ramène cette page</translation>
    </message>
</context>
<context>
    <name>maquette::ui::WipeLine</name>
    <message>
        <source>Line between the two, at %1 %</source>
        <translation>Ligne entre les deux, à %1 %</translation>
    </message>
    <message>
        <source>Left and Right move it.</source>
        <translation>Gauche et Droite la déplacent.</translation>
    </message>
    <message>
        <source>Drag the line to wipe between the two</source>
        <translation>Glissez la ligne pour balayer entre les deux</translation>
    </message>
</context>
</TS>
