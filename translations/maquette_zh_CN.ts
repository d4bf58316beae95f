<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>engine</name>
    <message>
        <source>The prompt is not valid UTF-8 text. Type it again, or set the terminal to UTF-8.</source>
        <translation>提示词不是有效的 UTF-8 文本。请重新输入，或将终端设为 UTF-8。</translation>
    </message>
    <message>
        <source>The prompt contains control characters. Remove them.</source>
        <translation>提示词含有控制字符，请删除。</translation>
    </message>
    <message>
        <source>The prompt is %1 bytes long; at most %2 are possible. A few words are enough, for example &quot;a red chair&quot;.</source>
        <translation>提示词有 %1 字节，最多 %2。几个词就够了，例如“a red chair”。</translation>
    </message>
    <message>
        <source>The prompt is empty. Say what to make, for example &quot;a red chair&quot;.</source>
        <translation>提示词为空。请说明要做什么，例如“a red chair”。</translation>
    </message>
    <message>
        <source>The model knows none of these words: %1. Name an object it has seen; its list of words shows which.</source>
        <translation>模型不认识其中任何词：%1。请用它见过的物体名称；词汇表中可以查到。</translation>
    </message>
    <message>
        <source>Internal error: %1. Please report it with the log.</source>
        <translation>内部错误：%1。请附上日志报告。</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; cannot be &quot;%2&quot;: it must be %3.</source>
        <translation>参数“%1”不能是“%2”：必须是 %3。</translation>
    </message>
    <message>
        <source>There is no parameter called &quot;%1&quot;; the help of the method lists the ones there are.</source>
        <translation>没有名为“%1”的参数；方法的帮助列出了现有参数。</translation>
    </message>
    <message>
        <source>The program&apos;s own files (starter models, icons) were found neither in %1 nor in %2. Reinstall, or point MAQUETTE_RESOURCES at them.</source>
        <translation>在 %1 和 %2 中都没有找到程序自带的文件（入门模型、图标）。请重新安装，或用 MAQUETTE_RESOURCES 指明位置。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>this hash grid cannot be built: %1</source>
        <translation>无法构建此哈希网格：%1</translation>
    </message>
    <message>
        <source>the occupancy grid has 4 to 256 cells an axis, not %1</source>
        <translation>占据网格每轴有 4 到 256 个单元，不能是 %1</translation>
    </message>
    <message>
        <source>the saved field does not fit: %1 holds %2 values, this field needs %3. It was made with other settings.</source>
        <translation>保存的场不符：%1 有 %2 个值，此场需要 %3 个。它是用其他设置制作的。</translation>
    </message>
    <message>
        <source>the saved field is incomplete: %1 is missing</source>
        <translation>保存的场不完整：缺少 %1</translation>
    </message>
    <message>
        <source>There is no space left to write %1. Free some space and try again; the old file is untouched.</source>
        <translation>没有空间写入 %1。请腾出空间再试；旧文件未受影响。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Check the folder&apos;s permissions; the old file is untouched.</source>
        <translation>无法写入 %1：%2。请检查文件夹权限；旧文件未受影响。</translation>
    </message>
    <message>
        <source>Cannot open %1: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MB allowed here.</source>
        <translation>%1 超过此处允许的 %2 MB。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created: %2.</source>
        <translation>无法创建文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2. Choose another one or change its permissions.</source>
        <translation>无法写入文件夹 %1：%2。请另选一个或更改其权限。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2.</source>
        <translation>无法将 %1 作为图片读取：%2。</translation>
    </message>
    <message>
        <source>A PNG could not be written.</source>
        <translation>无法写入 PNG。</translation>
    </message>
    <message>
        <source>%1 is not what was expected: it holds no JSON object.</source>
        <translation>%1 与预期不符：其中没有 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 is damaged: its JSON breaks off or is malformed at byte %2.</source>
        <translation>%1 已损坏：JSON 在第 %2 字节中断或格式有误。</translation>
    </message>
    <message>
        <source>%1 is damaged: its JSON holds a number that is too large.</source>
        <translation>%1 已损坏：JSON 中的数字过大。</translation>
    </message>
    <message>
        <source>%1 is not usable: the field &quot;%2&quot; is missing or of the wrong kind.</source>
        <translation>%1 不可用：字段“%2”缺失或类型不对。</translation>
    </message>
    <message>
        <source>%1 is no Stable Diffusion model: it holds no diffusion network.</source>
        <translation>%1 不是 Stable Diffusion 模型：其中没有扩散网络。</translation>
    </message>
    <message>
        <source>%1 is of a family that Maquette does not know.</source>
        <translation>%1 属于 Maquette 不认识的系列。</translation>
    </message>
    <message>
        <source>%1 is not a whole model: it holds no image encoder.</source>
        <translation>%1 不是完整的模型：其中没有图像编码器。</translation>
    </message>
    <message>
        <source>%1 is not a whole model: it holds no text encoder.</source>
        <translation>%1 不是完整的模型：其中没有文本编码器。</translation>
    </message>
    <message>
        <source>%1 is a Stable Diffusion XL model; this program uses the families 1 and 2.</source>
        <translation>%1 是 Stable Diffusion XL 模型；本程序使用系列 1 和 2。</translation>
    </message>
    <message>
        <source>%1 is a model for filling in parts of pictures; choose a plain one of the same family.</source>
        <translation>%1 是用于填补图片局部的模型；请选择同系列的普通模型。</translation>
    </message>
    <message>
        <source>%1 cannot be used: the tensor &quot;%2&quot; belongs to no part of a Stable Diffusion model.</source>
        <translation>%1 不可用：张量“%2”不属于 Stable Diffusion 模型的任何部分。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>Cannot open the weights %1: %2.</source>
        <translation>无法打开权重 %1：%2。</translation>
    </message>
    <message>
        <source>%1 has no tensor called &quot;%2&quot;.</source>
        <translation>%1 中没有名为“%2”的张量。</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was being read. Try again when that is done.</source>
        <translation>%1 在读取时被其他程序更改。请等其完成后再试。</translation>
    </message>
    <message>
        <source>%1 ends inside the tensor &quot;%2&quot;: the file was cut off. Copy or download it again.</source>
        <translation>%1 在张量“%2”中途结束：文件被截断。请重新复制或下载。</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: it is shorter than its 8-byte length field.</source>
        <translation>%1 不是 safetensors 文件：比 8 字节的长度字段还短。</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: its header claims more than 100 MB.</source>
        <translation>%1 不是 safetensors 文件：其文件头声称超过 100 MB。</translation>
    </message>
    <message>
        <source>%1 is cut off inside its header. Copy or download it again.</source>
        <translation>%1 在文件头中被截断。请重新复制或下载。</translation>
    </message>
    <message>
        <source>%1 is damaged: its header is not UTF-8 text.</source>
        <translation>%1 已损坏：文件头不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>%1 is damaged: its header is not the JSON of a safetensors file (at %2).</source>
        <translation>%1 已损坏：文件头不是 safetensors 的 JSON（在 %2）。</translation>
    </message>
    <message>
        <source>%1 has a tensor of an unknown type: %2.</source>
        <translation>%1 含有未知类型的张量：%2。</translation>
    </message>
    <message>
        <source>%1 is damaged: the data of %2 overlaps another tensor or leaves a hole.</source>
        <translation>%1 已损坏：%2 的数据与其他张量重叠或留有空隙。</translation>
    </message>
    <message>
        <source>%1 is damaged: the shape of %2 is too large for any file.</source>
        <translation>%1 已损坏：%2 的形状超过任何文件。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 does not end on a whole byte.</source>
        <translation>%1 已损坏：%2 没有在整字节处结束。</translation>
    </message>
    <message>
        <source>%1 is damaged: the shape of %2 does not fit its data.</source>
        <translation>%1 已损坏：%2 的形状与其数据不符。</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 bytes of tensor data are missing. Copy or download it again.</source>
        <translation>%1 被截断：缺少 %2 字节的张量数据。请重新复制或下载。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes behind its last tensor. It is not used, because nobody can tell what they are.</source>
        <translation>%1 在最后一个张量之后还有 %2 字节。因无法得知其内容，不予使用。</translation>
    </message>
    <message>
        <source>%1 names %2 twice. It is not used, because programs would differ about which one counts.</source>
        <translation>%1 两次命名 %2。各程序的取舍会不同，因此不予使用。</translation>
    </message>
    <message>
        <source>%1 is not used: it has more than 200,000 tensors or 65,536 metadata entries.</source>
        <translation>不使用 %1：其张量超过 200,000 个或元数据超过 65,536 条。</translation>
    </message>
    <message>
        <source>%1 is not used: the name of a tensor is longer than 1,024 bytes (%2).</source>
        <translation>不使用 %1：有张量名超过 1,024 字节（%2）。</translation>
    </message>
    <message>
        <source>%1 is not used: its header holds a single text or number of more than 16 MB.</source>
        <translation>不使用 %1：文件头中有超过 16 MB 的文本或数字。</translation>
    </message>
    <message>
        <source>%1 is not used: its header is nested more than 64 levels deep (at %2).</source>
        <translation>不使用 %1：文件头嵌套超过 64 层（在 %2）。</translation>
    </message>
    <message>
        <source>%1 is not used: %2 has more than 64 dimensions.</source>
        <translation>不使用 %1：%2 超过 64 维。</translation>
    </message>
    <message>
        <source>%1 is not used: %2 has a dimension of more than 2^63 - 1.</source>
        <translation>不使用 %1：%2 有超过 2^63 - 1 的维度。</translation>
    </message>
    <message>
        <source>%1 is not used: %2 is not described as the format&apos;s text says.</source>
        <translation>不使用 %1：%2 的描述不符合格式规定。</translation>
    </message>
    <message>
        <source>Cannot open %1: it is not there or not readable.</source>
        <translation>无法打开 %1：不存在或不可读。</translation>
    </message>
    <message>
        <source>Cannot read %1.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is damaged: the line &quot;%2&quot; holds no pair.</source>
        <translation>%1 已损坏：行“%2”中没有成对的内容。</translation>
    </message>
    <message>
        <source>%1 has %2 merges, but the vocabulary beside it needs %3: the file is cut off.</source>
        <translation>%1 有 %2 个合并规则，但旁边的词表需要 %3 个：文件被截断。</translation>
    </message>
    <message>
        <source>%1 puts the tensor &quot;%2&quot; into a file outside its folder.</source>
        <translation>%1 将张量“%2”放在其文件夹之外的文件中。</translation>
    </message>
    <message>
        <source>There are no weights in %1: %2.safetensors is missing.</source>
        <translation>%1 中没有权重：缺少 %2.safetensors。</translation>
    </message>
    <message>
        <source>%1 is a pickle: opened the usual way, it runs whatever program it holds. Convert safely: &quot;maquette models convert %1&quot; writes safetensors beside it and runs nothing.</source>
        <translation>%1 是 pickle：以通常方式打开会运行其中的任何程序。请安全转换：“maquette models convert %1”会在旁边写入 safetensors，且不运行任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be read: its YAML is malformed.</source>
        <translation>无法读取 %1：其 YAML 格式有误。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>The tensors of %1 belong to no kind of model that Maquette knows.</source>
        <translation>%1 中的张量不属于 Maquette 认识的任何模型类型。</translation>
    </message>
    <message>
        <source>Maquette has no use for this kind of weights (%1).</source>
        <translation>Maquette 用不到这类权重（%1）。</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>文件被截断</translation>
    </message>
    <message>
        <source>it cannot be opened (%1)</source>
        <translation>无法打开（%1）</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>its tensors would be many times larger than the file</source>
        <translation>其张量会比文件大很多倍</translation>
    </message>
    <message>
        <source>a tensor in it is scattered over more than 2 GB</source>
        <translation>其中一个张量散布超过 2 GB</translation>
    </message>
    <message>
        <source>its pickle is cut off</source>
        <translation>其 pickle 被截断</translation>
    </message>
    <message>
        <source>a name in it has no end</source>
        <translation>其中一个名称没有结尾</translation>
    </message>
    <message>
        <source>it holds more values than any model</source>
        <translation>其中的值比任何模型都多</translation>
    </message>
    <message>
        <source>it is nested more deeply than any model</source>
        <translation>嵌套比任何模型都深</translation>
    </message>
    <message>
        <source>its pickle takes more from the stack than is there</source>
        <translation>其 pickle 从栈中取出的多于现有内容</translation>
    </message>
    <message>
        <source>it is no pickle of the protocol that torch.save uses</source>
        <translation>不是 torch.save 所用协议的 pickle</translation>
    </message>
    <message>
        <source>it uses the instruction %1, which no weights need</source>
        <translation>使用了权重不需要的指令 %1</translation>
    </message>
    <message>
        <source>its pickle leaves more than one value</source>
        <translation>其 pickle 留下多个值</translation>
    </message>
    <message>
        <source>it holds a whole number beyond 64 bits</source>
        <translation>含有超过 64 位的整数</translation>
    </message>
    <message>
        <source>it holds a text of more than 1 MB</source>
        <translation>含有超过 1 MB 的文本</translation>
    </message>
    <message>
        <source>a key in it has no value</source>
        <translation>其中一个键没有值</translation>
    </message>
    <message>
        <source>it adds to what is neither a list nor a dictionary</source>
        <translation>向既非列表也非字典的对象添加内容</translation>
    </message>
    <message>
        <source>it remembers values in slots that no model needs</source>
        <translation>在模型不需要的位置记存值</translation>
    </message>
    <message>
        <source>it recalls a value that it never remembered</source>
        <translation>取回从未记存的值</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot;, which no weights need</source>
        <translation>要求权重不需要的“%1”</translation>
    </message>
    <message>
        <source>it calls something that has no name</source>
        <translation>调用没有名称的对象</translation>
    </message>
    <message>
        <source>it makes a dictionary in an unknown way</source>
        <translation>以未知方式建立字典</translation>
    </message>
    <message>
        <source>it calls &quot;%1&quot; in a way that torch.save never does</source>
        <translation>以 torch.save 从不使用的方式调用“%1”</translation>
    </message>
    <message>
        <source>the %1 of a tensor in it is not a count</source>
        <translation>其中一个张量的 %1 不是数量</translation>
    </message>
    <message>
        <source>the %1 of a tensor in it is not a list of counts</source>
        <translation>其中一个张量的 %1 不是数量列表</translation>
    </message>
    <message>
        <source>a tensor in it has no storage</source>
        <translation>其中一个张量没有存储</translation>
    </message>
    <message>
        <source>a tensor in it has an unknown type</source>
        <translation>其中一个张量类型未知</translation>
    </message>
    <message>
        <source>a tensor in it has more strides than dimensions, or fewer</source>
        <translation>其中一个张量的步长数与维数不符</translation>
    </message>
    <message>
        <source>a tensor in it reaches beyond its storage</source>
        <translation>其中一个张量超出其存储</translation>
    </message>
    <message>
        <source>a storage in it is described in an unknown way</source>
        <translation>其中一个存储的描述方式未知</translation>
    </message>
    <message>
        <source>its storage %1 is described in two ways</source>
        <translation>存储 %1 有两种描述</translation>
    </message>
    <message>
        <source>it sets the state of what has none</source>
        <translation>为没有状态的对象设置状态</translation>
    </message>
    <message>
        <source>a tensor in it has an unusable name (%1)</source>
        <translation>其中一个张量的名称不可用（%1）</translation>
    </message>
    <message>
        <source>two tensors in it are called %1</source>
        <translation>有两个张量名为 %1</translation>
    </message>
    <message>
        <source>it holds more than 200,000 tensors</source>
        <translation>张量超过 200,000 个</translation>
    </message>
    <message>
        <source>it is no archive of torch.save</source>
        <translation>不是 torch.save 的归档</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>其中没有张量</translation>
    </message>
    <message>
        <source>it is a program (TorchScript), not weights</source>
        <translation>是程序（TorchScript），不是权重</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>在大端机器上写成</translation>
    </message>
    <message>
        <source>something follows its pickle</source>
        <translation>pickle 之后还有内容</translation>
    </message>
    <message>
        <source>its storage %1 has another size than its tensors need</source>
        <translation>存储 %1 的大小与其张量所需不符</translation>
    </message>
    <message>
        <source>it was not written by torch.save</source>
        <translation>不是由 torch.save 写成</translation>
    </message>
    <message>
        <source>it was written by an unknown version of torch.save</source>
        <translation>由未知版本的 torch.save 写成</translation>
    </message>
    <message>
        <source>something follows its last storage</source>
        <translation>最后一个存储之后还有内容</translation>
    </message>
    <message>
        <source>the list of its storages is missing</source>
        <translation>缺少存储列表</translation>
    </message>
    <message>
        <source>it holds a storage that no tensor uses</source>
        <translation>含有没有张量使用的存储</translation>
    </message>
    <message>
        <source>a storage of its tensors is missing</source>
        <translation>缺少其张量的存储</translation>
    </message>
    <message>
        <source>its zip table is damaged</source>
        <translation>其 zip 表已损坏</translation>
    </message>
    <message>
        <source>its zip table is missing</source>
        <translation>缺少 zip 表</translation>
    </message>
    <message>
        <source>its zip table is missing or followed by something else</source>
        <translation>缺少 zip 表，或其后另有内容</translation>
    </message>
    <message>
        <source>it is one part of a divided zip file</source>
        <translation>是分卷 zip 的一部分</translation>
    </message>
    <message>
        <source>its zip table is larger than that of any model</source>
        <translation>其 zip 表比任何模型的都大</translation>
    </message>
    <message>
        <source>a name in its zip table leads out of the archive</source>
        <translation>其 zip 表中有名称指向归档之外</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>its entry %1 is compressed, which torch.save never does</source>
        <translation>条目 %1 被压缩，torch.save 从不如此</translation>
    </message>
    <message>
        <source>the sizes of its entry %1 disagree</source>
        <translation>条目 %1 的大小不一致</translation>
    </message>
    <message>
        <source>its zip table points outside the file</source>
        <translation>其 zip 表指向文件之外</translation>
    </message>
    <message>
        <source>its entry %1 is described in two ways</source>
        <translation>条目 %1 有两种描述</translation>
    </message>
    <message>
        <source>its entry %1 reaches beyond the file</source>
        <translation>条目 %1 超出文件</translation>
    </message>
    <message>
        <source>its zip table holds more than it counts</source>
        <translation>其 zip 表的内容多于计数</translation>
    </message>
    <message>
        <source>its entry %1 overlaps another</source>
        <translation>条目 %1 与其他条目重叠</translation>
    </message>
    <message>
        <source>its entry %1 is there twice</source>
        <translation>条目 %1 出现两次</translation>
    </message>
    <message>
        <source>its entry %1 is missing</source>
        <translation>缺少条目 %1</translation>
    </message>
    <message>
        <source>its entry %1 is larger than it may be</source>
        <translation>条目 %1 超过允许的大小</translation>
    </message>
    <message>
        <source>the checksum of its entry %1 is wrong</source>
        <translation>条目 %1 的校验和不对</translation>
    </message>
    <message>
        <source>A texture has 1 to 8192 texels along a side.</source>
        <translation>纹理每边为 1 到 8192 个纹素。</translation>
    </message>
    <message>
        <source>A texture can only be baked for a mesh that was unwrapped.</source>
        <translation>只有展开过的网格才能烘焙纹理。</translation>
    </message>
    <message>
        <source>A surface needs bounds with a positive size and a resolution between 8 and 1024.</source>
        <translation>曲面需要大小为正的范围和 8 到 1024 的分辨率。</translation>
    </message>
    <message>
        <source>The surface has more than four thousand million vertices. Choose a lower mesh resolution.</source>
        <translation>曲面的顶点超过四十亿。请选择较低的网格分辨率。</translation>
    </message>
    <message>
        <source>A grid needs at least two samples along each axis and as many values as its size says.</source>
        <translation>网格每轴至少需要两个采样，且值的数量须与大小一致。</translation>
    </message>
    <message>
        <source>Mesh resolution</source>
        <translation>网格分辨率</translation>
    </message>
    <message>
        <source>Cells along the longest side when the surface is taken from the field. Twice the number shows details half the size and takes about four times as long.</source>
        <translation>从场中提取曲面时最长边的单元数。加倍可显示小一半的细节，耗时约四倍。</translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation>三角形</translation>
    </message>
    <message>
        <source>The mesh is simplified to at most this many triangles; 0 keeps all.</source>
        <translation>网格最多简化到这么多三角形；0 表示全部保留。</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Rounds of smoothing that take the steps of the grid out of the surface without shrinking it.</source>
        <translation>平滑的次数，消除网格台阶而不缩小曲面。</translation>
    </message>
    <message>
        <source>Smallest piece</source>
        <translation>最小碎片</translation>
    </message>
    <message>
        <source>Pieces floating about with less than this share of the largest one&apos;s surface are removed.</source>
        <translation>移除面积小于最大部分此比例的漂浮碎片。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>How the mesh carries its colours: a texture, one colour a vertex, or none.</source>
        <translation>网格携带颜色的方式：纹理、每顶点一色，或无。</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>纹理</translation>
    </message>
    <message>
        <source>Vertex colours</source>
        <translation>顶点颜色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Texture size</source>
        <translation>纹理大小</translation>
    </message>
    <message>
        <source>Texels along a side of the texture.</source>
        <translation>纹理每边的纹素数。</translation>
    </message>
    <message>
        <source>Nothing solid has formed, so there is no surface to make a mesh of. Let the run go on for longer, or try another seed.</source>
        <translation>没有形成实体，因此没有可做网格的表面。请让运行更久，或换一个种子。</translation>
    </message>
    <message>
        <source>Unwrapping needs a mesh with triangles, a texture of 64 to 8192 texels and a gutter of at least one texel.</source>
        <translation>展开需要有三角形的网格、64 到 8192 纹素的纹理和至少一个纹素的间距。</translation>
    </message>
    <message>
        <source>The mesh falls into %1 separate patches, more than a texture of %2 texels has room for. Choose a larger texture, or smooth or simplify the mesh first.</source>
        <translation>网格分成 %1 个独立的块，%2 纹素的纹理容纳不下。请选择更大的纹理，或先平滑或简化网格。</translation>
    </message>
    <message>
        <source>The model %1 needs about %2 MB of the GPU&apos;s memory, and %3 of %4 MB are free. Close other programs that use the GPU, choose a smaller model, or the device cpu.</source>
        <translation>模型 %1 约需 %2 MB 显存，可用 %3 MB，共 %4 MB。请关闭其他使用 GPU 的程序，选择较小的模型，或设备 cpu。</translation>
    </message>
    <message>
        <source>Making the mesh</source>
        <translation>正在生成网格</translation>
    </message>
    <message>
        <source>Drawing the turntable</source>
        <translation>正在绘制转台图</translation>
    </message>
    <message>
        <source>Imagining</source>
        <translation>正在想象</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>HiFA (Zhu, Zhuang, Koyejo 2023, arXiv 2305.18766) optimises a hash-grid field so that its views agree with what a diffusion model imagines: several denoising steps from one noise level that falls with the square root of progress, differences both in the latent and in the picture, variance of depth along each ray, smoothed importance sampling, and a depth estimate. Where this differs from the paper: means instead of sums in the losses, guidance 3 instead of 100, the lowest noise level 100 of 1000, a denoising stride of at most half the noise level so that no part falls back to one step, steps without fresh noise, Adam instead of Adan, the camera told to the model where it listens, flat random backgrounds, and a guard against inverted relief in the depth term. Full-size models take the published code&apos;s field, cameras, sampling and weights, with Perp-Neg against repeated fronts; MVDream is asked for four views at once by its own guidance (Shi et al. 2023, arXiv 2308.16512), Zero-1-to-3 (Liu et al. 2023, arXiv 2303.11328) for the object of the reference picture from each camera.</source>
        <translation>HiFA（Zhu, Zhuang, Koyejo 2023, arXiv 2305.18766）优化一个哈希网格场，使其各视图与扩散模型的想象一致：从随进度平方根下降的噪声水平进行多步去噪，同时比较潜空间和图片中的差异，并使用每条光线上的深度方差、平滑的重要性采样和深度估计。与论文的不同：损失用均值而非求和，引导为 3 而非 100，最低噪声水平为 1000 中的 100，去噪步幅最多为噪声水平的一半以免退化为单步，步中不加新噪声，用 Adam 代替 Adan，在模型能接受时告知相机，随机纯色背景，以及深度项中防止凹凸反转的保护。全尺寸模型采用公开代码的场、相机、采样和权重，并用 Perp-Neg 防止正面重复；MVDream 以其自身的引导同时给出四个视图（Shi et al. 2023, arXiv 2308.16512），Zero-1-to-3（Liu et al. 2023, arXiv 2303.11328）给出参考图片中物体在各相机下的样子。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>A first look, in about a minute.</source>
        <translation>先看一眼，约一分钟。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Cleaner surfaces and details, in about five minutes.</source>
        <translation>表面和细节更干净，约五分钟。</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>精细</translation>
    </message>
    <message>
        <source>The most the model can give, in about a quarter of an hour.</source>
        <translation>模型所能达到的最好效果，约一刻钟。</translation>
    </message>
    <message>
        <source>Text to 3D: an object forms while the model judges its views.</source>
        <translation>文字到 3D：模型评判各个视图，物体随之成形。</translation>
    </message>
    <message>
        <source>The model %1 shows a pictured object from other sides and needs a picture of it. Give the run a reference picture, or choose a model that knows words.</source>
        <translation>模型 %1 从其他侧面展示图片中的物体，因此需要它的图片。请为运行提供参考图片，或选择认识文字的模型。</translation>
    </message>
    <message>
        <source>t_min (%1) must not be above t_max (%2).</source>
        <translation>t_min（%1）不能大于 t_max（%2）。</translation>
    </message>
    <message>
        <source>The model %1 is guided by a picture and takes no LoRA. Leave %2 out, or choose a model that knows words.</source>
        <translation>模型 %1 由图片引导，不能使用 LoRA。请去掉 %2，或选择认识文字的模型。</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>HiFA looks at the picture after several denoising steps; classical score distillation after one. HiFA is calmer and truer to colour.</source>
        <translation>HiFA 看的是多步去噪后的图片，经典分数蒸馏只看一步之后。HiFA 更稳定，颜色更真实。</translation>
    </message>
    <message>
        <source>HiFA</source>
        <translation>HiFA</translation>
    </message>
    <message>
        <source>Score distillation</source>
        <translation>分数蒸馏</translation>
    </message>
    <message>
        <source>Follow the words</source>
        <translation>遵循提示词</translation>
    </message>
    <message>
        <source>How strictly the object follows the prompt. Low values are softer, high ones overdraw colours and edges.</source>
        <translation>物体遵循提示词的严格程度。低值更柔和，高值会夸大颜色和边缘。</translation>
    </message>
    <message>
        <source>Tame strong guidance</source>
        <translation>抑制过强引导</translation>
    </message>
    <message>
        <source>Brings the contrast of the guided prediction back to that of the plain one; 0 leaves it, 1 does so fully.</source>
        <translation>将引导后预测的对比度拉回到普通预测；0 不变，1 完全拉回。</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>噪声计划</translation>
    </message>
    <message>
        <source>How the noise falls over the run, from the outline to details.</source>
        <translation>噪声在运行中如何下降，从轮廓到细节。</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Random in a falling range</source>
        <translation>在下降范围内随机</translation>
    </message>
    <message>
        <source>First noise level</source>
        <translation>起始噪声水平</translation>
    </message>
    <message>
        <source>Timestep at the start of the run, of 1000.</source>
        <translation>运行开始时的时间步，满值 1000。</translation>
    </message>
    <message>
        <source>Last noise level</source>
        <translation>最终噪声水平</translation>
    </message>
    <message>
        <source>Timestep at the end of the run. Lower values refine details and need more steps.</source>
        <translation>运行结束时的时间步。较低的值细节更好，但需要更多步。</translation>
    </message>
    <message>
        <source>Denoising steps</source>
        <translation>去噪步数</translation>
    </message>
    <message>
        <source>The most steps from a noised view to the picture the model imagines; 1 is the one-step estimate.</source>
        <translation>从加噪视图到模型想象图片的最多步数；1 为单步估计。</translation>
    </message>
    <message>
        <source>Fresh noise</source>
        <translation>新噪声</translation>
    </message>
    <message>
        <source>Share of fresh noise in each denoising step; 0 is deterministic.</source>
        <translation>每个去噪步中新噪声的比例；0 为确定性。</translation>
    </message>
    <message>
        <source>Picture weight</source>
        <translation>图片权重</translation>
    </message>
    <message>
        <source>Weight of the difference in the picture, beside 1 for the difference in the latent.</source>
        <translation>图片差异的权重，潜空间差异的权重为 1。</translation>
    </message>
    <message>
        <source>Tell the camera</source>
        <translation>告知相机</translation>
    </message>
    <message>
        <source>Tells the model where the camera stands, if it can listen.</source>
        <translation>如果模型能接受，就告诉它相机的位置。</translation>
    </message>
    <message>
        <source>Guide by the camera, too</source>
        <translation>也按相机引导</translation>
    </message>
    <message>
        <source>Leaves the camera out of the unconditional prediction, so that guidance strengthens it as it strengthens the words.</source>
        <translation>在无条件预测中略去相机，使引导像增强文字一样增强它。</translation>
    </message>
    <message>
        <source>View words</source>
        <translation>视角词</translation>
    </message>
    <message>
        <source>Adds &quot;front view&quot;, &quot;side view&quot; and so on to the prompt.</source>
        <translation>在提示词中加入“front view”、“side view”等。</translation>
    </message>
    <message>
        <source>Against repeated fronts</source>
        <translation>防止正面重复</translation>
    </message>
    <message>
        <source>Steers away from the words for the other sides of the object (Perp-Neg), for models that are not told the camera. Costs two more predictions a denoising step; 0 is off.</source>
        <translation>避开物体其他侧面的词（Perp-Neg），用于不知道相机的模型。每个去噪步多两次预测；0 为关闭。</translation>
    </message>
    <message>
        <source>Tame guidance of view sets</source>
        <translation>抑制多视图引导</translation>
    </message>
    <message>
        <source>How far the contrast of what a multi-view model imagines is brought back to that without guidance. Lower it if floating specks appear.</source>
        <translation>将多视图模型想象的对比度拉回到无引导时的程度。如出现漂浮斑点，请调低。</translation>
    </message>
    <message>
        <source>Crisp surfaces</source>
        <translation>清晰表面</translation>
    </message>
    <message>
        <source>Pulls the density of each ray together (z-variance), against fog and floating specks.</source>
        <translation>收拢每条光线上的密度（z 方差），防止雾和漂浮的斑点。</translation>
    </message>
    <message>
        <source>Solid or empty</source>
        <translation>实或空</translation>
    </message>
    <message>
        <source>Pushes half-transparent places to one side, more towards the end.</source>
        <translation>将半透明处推向一侧，越到后面越强。</translation>
    </message>
    <message>
        <source>Depth guidance</source>
        <translation>深度引导</translation>
    </message>
    <message>
        <source>Compares the depth with what a depth estimator sees in the imagined picture; fades out over the run.</source>
        <translation>将深度与从想象图片估计的深度比较；在运行中逐渐减弱。</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>参考图片</translation>
    </message>
    <message>
        <source>How strongly a reference picture holds the object.</source>
        <translation>参考图片对物体的约束强度。</translation>
    </message>
    <message>
        <source>Rendered pixels</source>
        <translation>渲染像素</translation>
    </message>
    <message>
        <source>Edge of the views that are rendered. They are enlarged to what the model looks at, which is also the most that is rendered.</source>
        <translation>渲染视图的边长。会放大到模型所看的大小，这也是渲染的上限。</translation>
    </message>
    <message>
        <source>Samples per ray</source>
        <translation>每条光线的采样</translation>
    </message>
    <message>
        <source>Evenly spread samples of the field along each ray.</source>
        <translation>沿每条光线均匀分布的场采样。</translation>
    </message>
    <message>
        <source>Fine samples</source>
        <translation>精细采样</translation>
    </message>
    <message>
        <source>Further samples where the surface is.</source>
        <translation>在表面处的追加采样。</translation>
    </message>
    <message>
        <source>Smoothing of fine samples</source>
        <translation>精细采样平滑</translation>
    </message>
    <message>
        <source>Spreads the fine samples round the surface, against moiré.</source>
        <translation>将精细采样散布在表面周围，防止摩尔纹。</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒形</translation>
    </message>
    <message>
        <source>Peaked</source>
        <translation>尖峰</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Flat colours that change with every step; learned as well in half of the steps for models that know photographs.</source>
        <translation>每步变换的纯色；对认识照片的模型，一半步中也使用学习的背景。</translation>
    </message>
    <message>
        <source>Flat colours</source>
        <translation>纯色</translation>
    </message>
    <message>
        <source>Flat and learned</source>
        <translation>纯色与学习</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>场</translation>
    </message>
    <message>
        <source>The small field suits the starter model; the large one has finer grids, larger networks and colours that depend on the view.</source>
        <translation>小场适合入门模型；大场的网格更细、网络更大，颜色随视角变化。</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬度</translation>
    </message>
    <message>
        <source>How fast the density grows beside the colour: higher values make surfaces solid sooner, lower ones let them move longer.</source>
        <translation>密度相对颜色的增长速度：高值使表面更早变实，低值让它更久地移动。</translation>
    </message>
    <message>
        <source>Field size</source>
        <translation>场大小</translation>
    </message>
    <message>
        <source>Entries of the hash table of each level, as a power of two.</source>
        <translation>每层哈希表的条目数，以 2 的幂表示。</translation>
    </message>
    <message>
        <source>Lowest usual view</source>
        <translation>常用最低视角</translation>
    </message>
    <message>
        <source>Most views lie between the lowest and the highest usual one.</source>
        <translation>大多数视图在常用的最低与最高之间。</translation>
    </message>
    <message>
        <source>Highest usual view</source>
        <translation>常用最高视角</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>How many views the object is improved from. The noise schedule always runs over all of them.</source>
        <translation>用多少个视图改进物体。噪声计划总是覆盖全部视图。</translation>
    </message>
    <message>
        <source>Learning rate of the grid</source>
        <translation>网格学习率</translation>
    </message>
    <message>
        <source>How far one step may move the field&apos;s table.</source>
        <translation>一步最多可移动场表多少。</translation>
    </message>
    <message>
        <source>Learning rate of the network</source>
        <translation>网络学习率</translation>
    </message>
    <message>
        <source>How far one step may move the field&apos;s small network.</source>
        <translation>一步最多可移动场的小网络多少。</translation>
    </message>
    <message>
        <source>Learning rate at the end</source>
        <translation>结束时的学习率</translation>
    </message>
    <message>
        <source>Share of the learning rates that is left at the end of the run.</source>
        <translation>运行结束时剩余的学习率比例。</translation>
    </message>
    <message>
        <source>Surface density</source>
        <translation>表面密度</translation>
    </message>
    <message>
        <source>What is thinner does not count for the mesh: lower values keep faint parts, higher ones cut fog away.</source>
        <translation>更稀薄的部分不计入网格：低值保留淡薄部分，高值切除雾。</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>表面</translation>
    </message>
    <message>
        <source>The picture %1 cannot be cut out: the object covers %2 %% of it. Use a picture with a transparent or a plain background.</source>
        <translation>无法抠出图片 %1：物体占了 %2 %%。请使用透明或纯色背景的图片。</translation>
    </message>
    <message>
        <source>%1 is not a whole model: the tensor &quot;%2&quot; is missing or has too few dimensions.</source>
        <translation>%1 不是完整的模型：张量“%2”缺失或维数过少。</translation>
    </message>
    <message>
        <source>%1 is a LoRA for another model: this one has no layer &quot;%2&quot;.</source>
        <translation>%1 是用于其他模型的 LoRA：此模型没有层“%2”。</translation>
    </message>
    <message>
        <source>%1 cannot be used: &quot;%2&quot; belongs to a kind of change that is no plain LoRA.</source>
        <translation>%1 不可用：“%2”所属的改动不是普通 LoRA。</translation>
    </message>
    <message>
        <source>%1 is a LoRA for another model: its layer for &quot;%2&quot; has another shape.</source>
        <translation>%1 是用于其他模型的 LoRA：其“%2”层的形状不同。</translation>
    </message>
    <message>
        <source>%1 is a LoRA for %2; this model is of another base: %3. Choose a model of its base.</source>
        <translation>%1 是用于 %2 的 LoRA；此模型的基础是 %3。请选择同一基础的模型。</translation>
    </message>
    <message>
        <source>%1 is damaged: the second half of its layer &quot;%2&quot; is missing.</source>
        <translation>%1 已损坏：缺少层“%2”的后半部分。</translation>
    </message>
    <message>
        <source>%1 is no LoRA: it holds tensors that belong to no layer of one.</source>
        <translation>%1 不是 LoRA：其中有不属于任何层的张量。</translation>
    </message>
    <message>
        <source>The weights in %1 do not fit their configuration: %2.</source>
        <translation>%1 中的权重与其配置不符：%2。</translation>
    </message>
    <message>
        <source>The UNet configuration %1 asks for something this program does not offer: %2.</source>
        <translation>UNet 配置 %1 要求本程序没有的功能：%2。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; in %2 has the type %3, which no model here uses.</source>
        <translation>%2 中张量“%1”的类型为 %3，这里没有模型使用。</translation>
    </message>
    <message>
        <source>The index of the weights in %1 lists the tensor &quot;%2&quot;, but no file beside it holds it.</source>
        <translation>%1 中的权重索引列有张量“%2”，但旁边没有文件含有它。</translation>
    </message>
    <message>
        <source>The parts of the model in %1 do not fit each other: the UNet takes %2 channels and a context of %3.</source>
        <translation>%1 中模型的各部分不相符：UNet 需要 %2 个通道和 %3 的上下文。</translation>
    </message>
    <message>
        <source>The tokenizer in %1 has %2 words and texts of %3 tokens; the text encoder beside it takes %4 and %5.</source>
        <translation>%1 中的分词器有 %2 个词，文本为 %3 个词元；旁边的文本编码器需要 %4 和 %5。</translation>
    </message>
    <message>
        <source>The model in %1 is guided by a picture (Zero-1-to-3), not by a text. Choose a model of the Stable Diffusion 1 or 2 family.</source>
        <translation>%1 中的模型由图片引导（Zero-1-to-3），而不是文本。请选择 Stable Diffusion 1 或 2 系列的模型。</translation>
    </message>
    <message>
        <source>There is no model in %1: model_index.json is missing.</source>
        <translation>%1 中没有模型：缺少 model_index.json。</translation>
    </message>
    <message>
        <source>%1 is a Stable Diffusion 2 model and does not tell what it predicts. Say &quot;epsilon&quot; for a base model (512 pixels) or &quot;v_prediction&quot; for 2.0 and 2.1 (768 pixels).</source>
        <translation>%1 是 Stable Diffusion 2 模型，但没有说明预测什么。基础模型（512 像素）请用“epsilon”，2.0 和 2.1（768 像素）请用“v_prediction”。</translation>
    </message>
    <message>
        <source>The precision cannot be &quot;%1&quot;: it must be auto, fp32, bf16 or fp16.</source>
        <translation>精度不能是“%1”：必须是 auto、fp32、bf16 或 fp16。</translation>
    </message>
    <message>
        <source>The model needs about %1 GB of memory, and %2 GB are free. Close other programs, or choose a smaller model.</source>
        <translation>模型约需 %1 GB 内存，可用 %2 GB。请关闭其他程序，或选择较小的模型。</translation>
    </message>
    <message>
        <source>The precision fp16 needs a GPU. Choose auto, fp32 or bf16.</source>
        <translation>精度 fp16 需要 GPU。请选择 auto、fp32 或 bf16。</translation>
    </message>
    <message>
        <source>%1 The sampler it describes is none of this program&apos;s; choose one of them: %2.</source>
        <translation>%1 其中描述的采样器本程序没有；请从中选择：%2。</translation>
    </message>
    <message>
        <source>The number of sampling steps must be between 1 and %1, not %2.</source>
        <translation>采样步数必须在 1 和 %1 之间，不能是 %2。</translation>
    </message>
    <message>
        <source>This sampler cannot take %1 steps with a steps_offset of %2: use fewer steps.</source>
        <translation>此采样器在 steps_offset 为 %2 时不能走 %1 步：请减少步数。</translation>
    </message>
    <message>
        <source>The sampler &quot;%1&quot; spaces its noise levels by the rule of Karras et al., which this program does not have. Known are %2.</source>
        <translation>采样器“%1”按 Karras 等人的规则排列噪声水平，本程序没有此功能。已知：%2。</translation>
    </message>
    <message>
        <source>There is no sampler called &quot;%1&quot;. Known are %2.</source>
        <translation>没有名为“%1”的采样器。已知：%2。</translation>
    </message>
    <message>
        <source>The model in %1 is no Zero-1-to-3 model: its UNet takes %2 channels instead of %3.</source>
        <translation>%1 中的模型不是 Zero-1-to-3 模型：其 UNet 有 %2 个通道，而不是 %3。</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint of Maquette.</source>
        <translation>%1 不是 Maquette 的检查点。</translation>
    </message>
    <message>
        <source>%1 is a checkpoint of a newer version of Maquette. Update the program to continue it.</source>
        <translation>%1 是较新版 Maquette 的检查点。请更新程序以继续。</translation>
    </message>
    <message>
        <source>%1 is damaged: its request does not match its own hash.</source>
        <translation>%1 已损坏：其请求与自身的哈希不符。</translation>
    </message>
    <message>
        <source>The checkpoint does not hold the tensor &quot;%1&quot;: it belongs to another version or another kind of run.</source>
        <translation>检查点中没有张量“%1”：它属于其他版本或其他类型的运行。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s tensor &quot;%1&quot; is %2 %3, which does not fit this run.</source>
        <translation>检查点的张量“%1”为 %2 %3，与本次运行不符。</translation>
    </message>
    <message>
        <source>%1 is damaged: its header has been changed.</source>
        <translation>%1 已损坏：文件头被更改。</translation>
    </message>
    <message>
        <source>%1 is damaged: its numbers have been changed.</source>
        <translation>%1 已损坏：数值被更改。</translation>
    </message>
    <message>
        <source>The run goes on, but could not be saved: %1</source>
        <translation>运行继续，但无法保存：%1</translation>
    </message>
    <message>
        <source>The numbers of &quot;%1&quot; are no longer finite.</source>
        <translation>“%1”的数值不再有限。</translation>
    </message>
    <message>
        <source>The checkpoint could not be written: %1.</source>
        <translation>无法写入检查点：%1。</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine. Choose the device auto or cpu.</source>
        <translation>本机没有可用的 NVIDIA GPU。请选择设备 auto 或 cpu。</translation>
    </message>
    <message>
        <source>The device cannot be &quot;%1&quot;: it must be one of auto cpu cuda.</source>
        <translation>设备不能是“%1”：必须是 auto、cpu 或 cuda。</translation>
    </message>
    <message>
        <source>Runs take the first GPU. Let CUDA_VISIBLE_DEVICES name this one before the program starts to use it.</source>
        <translation>运行使用第一块 GPU。请在程序使用前用 CUDA_VISIBLE_DEVICES 指定这一块。</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>没有任务 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be changed while a job runs.</source>
        <translation>任务运行期间不能更改“%1”。</translation>
    </message>
    <message>
        <source>The memory of the GPU is not enough for the preset &quot;%1&quot;. Try the preset &quot;%2&quot;, close other programs that use the GPU, or choose the device cpu.</source>
        <translation>显存不足以使用预设“%1”。请试用“%2”，关闭其他使用 GPU 的程序，或选择设备 cpu。</translation>
    </message>
    <message>
        <source>The memory of the GPU is not enough. Close other programs that use it, choose fewer and smaller parameters, or the device cpu.</source>
        <translation>显存不足。请关闭其他使用 GPU 的程序，选用更少、更小的参数，或设备 cpu。</translation>
    </message>
    <message>
        <source>The memory of this machine is not enough for the preset &quot;%1&quot;. Try the preset &quot;%2&quot;, or close other programs.</source>
        <translation>本机内存不足以使用预设“%1”。请试用“%2”，或关闭其他程序。</translation>
    </message>
    <message>
        <source>The memory of this machine is not enough. Close other programs, or choose fewer and smaller parameters.</source>
        <translation>本机内存不足。请关闭其他程序，或选用更少、更小的参数。</translation>
    </message>
    <message>
        <source>The computation failed inside LibTorch. Please report it with the log.</source>
        <translation>LibTorch 内部计算失败。请附上日志报告。</translation>
    </message>
    <message>
        <source>Internal error. Please report it with the log.</source>
        <translation>内部错误。请附上日志报告。</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>The model does not know %1 and will ignore it.</source>
        <translation>模型不认识 %1，将忽略它。</translation>
    </message>
    <message>
        <source>%1 belongs to another request (prompt &quot;%2&quot;, seed %3). Go on with the same prompt, seed and parameters.</source>
        <translation>%1 属于另一个请求（提示词“%2”，种子 %3）。请用相同的提示词、种子和参数继续。</translation>
    </message>
    <message>
        <source>Going on at step %1 from %2.</source>
        <translation>从 %2 的第 %1 步继续。</translation>
    </message>
    <message>
        <source>%1 has changed: it is not the moment this run starts from.</source>
        <translation>%1 已改变：不是本次运行的起始时刻。</translation>
    </message>
    <message>
        <source>A run of the method %1 cannot start from a moment of a run of the method %2.</source>
        <translation>方法 %1 的运行不能从方法 %2 的运行时刻开始。</translation>
    </message>
    <message>
        <source>The moment stands at step %1, and this run has %2 steps. Choose an earlier moment or more steps.</source>
        <translation>此时刻在第 %1 步，而本次运行共 %2 步。请选择较早的时刻或更多步数。</translation>
    </message>
    <message>
        <source>Starting from step %1 of &quot;%2&quot;.</source>
        <translation>从“%2”的第 %1 步开始。</translation>
    </message>
    <message>
        <source>The optimisation does not stay finite, even with smaller steps. Try another seed, or lower the learning rate and the guidance.</source>
        <translation>即使减小步长，优化仍不收敛到有限值。请换种子，或降低学习率和引导强度。</translation>
    </message>
    <message>
        <source>%1 Going back from step %2 to step %3, with smaller steps from there on.</source>
        <translation>%1 从第 %2 步退回第 %3 步，此后使用更小的步长。</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>%1 is one network of a model (%2), not a whole one.</source>
        <translation>%1 是模型的一个网络（%2），不是完整模型。</translation>
    </message>
    <message>
        <source>The method %1 has no parameter called &quot;%2&quot;. It has: %3.</source>
        <translation>方法 %1 没有名为“%2”的参数。现有：%3。</translation>
    </message>
    <message>
        <source>There is no method called &quot;%1&quot;. There are: %2.</source>
        <translation>没有名为“%1”的方法。现有：%2。</translation>
    </message>
    <message>
        <source>The method %1 has no preset called &quot;%2&quot;. It has: %3.</source>
        <translation>方法 %1 没有名为“%2”的预设。现有：%3。</translation>
    </message>
    <message>
        <source>The model in %1 is not complete: %2 is missing. Reinstall it, or choose another model.</source>
        <translation>%1 中的模型不完整：缺少 %2。请重新安装，或选择其他模型。</translation>
    </message>
    <message>
        <source>%1 holds no tensors. Reinstall the model.</source>
        <translation>%1 中没有张量。请重新安装模型。</translation>
    </message>
    <message>
        <source>%1 is a LoRA: it changes a model and is none itself. Choose a model, and this file with --lora.</source>
        <translation>%1 是 LoRA：它改变模型，本身不是模型。请选择模型，并用 --lora 指定此文件。</translation>
    </message>
    <message>
        <source>%1 is a Zero-1-to-3 model in one file, whose picture encoder is stored in a way of its own. Choose its diffusers folder.</source>
        <translation>%1 是单文件的 Zero-1-to-3 模型，其图像编码器以自己的方式存储。请选择其 diffusers 文件夹。</translation>
    </message>
    <message>
        <source>The model in %1 cannot be read: %2.</source>
        <translation>无法读取 %1 中的模型：%2。</translation>
    </message>
    <message>
        <source>Several models are called &quot;%1&quot;: %2. Name one by its path.</source>
        <translation>有多个模型名为“%1”：%2。请用路径指定。</translation>
    </message>
    <message>
        <source>There is no model in %1.</source>
        <translation>%1 中没有模型。</translation>
    </message>
    <message>
        <source>There is no model called &quot;%1&quot;. &quot;maquette models list&quot; shows those there are; any other is named by the path of its file or folder.</source>
        <translation>没有名为“%1”的模型。“maquette models list”可列出现有模型；其他模型用文件或文件夹路径指定。</translation>
    </message>
    <message>
        <source>The prediction cannot be &quot;%1&quot;: it must be epsilon or v_prediction.</source>
        <translation>预测类型不能是“%1”：必须是 epsilon 或 v_prediction。</translation>
    </message>
    <message>
        <source>The model %1 tells itself what it predicts.</source>
        <translation>模型 %1 自己说明了预测什么。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>The search for models ended early: %1.</source>
        <translation>模型查找提前结束：%1。</translation>
    </message>
    <message>
        <source>The model %1 needs about %2 GB of the GPU&apos;s memory, which has %3 GB. Choose a smaller model or the device cpu.</source>
        <translation>模型 %1 约需 %2 GB 显存，而显存只有 %3 GB。请选择较小的模型或设备 cpu。</translation>
    </message>
    <message>
        <source>The model %1 needs about %2 GB of memory, and %3 GB are free. Close other programs or choose a smaller model.</source>
        <translation>模型 %1 约需 %2 GB 内存，可用 %3 GB。请关闭其他程序或选择较小的模型。</translation>
    </message>
    <message>
        <source>A moment of the run could not be saved: %1</source>
        <translation>无法保存运行的一个时刻：%1</translation>
    </message>
    <message>
        <source>The run goes on without its timeline: %1</source>
        <translation>运行继续，但没有时间线：%1</translation>
    </message>
    <message>
        <source>Optimising</source>
        <translation>正在优化</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Maquette. Update the program to read it.</source>
        <translation>%1 由较新版的 Maquette 写成。请更新程序以读取。</translation>
    </message>
    <message>
        <source>The budget must be between one second and 30 days.</source>
        <translation>时间预算必须在 1 秒到 30 天之间。</translation>
    </message>
    <message>
        <source>The reference image&apos;s %1 must be between %2 and %3.</source>
        <translation>参考图片的 %1 必须在 %2 和 %3 之间。</translation>
    </message>
    <message>
        <source>The method %1 cannot be guided by an image.</source>
        <translation>方法 %1 不能由图片引导。</translation>
    </message>
    <message>
        <source>There is no image %1.</source>
        <translation>没有图片 %1。</translation>
    </message>
    <message>
        <source>The method %1 cannot use the model &quot;%2&quot;, which is of the kind %3.</source>
        <translation>方法 %1 不能使用类型为 %3 的模型“%2”。</translation>
    </message>
    <message>
        <source>%1 is a Stable Diffusion 2 model and does not tell what it predicts. Say &quot;epsilon&quot; for a base model (512 pixels) or &quot;v_prediction&quot; for 2.0 and 2.1 (768 pixels): once with --prediction, or in the list of models.</source>
        <translation>%1 是 Stable Diffusion 2 模型，但没有说明预测什么。基础模型（512 像素）请用“epsilon”，2.0 和 2.1（768 像素）请用“v_prediction”：用 --prediction 指定一次，或在模型列表中选择。</translation>
    </message>
    <message>
        <source>There is no checkpoint %1 to go on from.</source>
        <translation>没有可供继续的检查点 %1。</translation>
    </message>
    <message>
        <source>The moment this run starts from is not there any more. Start it without, or from another moment.</source>
        <translation>本次运行的起始时刻已不存在。请不用它开始，或选择其他时刻。</translation>
    </message>
    <message>
        <source>There is no state to make the object of.</source>
        <translation>没有可用来生成物体的状态。</translation>
    </message>
    <message>
        <source>There is no model called &quot;%1&quot;. There are: %2; a folder in the diffusers layout may be named, too.</source>
        <translation>没有名为“%1”的模型。现有：%2；也可以指定 diffusers 格式的文件夹。</translation>
    </message>
    <message>
        <source>There is no LoRA %1.</source>
        <translation>没有 LoRA %1。</translation>
    </message>
    <message>
        <source>The weight of the LoRA %1 must be between -%2 and %2.</source>
        <translation>LoRA %1 的权重必须在 -%2 和 %2 之间。</translation>
    </message>
    <message>
        <source>The LoRA %1 is not the one that was used: its content has changed. Bring the old file back, or start without it.</source>
        <translation>LoRA %1 与当时使用的不同：其内容已改变。请找回旧文件，或不用它开始。</translation>
    </message>
    <message>
        <source>The request names no output folder.</source>
        <translation>请求没有指明输出文件夹。</translation>
    </message>
    <message>
        <source>%1 has a field &quot;%2&quot; that this version does not know. It may come from a newer version.</source>
        <translation>%1 含有此版本不认识的字段“%2”，可能来自较新版本。</translation>
    </message>
    <message>
        <source>The run goes on without previews: %1</source>
        <translation>运行继续，但没有预览：%1</translation>
    </message>
    <message>
        <source>A rating of %1 is not possible: ratings go from 0 to 5.</source>
        <translation>评分不能是 %1：评分为 0 到 5。</translation>
    </message>
    <message>
        <source>There is no asset %1 in this library.</source>
        <translation>此资源库中没有物体 %1。</translation>
    </message>
    <message>
        <source>There is no asset &quot;%1&quot; in this library. &quot;maquette library list&quot; shows what there is.</source>
        <translation>此资源库中没有物体“%1”。“maquette library list”可列出现有物体。</translation>
    </message>
    <message>
        <source>Several assets begin with &quot;%1&quot;. Give more of the identifier.</source>
        <translation>有多个物体以“%1”开头。请给出更长的标识。</translation>
    </message>
    <message>
        <source>There is no collection %1 in this library.</source>
        <translation>此资源库中没有收藏集 %1。</translation>
    </message>
    <message>
        <source>%1 made the converter stop: the file is damaged or made to do harm. Nothing else was affected.</source>
        <translation>%1 使转换程序停止：文件已损坏或蓄意有害。其他内容未受影响。</translation>
    </message>
    <message>
        <source>%1 cannot be converted: %2. Nothing in it was executed.</source>
        <translation>无法转换 %1：%2。其中内容未被执行。</translation>
    </message>
    <message>
        <source>%1 is there already. Remove it or choose another name.</source>
        <translation>%1 已存在。请移除它或另取名称。</translation>
    </message>
    <message>
        <source>No pipe: %1.</source>
        <translation>无法建立管道：%1。</translation>
    </message>
    <message>
        <source>There is no space left for the library %1. Free some space and try again; what was saved before is untouched.</source>
        <translation>资源库 %1 没有剩余空间。请腾出空间再试；已保存的内容未受影响。</translation>
    </message>
    <message>
        <source>The library %1 is in use by another program and did not become free. Close that program and try again.</source>
        <translation>资源库 %1 正被其他程序使用且未释放。请关闭该程序再试。</translation>
    </message>
    <message>
        <source>The library file %1 is damaged. &quot;maquette library repair&quot; keeps everything that is still readable, &quot;maquette library restore&quot; brings back a backup.</source>
        <translation>资源库文件 %1 已损坏。“maquette library repair”保留所有仍可读的内容，“maquette library restore”恢复备份。</translation>
    </message>
    <message>
        <source>The library %1 cannot be written to. Check the permissions of the file and its folder.</source>
        <translation>无法写入资源库 %1。请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened: %2. Check that the folder is there and its permissions.</source>
        <translation>无法打开资源库 %1：%2。请检查文件夹是否存在及其权限。</translation>
    </message>
    <message>
        <source>There is not enough memory to work on the library %1.</source>
        <translation>内存不足，无法处理资源库 %1。</translation>
    </message>
    <message>
        <source>This is too long to be stored in the library %1. Shorten it.</source>
        <translation>内容过长，无法存入资源库 %1。请缩短。</translation>
    </message>
    <message>
        <source>The library %1 cannot be read or written: %2. Check the drive it lies on; what was saved before is untouched.</source>
        <translation>无法读写资源库 %1：%2。请检查所在磁盘；已保存的内容未受影响。</translation>
    </message>
    <message>
        <source>Internal error in the library %1. Please report it with the log.</source>
        <translation>资源库 %1 内部错误。请附上日志报告。</translation>
    </message>
    <message>
        <source>The bundle %1 is damaged: its file %2 is missing or was changed after it was handed in.</source>
        <translation>数据包 %1 已损坏：文件 %2 缺失或交付后被更改。</translation>
    </message>
    <message>
        <source>The mesh is too large for a GLB file (4 GB at most). Export it with fewer triangles, or as PLY.</source>
        <translation>网格过大，无法存为 GLB 文件（最多 4 GB）。请减少三角形，或导出为 PLY。</translation>
    </message>
    <message>
        <source>%1 is not a GLB 2.0 file.</source>
        <translation>%1 不是 GLB 2.0 文件。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 is not a format to export to. Choose .glb, .obj or .ply.</source>
        <translation>%1 不是可导出的格式。请选择 .glb、.obj 或 .ply。</translation>
    </message>
    <message>
        <source>There is nothing to export: the mesh has no triangles.</source>
        <translation>没有可导出的内容：网格没有三角形。</translation>
    </message>
    <message>
        <source>The mesh cannot be exported: it holds infinite or undefined numbers.</source>
        <translation>无法导出网格：其中有无穷或未定义的数值。</translation>
    </message>
    <message>
        <source>A video needs between one picture and 2 GB of them.</source>
        <translation>视频需要一张到 2 GB 的图片。</translation>
    </message>
    <message>
        <source>The importer did not hand over a valid mesh. The file is probably damaged.</source>
        <translation>导入程序没有交出有效的网格。文件可能已损坏。</translation>
    </message>
    <message>
        <source>%1 took longer than %2 seconds to read and was given up.</source>
        <translation>读取 %1 超过 %2 秒，已放弃。</translation>
    </message>
    <message>
        <source>There is not enough memory for the mesh.</source>
        <translation>内存不足以容纳网格。</translation>
    </message>
    <message>
        <source>%1 took too long to read and was given up.</source>
        <translation>读取 %1 耗时过长，已放弃。</translation>
    </message>
    <message>
        <source>%1 made the importer crash: the file is damaged or made to do harm. Nothing else was affected.</source>
        <translation>%1 使导入程序崩溃：文件已损坏或蓄意有害。其他内容未受影响。</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <translation>无法导入 %1：%2。</translation>
    </message>
    <message>
        <source>The result could not be handed to the library: %1 cannot be written. Check the permissions and the free space.</source>
        <translation>结果无法交给资源库：%1 无法写入。请检查权限和剩余空间。</translation>
    </message>
    <message>
        <source>The library %1 was last used by a newer version of Maquette (its form is %2) and can only be read by this one. Update Maquette to change it; nothing was touched.</source>
        <translation>资源库 %1 上次由较新版的 Maquette 使用（格式 %2），此版本只能读取。请更新 Maquette 后再更改；未作任何改动。</translation>
    </message>
    <message>
        <source>The library %1 is in use by %2, so here it can only be read. Close that program to change things here.</source>
        <translation>资源库 %1 正被 %2 使用，此处只能读取。关闭该程序后才能更改。</translation>
    </message>
    <message>
        <source>The library %1 has lost its database (library.db), but its files are there. &quot;maquette library repair&quot; rebuilds it from the files, &quot;maquette library restore&quot; brings back a backup.</source>
        <translation>资源库 %1 的数据库（library.db）丢失，但文件还在。“maquette library repair”可据此重建，“maquette library restore”恢复备份。</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Maquette that changed its form. Update Maquette to open it; nothing was touched.</source>
        <translation>资源库 %1 由更改了格式的较新版 Maquette 写成。请更新 Maquette 后打开；未作任何改动。</translation>
    </message>
    <message>
        <source>The library %1 has to be upgraded before it can be read. Open it once in a folder that can be written to, while no older version of Maquette uses it.</source>
        <translation>资源库 %1 须先升级才能读取。请在可写的文件夹中打开一次，且不要有旧版 Maquette 在使用。</translation>
    </message>
    <message>
        <source>The library %1 lies on a network drive: it is slower there, and no other computer may use it at the same time.</source>
        <translation>资源库 %1 位于网络驱动器上：速度较慢，且不能同时被其他电脑使用。</translation>
    </message>
    <message>
        <source>There is no library in %1.</source>
        <translation>%1 中没有资源库。</translation>
    </message>
    <message>
        <source>The library %1 was opened for reading only.</source>
        <translation>资源库 %1 以只读方式打开。</translation>
    </message>
    <message>
        <source>The backup folder %1 must lie outside of the library %2.</source>
        <translation>备份文件夹 %1 必须在资源库 %2 之外。</translation>
    </message>
    <message>
        <source>The folder %1 holds something else. Choose one that is empty, or that holds an earlier backup of this library.</source>
        <translation>文件夹 %1 中有其他内容。请选择空文件夹，或存有此资源库旧备份的文件夹。</translation>
    </message>
    <message>
        <source>%1 is in use by %2. Close that program and try again; nothing was changed.</source>
        <translation>%1 正被 %2 使用。请关闭该程序再试；未作任何改动。</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged, so no backup was made of it; earlier backups are untouched. Run &quot;maquette library repair&quot;.</source>
        <translation>资源库的数据库已损坏，因此没有备份；以前的备份未受影响。请运行“maquette library repair”。</translation>
    </message>
    <message>
        <source>%1 cannot be restored from itself.</source>
        <translation>%1 不能从自身恢复。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so nothing was changed: %2 &quot;maquette library repair --library %1&quot; keeps what is readable of it.</source>
        <translation>备份 %1 已损坏，因此未作任何改动：%2 “maquette library repair --library %1”可保留其中可读的内容。</translation>
    </message>
    <message>
        <source>The database cannot be read at &quot;%1&quot;: %2</source>
        <translation>无法在“%1”处读取数据库：%2</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>数据库已损坏：%1</translation>
    </message>
    <message>
        <source>What is stored of %1 was changed by damage.</source>
        <translation>%1 的存储内容因损坏而改变。</translation>
    </message>
    <message>
        <source>The picture of %1 was changed by damage.</source>
        <translation>%1 的图片因损坏而改变。</translation>
    </message>
    <message>
        <source>The search index does not fit the assets.</source>
        <translation>搜索索引与物体不符。</translation>
    </message>
    <message>
        <source>The file %1 is missing; it belongs to: %2.</source>
        <translation>文件 %1 缺失；它属于：%2。</translation>
    </message>
    <message>
        <source>The file %1 is damaged; it belongs to: %2.</source>
        <translation>文件 %1 已损坏；它属于：%2。</translation>
    </message>
    <message>
        <source>The folder %1 of the library cannot be created: %2.</source>
        <translation>无法创建资源库的文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>The library cannot be locked for writing, because %1 gives: %2. Check the permissions of the folder, or move the library to a local drive.</source>
        <translation>无法锁定资源库以供写入，因为 %1 返回：%2。请检查文件夹权限，或将资源库移到本地磁盘。</translation>
    </message>
    <message>
        <source>%1 rows of the table &quot;%2&quot; could not be read.</source>
        <translation>有 %1 行（表“%2”）无法读取。</translation>
    </message>
    <message>
        <source>What could not be read was taken from the copy %1 as far as it was there; newer changes to it may be missing.</source>
        <translation>无法读取的内容已尽量取自副本 %1；较新的更改可能缺失。</translation>
    </message>
    <message>
        <source>Asset %1 (&quot;%2&quot;) was changed by damage: look over its name, prompt, tags and files.</source>
        <translation>物体 %1（“%2”）因损坏而改变：请检查其名称、提示词、标签和文件。</translation>
    </message>
    <message>
        <source>The picture of asset %1 (&quot;%2&quot;) is lost.</source>
        <translation>物体 %1（“%2”）的图片已丢失。</translation>
    </message>
    <message>
        <source>Asset %1 (&quot;%2&quot;) has lost its file &quot;%3&quot;.</source>
        <translation>物体 %1（“%2”）丢失了文件“%3”。</translation>
    </message>
    <message>
        <source>The checkpoint %1 is lost.</source>
        <translation>检查点 %1 已丢失。</translation>
    </message>
    <message>
        <source>The library %1 cannot be repaired. The old database is untouched; bring back a backup with &quot;maquette library restore&quot;.</source>
        <translation>无法修复资源库 %1。旧数据库未受影响；请用“maquette library restore”恢复备份。</translation>
    </message>
    <message>
        <source>There is no library in %1 to repair.</source>
        <translation>%1 中没有可修复的资源库。</translation>
    </message>
    <message>
        <source>The library %1 is in use by %2. Close that program and try again; nothing was changed.</source>
        <translation>资源库 %1 正被 %2 使用。请关闭该程序再试；未作任何改动。</translation>
    </message>
    <message>
        <source>The library %1 cannot be brought to the form this version needs: rows of its table &quot;%2&quot; point to nothing. Run &quot;maquette library repair&quot; first; nothing was changed.</source>
        <translation>资源库 %1 无法转为此版本所需的格式：表“%2”中有行指向空处。请先运行“maquette library repair”；未作任何改动。</translation>
    </message>
    <message>
        <source>The library %1 has to be brought to the form this version needs, and a copy of it is kept first. That takes %2 MB of free space, there are %3 MB. Free some and start again; nothing was changed.</source>
        <translation>资源库 %1 须转为此版本所需的格式，并会先保留副本。需要 %2 MB 空间，现有 %3 MB。请腾出空间后重新启动；未作任何改动。</translation>
    </message>
    <message>
        <source>%1 is not a Maquette library but a database of some other program. Choose another folder with --library.</source>
        <translation>%1 不是 Maquette 资源库，而是其他程序的数据库。请用 --library 另选文件夹。</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>There is no space left to store %1 in the library. Free some space and try again.</source>
        <translation>没有空间将 %1 存入资源库。请腾出空间再试。</translation>
    </message>
    <message>
        <source>Cannot store %1 in the library: %2. Check the permissions and the drive.</source>
        <translation>无法将 %1 存入资源库：%2。请检查权限和磁盘。</translation>
    </message>
    <message>
        <source>The library names a file in a damaged way (&quot;%1&quot;). Run &quot;maquette library check&quot;.</source>
        <translation>资源库中的文件名已损坏（“%1”）。请运行“maquette library check”。</translation>
    </message>
    <message>
        <source>The file %1 changed while it was being stored. Try again when nobody writes to it.</source>
        <translation>文件 %1 在存储时发生变化。请在无人写入时再试。</translation>
    </message>
    <message>
        <source>The library could not be exchanged: %1 cannot be moved (%2). Nothing is lost; the next start of Maquette goes on with it.</source>
        <translation>无法交换资源库：%1 不能移动（%2）。没有丢失任何内容；下次启动 Maquette 时会继续。</translation>
    </message>
    <message>
        <source>There is no project %1 in this library.</source>
        <translation>此资源库中没有项目 %1。</translation>
    </message>
    <message>
        <source>%1 is not a model as Maquette writes them: %2.</source>
        <translation>%1 不是 Maquette 所写的模型：%2。</translation>
    </message>
    <message>
        <source>There is no run %1 in this library.</source>
        <translation>此资源库中没有运行 %1。</translation>
    </message>
    <message>
        <source>An empty picture cannot be a thumbnail.</source>
        <translation>空图片不能作缩略图。</translation>
    </message>
    <message>
        <source>the same bounds</source>
        <translation>相同的范围</translation>
    </message>
    <message>
        <source>every corner at its place</source>
        <translation>每个角点位置一致</translation>
    </message>
    <message>
        <source>as many triangles</source>
        <translation>三角形数相同</translation>
    </message>
    <message>
        <source>as many vertices</source>
        <translation>顶点数相同</translation>
    </message>
    <message>
        <source>colours at the vertices</source>
        <translation>顶点带颜色</translation>
    </message>
    <message>
        <source>the same colours</source>
        <translation>颜色相同</translation>
    </message>
    <message>
        <source>a texture</source>
        <translation>有纹理</translation>
    </message>
    <message>
        <source>the same texture</source>
        <translation>纹理相同</translation>
    </message>
    <message>
        <source>the same texture coordinates</source>
        <translation>纹理坐标相同</translation>
    </message>
    <message>
        <source>The import helper cannot be started: %1.</source>
        <translation>无法启动导入助手：%1。</translation>
    </message>
    <message>
        <source>The import helper %1 is missing. Install Maquette anew, or build the target maquette-worker.</source>
        <translation>缺少导入助手 %1。请重新安装 Maquette，或构建目标 maquette-worker。</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU: this program was built without CUDA. Choose the device auto or cpu, or build it with -DMAQUETTE_WITH_CUDA=ON.</source>
        <translation>没有可用的 NVIDIA GPU：本程序编译时未含 CUDA。请选择设备 auto 或 cpu，或用 -DMAQUETTE_WITH_CUDA=ON 编译。</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: no NVIDIA driver is installed. Choose the device auto or cpu.</source>
        <translation>本机没有可用的 NVIDIA GPU：没有安装 NVIDIA 驱动。请选择设备 auto 或 cpu。</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: the NVIDIA driver supports CUDA %1, and this program needs %2. Update the driver, or choose the device auto or cpu.</source>
        <translation>本机没有可用的 NVIDIA GPU：驱动支持 CUDA %1，本程序需要 %2。请更新驱动，或选择设备 auto 或 cpu。</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: the NVIDIA driver finds no device. Look at nvidia-smi and CUDA_VISIBLE_DEVICES, or choose the device auto or cpu.</source>
        <translation>本机没有可用的 NVIDIA GPU：驱动找不到设备。请查看 nvidia-smi 和 CUDA_VISIBLE_DEVICES，或选择设备 auto 或 cpu。</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: this program was built for the architectures %2, not for %1. Choose the device auto or cpu.</source>
        <translation>本机没有可用的 NVIDIA GPU：本程序为架构 %2 编译，而不是 %1。请选择设备 auto 或 cpu。</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: the driver says &quot;%1&quot;. Choose the device auto or cpu.</source>
        <translation>本机没有可用的 NVIDIA GPU：驱动报告“%1”。请选择设备 auto 或 cpu。</translation>
    </message>
    <message>
        <source>The object forms on the GPU, but the model runs on the processor, because LibTorch&apos;s CUDA libraries cannot be used: %1. Run &quot;MAQUETTE_GPU=1 ./run&quot; once, or let MAQUETTE_TORCH_CUDA name the folder of libtorch_cuda.so of PyTorch %2.</source>
        <translation>物体在 GPU 上成形，但模型在处理器上运行，因为 LibTorch 的 CUDA 库不可用：%1。请运行一次“MAQUETTE_GPU=1 ./run”，或用 MAQUETTE_TORCH_CUDA 指明 PyTorch %2 的 libtorch_cuda.so 所在文件夹。</translation>
    </message>
    <message>
        <source>The memory of this machine is not enough. Close other programs.</source>
        <translation>本机内存不足。请关闭其他程序。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your library is safe; please report it with the log.</source>
        <translation>程序内部出现问题。你的资源库是安全的；请附上日志报告。</translation>
    </message>
    <message>
        <source>This build of the program has no method to make objects with.</source>
        <translation>此程序版本没有制作物体的方法。</translation>
    </message>
    <message>
        <source>This display offers no OpenGL 4.5, which the viewport needs. Update the graphics driver, or start with LIBGL_ALWAYS_SOFTWARE=1 to draw with the processor.</source>
        <translation>此显示器不提供视口所需的 OpenGL 4.5。请更新显卡驱动，或以 LIBGL_ALWAYS_SOFTWARE=1 启动，用处理器绘制。</translation>
    </message>
    <message>
        <source>The graphics driver could not make an image of %1 x %2 pixels. Make the window smaller.</source>
        <translation>显卡驱动无法创建 %1 x %2 像素的图像。请缩小窗口。</translation>
    </message>
    <message>
        <source>The graphics driver did not accept the shader %1. Update the driver, or start with LIBGL_ALWAYS_SOFTWARE=1.</source>
        <translation>显卡驱动不接受着色器 %1。请更新驱动，或以 LIBGL_ALWAYS_SOFTWARE=1 启动。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>无法创建文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions and the free space.</source>
        <translation>无法创建文件夹 %1。请检查权限和剩余空间。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions and the free space.</source>
        <translation>无法写入 %1。请检查权限和剩余空间。</translation>
    </message>
    <message>
        <source>This display offers no OpenGL, which the viewport needs. Install a graphics driver (Debian: libgl1-mesa-dri).</source>
        <translation>此显示器不提供视口所需的 OpenGL。请安装显卡驱动（Debian：libgl1-mesa-dri）。</translation>
    </message>
</context>
<context>
    <name>maquette::studio</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>无法打开资源库</translation>
    </message>
    <message>
        <source>Nothing in it has been changed.</source>
        <translation>其中内容未作任何更改。</translation>
    </message>
    <message>
        <source>Open another folder …</source>
        <translation>打开其他文件夹…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>A folder for the library, or with one</source>
        <translation>资源库所用的文件夹，或已有资源库的文件夹</translation>
    </message>
</context>
<context>
    <name>maquette::ui</name>
    <message>
        <source>estimating</source>
        <translation>正在估计</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>no display</source>
        <translation>无显示器</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Actions</name>
    <message>
        <source>&amp;Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Let the object form</source>
        <translation>让物体成形</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the formation, or go on</source>
        <translation>暂停成形，或继续</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop here; you can keep what is there</source>
        <translation>在此停止；可以保留当前结果</translation>
    </message>
    <message>
        <source>&amp;New object</source>
        <translation>新建物体</translation>
    </message>
    <message>
        <source>Clear the stage and type a new prompt</source>
        <translation>清空舞台并输入新的提示词</translation>
    </message>
    <message>
        <source>New &amp;seed</source>
        <translation>新种子</translation>
    </message>
    <message>
        <source>Roll another seed: the same prompt forms differently</source>
        <translation>换一个种子：同样的提示词会成形为不同的样子</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the object as GLB, OBJ or PLY</source>
        <translation>将物体写为 GLB、OBJ 或 PLY</translation>
    </message>
    <message>
        <source>&amp;Import meshes …</source>
        <translation>导入网格…</translation>
    </message>
    <message>
        <source>Take GLB, OBJ, PLY or STL files into the library</source>
        <translation>将 GLB、OBJ、PLY 或 STL 文件加入资源库</translation>
    </message>
    <message>
        <source>&amp;Open on the stage</source>
        <translation>在舞台上打开</translation>
    </message>
    <message>
        <source>Show this object on the stage</source>
        <translation>在舞台上显示此物体</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Give this object another name</source>
        <translation>为此物体另取名称</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take this object out of the library; undo brings it back</source>
        <translation>将此物体移出资源库；撤销可恢复</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close the studio</source>
        <translation>关闭工作室</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Replay how the object formed, or hold</source>
        <translation>回放物体成形的过程，或停住</translation>
    </message>
    <message>
        <source>&amp;Keep this moment</source>
        <translation>保留此刻</translation>
    </message>
    <message>
        <source>Make an object of the moment the timeline shows</source>
        <translation>用时间线所示的时刻生成物体</translation>
    </message>
    <message>
        <source>Start &amp;from this moment</source>
        <translation>从此刻开始</translation>
    </message>
    <message>
        <source>A new run goes on from here, with other words, seed or settings</source>
        <translation>用其他提示词、种子或设置从这里开始新的运行</translation>
    </message>
    <message>
        <source>Export &amp;time-lapse …</source>
        <translation>导出延时影片…</translation>
    </message>
    <message>
        <source>Write the moments as a video and as pictures</source>
        <translation>将各时刻写为视频和图片</translation>
    </message>
    <message>
        <source>Change the &amp;words …</source>
        <translation>更改提示词…</translation>
    </message>
    <message>
        <source>Say it in other words while the object forms</source>
        <translation>在物体成形时换一种说法</translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>See the models on this machine and choose one</source>
        <translation>查看本机的模型并选用一个</translation>
    </message>
    <message>
        <source>&amp;Studio view</source>
        <translation>工作室视图</translation>
    </message>
    <message>
        <source>Look from the front corner</source>
        <translation>从前方斜角观看</translation>
    </message>
    <message>
        <source>&amp;Front</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Look from the front</source>
        <translation>从前面观看</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后</translation>
    </message>
    <message>
        <source>Look from behind</source>
        <translation>从后面观看</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Look from the right</source>
        <translation>从右侧观看</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Look from the left</source>
        <translation>从左侧观看</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>顶</translation>
    </message>
    <message>
        <source>Look from above</source>
        <translation>从上方观看</translation>
    </message>
    <message>
        <source>B&amp;ottom</source>
        <translation>底</translation>
    </message>
    <message>
        <source>Look from below</source>
        <translation>从下方观看</translation>
    </message>
    <message>
        <source>Fit to &amp;view</source>
        <translation>适应视图</translation>
    </message>
    <message>
        <source>Show the whole object</source>
        <translation>显示整个物体</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The object as it will look</source>
        <translation>物体最终的样子</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Near is bright, far is dark</source>
        <translation>近处亮，远处暗</translation>
    </message>
    <message>
        <source>&amp;Normals</source>
        <translation>法线</translation>
    </message>
    <message>
        <source>Which way the surface faces</source>
        <translation>表面的朝向</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>How solid the object is already</source>
        <translation>物体目前有多实</translation>
    </message>
    <message>
        <source>&amp;Solid</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>The shape in clay, without its colours</source>
        <translation>不带颜色的黏土外形</translation>
    </message>
    <message>
        <source>&amp;Wire</source>
        <translation>线框</translation>
    </message>
    <message>
        <source>The triangles of the mesh</source>
        <translation>网格的三角形</translation>
    </message>
    <message>
        <source>&amp;Textured</source>
        <translation>纹理</translation>
    </message>
    <message>
        <source>The mesh with its colours</source>
        <translation>带颜色的网格</translation>
    </message>
    <message>
        <source>&amp;Unlit</source>
        <translation>无光照</translation>
    </message>
    <message>
        <source>The colours alone, without light</source>
        <translation>只有颜色，没有光照</translation>
    </message>
    <message>
        <source>Surface &amp;normals</source>
        <translation>表面法线</translation>
    </message>
    <message>
        <source>Which way the mesh&apos;s surface faces</source>
        <translation>网格表面的朝向</translation>
    </message>
    <message>
        <source>Texture &amp;checker</source>
        <translation>纹理棋盘格</translation>
    </message>
    <message>
        <source>Squares that show how the texture lies on the surface</source>
        <translation>用方格显示纹理如何铺在表面上</translation>
    </message>
    <message>
        <source>&amp;Progress on the stage</source>
        <translation>在舞台上显示进度</translation>
    </message>
    <message>
        <source>Show progress and curves on the stage</source>
        <translation>在舞台上显示进度和曲线</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>Show the floor&apos;s grid: one large square is the unit</source>
        <translation>显示地面栅格：一个大格为一个单位</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>资源库</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>显示或隐藏资源库</translation>
    </message>
    <message>
        <source>&amp;Settings of the run</source>
        <translation>运行设置</translation>
    </message>
    <message>
        <source>Show or hide method and parameters</source>
        <translation>显示或隐藏方法和参数</translation>
    </message>
    <message>
        <source>&amp;Job log</source>
        <translation>任务日志</translation>
    </message>
    <message>
        <source>Show or hide what the engine says</source>
        <translation>显示或隐藏引擎的输出</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <source>As on the &amp;desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Dark or light as the desktop prefers</source>
        <translation>按桌面偏好选择深色或浅色</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>始终深色</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Black and white with strong outlines</source>
        <translation>黑白配色与醒目的轮廓</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>始终浅色</translation>
    </message>
    <message>
        <source>Switch dark and light</source>
        <translation>切换深色与浅色</translation>
    </message>
    <message>
        <source>Switch between dark and light</source>
        <translation>在深色与浅色之间切换</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>输入想做之事的几个字母</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>Choose the keys of every command</source>
        <translation>为每个命令选择按键</translation>
    </message>
    <message>
        <source>&amp;About Maquette</source>
        <translation>关于 Maquette</translation>
    </message>
    <message>
        <source>Version, device and licences</source>
        <translation>版本、设备和许可证</translation>
    </message>
    <message>
        <source>About the &amp;method</source>
        <translation>关于此方法</translation>
    </message>
    <message>
        <source>The method&apos;s paper, and where we differ from it</source>
        <translation>方法的论文，以及我们的不同之处</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>欢迎页</translation>
    </message>
    <message>
        <source>Clear the stage and show pictures to begin with</source>
        <translation>清空舞台并显示可供开始的图片</translation>
    </message>
</context>
<context>
    <name>maquette::ui::AssetDelegate</name>
    <message>
        <source>Name of the object</source>
        <translation>物体名称</translation>
    </message>
</context>
<context>
    <name>maquette::ui::AssetModel</name>
    <message>
        <source>Stopped before its end</source>
        <translation>未完成即停止</translation>
    </message>
    <message>
        <source>%1, stopped before its end</source>
        <translation>%1，未完成即停止</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Commands</name>
    <message>
        <source>change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>change the seed</source>
        <translation>更改种子</translation>
    </message>
    <message>
        <source>change what to leave out</source>
        <translation>更改要排除的内容</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message numerus="yes">
        <source>delete %n object(s)</source>
        <translation>
            <numerusform>删除 %n 个物体</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::DevicePicker</name>
    <message>
        <source>Computes on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>A GPU where there is one, else the processor</source>
        <translation>有 GPU 则用 GPU，否则用处理器</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>%1 (not usable)</source>
        <translation>%1（不可用）</translation>
    </message>
    <message>
        <source>Where the next run computes</source>
        <translation>下次运行在哪里计算</translation>
    </message>
</context>
<context>
    <name>maquette::ui::EmptyState</name>
    <message>
        <source>Type what you want to see form</source>
        <translation>输入想看到的东西</translation>
    </message>
    <message>
        <source>or begin with one of these</source>
        <translation>或从下面选一个</translation>
    </message>
    <message>
        <source>Start with “%1”</source>
        <translation>以“%1”开始</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>One file with mesh, texture and recipe</source>
        <translation>包含网格、纹理和配方的单个文件</translation>
    </message>
    <message>
        <source>Mesh, material and texture as separate files</source>
        <translation>网格、材质和纹理分开的文件</translation>
    </message>
    <message>
        <source>Mesh with colours at its corners</source>
        <translation>顶点带颜色的网格</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>%1 triangles</source>
        <translation>%1 个三角形</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close without writing anything</source>
        <translation>关闭，不写入任何内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>请给文件取个名称。</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and -_.,() in the name.</source>
        <translation>名称可使用字母、数字、空格和 -_.,()。</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>此文件夹不存在，请另选一个。</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>无法写入此文件夹，请另选一个。</translation>
    </message>
    <message>
        <source>One file with mesh, texture and the recipe that made it. Blender, Unity, Unreal and the web read it.</source>
        <translation>包含网格、纹理及其配方的单个文件。Blender、Unity、Unreal 和网页都能读取。</translation>
    </message>
    <message>
        <source>A mesh with a material and a texture beside it. Every program reads it; the recipe is not inside.</source>
        <translation>网格及旁边的材质和纹理。各种程序都能读取，但不含配方。</translation>
    </message>
    <message>
        <source>A mesh with colours at its corners, for scanning and research tools; no texture, no recipe.</source>
        <translation>顶点带颜色的网格，适合扫描和研究工具；没有纹理和配方。</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>A file of this name is there already and will be replaced.</source>
        <translation>已有同名文件，将被替换。</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>导出到</translation>
    </message>
</context>
<context>
    <name>maquette::ui::FiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
</context>
<context>
    <name>maquette::ui::HintRow</name>
    <message>
        <source>Say it in your own words: this model knows them all.</source>
        <translation>用自己的话描述即可：此模型都认识。</translation>
    </message>
    <message>
        <source>The model does not know “%1” and passes over it.</source>
        <translation>模型不认识“%1”，将忽略它。</translation>
    </message>
    <message>
        <source>It can make</source>
        <translation>它能做</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Parts may have colours of their own, as in “with a blue seat”.</source>
        <translation>各部分可以有自己的颜色，例如“with a blue seat”。</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用“%1”</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>用“%2”替换“%1”</translation>
    </message>
    <message>
        <source>Add “%1” to the prompt</source>
        <translation>将“%1”加入提示词</translation>
    </message>
</context>
<context>
    <name>maquette::ui::HudComposer</name>
    <message>
        <source>Getting ready</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 it/s</source>
        <translation>%1 步/秒</translation>
    </message>
    <message>
        <source>What the model imagines</source>
        <translation>模型的想象</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Inspector</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same prompt, settings and seed form the same object again</source>
        <translation>相同的提示词、设置和种子会得到同一个物体</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>The method of this run</source>
        <translation>本次运行的方法</translation>
    </message>
    <message>
        <source>How the object is made</source>
        <translation>物体的制作方式</translation>
    </message>
    <message>
        <source>This is the only method installed</source>
        <translation>只安装了这一种方法</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>与预设一致</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>已更改 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Not while a run goes on</source>
        <translation>运行期间不可用</translation>
    </message>
    <message>
        <source>Put every parameter back to the preset&apos;s value</source>
        <translation>将所有参数恢复为预设值</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>没有安装模型。</translation>
    </message>
    <message>
        <source>The preset of this run. Stop it to choose another.</source>
        <translation>本次运行的预设。停止后才能另选。</translation>
    </message>
    <message>
        <source>This run keeps its device.</source>
        <translation>本次运行不能更换设备。</translation>
    </message>
    <message>
        <source>The seed of this run</source>
        <translation>本次运行的种子</translation>
    </message>
    <message>
        <source>choose a preset</source>
        <translation>选择预设</translation>
    </message>
    <message>
        <source>choose a method</source>
        <translation>选择方法</translation>
    </message>
    <message>
        <source>reset all parameters</source>
        <translation>重置所有参数</translation>
    </message>
</context>
<context>
    <name>maquette::ui::JobLog</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What the engine says</source>
        <translation>引擎的输出</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The run&apos;s curves as a table</source>
        <translation>以表格显示运行曲线</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>复制全部日志</translation>
    </message>
    <message>
        <source>Job log</source>
        <translation>任务日志</translation>
    </message>
    <message>
        <source>Figures of the run</source>
        <translation>运行数据</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryView</name>
    <message>
        <source>Library</source>
        <translation>资源库</translation>
    </message>
    <message>
        <source>Search names and prompts</source>
        <translation>搜索名称和提示词</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索资源库</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Finds words in names, prompts and tags while you type</source>
        <translation>输入时即在名称、提示词和标签中查找</translation>
    </message>
    <message>
        <source>Objects in the library</source>
        <translation>资源库中的物体</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n 个物体</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>没有这样的名称，换个词试试。</translation>
    </message>
    <message>
        <source>What you make appears here.</source>
        <translation>你做的东西会出现在这里。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LineageView</name>
    <message>
        <source>from step %1: %2</source>
        <translation>自第 %1 步：%2</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LogModel</name>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
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
        <translation>视口无法在此显示器上绘制。运行和导出仍可使用。</translation>
    </message>
    <message>
        <source>Nothing is being made right now.</source>
        <translation>当前没有在制作任何东西。</translation>
    </message>
    <message>
        <source>Pausing is possible once the object is forming</source>
        <translation>物体开始成形后即可暂停</translation>
    </message>
    <message>
        <source>It is stopping already.</source>
        <translation>正在停止。</translation>
    </message>
    <message>
        <source>The seed of this run</source>
        <translation>本次运行的种子</translation>
    </message>
    <message>
        <source>A run goes on already. Stop it, or wait for its end.</source>
        <translation>已有运行在进行。请停止它或等它结束。</translation>
    </message>
    <message>
        <source>Select an object in the library first.</source>
        <translation>请先在资源库中选择一个物体。</translation>
    </message>
    <message>
        <source>These views are for finished objects.</source>
        <translation>这些视图用于已完成的物体。</translation>
    </message>
    <message>
        <source>This object has no texture coordinates.</source>
        <translation>此物体没有纹理坐标。</translation>
    </message>
    <message>
        <source>These views are for objects that form.</source>
        <translation>这些视图用于成形中的物体。</translation>
    </message>
    <message>
        <source>watertight</source>
        <translation>水密</translation>
    </message>
    <message numerus="yes">
        <source>%n open edge(s)</source>
        <translation>
            <numerusform>%n 条开放边</numerusform>
        </translation>
    </message>
    <message>
        <source>not watertight</source>
        <translation>不水密</translation>
    </message>
    <message>
        <source>%1 triangles, %2 vertices</source>
        <translation>%1 个三角形，%2 个顶点</translation>
    </message>
    <message>
        <source>Meshes (%1)</source>
        <translation>网格 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import meshes</source>
        <translation>导入网格</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation>已导入 %1：%2</translation>
    </message>
    <message>
        <source>“%1” has no mesh in the library.</source>
        <translation>资源库中没有“%1”的网格。</translation>
    </message>
    <message>
        <source>Exported %1 (%2) and read it back: %3</source>
        <translation>已导出 %1（%2）并重新读取：%3</translation>
    </message>
    <message>
        <source>Exported %1 (%2), but it could not be read back: %3</source>
        <translation>已导出 %1（%2），但无法重新读取：%3</translation>
    </message>
    <message>
        <source>Exported %1 (%2), but what was read back differs from the object.</source>
        <translation>已导出 %1（%2），但重新读取的内容与物体不同。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n mesh(es)</source>
        <translation>
            <numerusform>松开以导入 %n 个网格</numerusform>
        </translation>
    </message>
    <message>
        <source>The object is not in the library yet: %1</source>
        <translation>物体尚未存入资源库：%1</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Until the studio closes the object stays in memory; the next start offers to resume its run</source>
        <translation>工作室关闭前物体保留在内存中；下次启动时可继续它的运行</translation>
    </message>
    <message>
        <source>Select one object only.</source>
        <translation>请只选择一个物体。</translation>
    </message>
    <message>
        <source>use the settings of “%1”</source>
        <translation>使用“%1”的设置</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>运行设置</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资源库</translation>
    </message>
    <message>
        <source>Job log</source>
        <translation>任务日志</translation>
    </message>
    <message>
        <source>About Maquette</source>
        <translation>关于 Maquette</translation>
    </message>
    <message>
        <source>Words become objects, and you watch them form.</source>
        <translation>文字变成物体，你看着它成形。</translation>
    </message>
    <message>
        <source>Viewport: %1</source>
        <translation>视口：%1</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>资源库：%1</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0</source>
        <translation>许可证：Apache-2.0</translation>
    </message>
    <message>
        <source>Converted: %1</source>
        <translation>已转换：%1</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>See the models on this machine</source>
        <translation>查看本机的模型</translation>
    </message>
    <message>
        <source>The chosen model cannot be used, so the starter stands in: %1</source>
        <translation>所选模型无法使用，改用入门模型：%1</translation>
    </message>
    <message>
        <source>Say in “Models” which edition of Stable Diffusion 2 this is.</source>
        <translation>请在“模型”中说明这是 Stable Diffusion 2 的哪个版本。</translation>
    </message>
    <message>
        <source>This model needs a picture of the object, which only the command line takes: maquette generate --image.</source>
        <translation>此模型需要物体的图片，只能通过命令行提供：maquette generate --image。</translation>
    </message>
    <message>
        <source>%1 cannot work with a model of this kind. Choose another model, or another method.</source>
        <translation>%1 无法使用这类模型。请选择其他模型或其他方法。</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>仍然开始</translation>
    </message>
    <message>
        <source>The system may become slow, or end the program; what is made so far stays safe</source>
        <translation>系统可能变慢或终止程序；已完成的部分仍然安全</translation>
    </message>
    <message>
        <source>Words for what the object should not have or be</source>
        <translation>物体不应有或不应是的内容</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>What the engine said before</source>
        <translation>引擎此前的输出</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>An interrupted run can be resumed: “%1”, %2.</source>
        <translation>可以继续中断的运行：“%1”，%2。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on from its last checkpoint</source>
        <translation>从最后的检查点继续</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Remove the unfinished run from the library</source>
        <translation>从资源库中移除未完成的运行</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Saving the run, so that it can go on next time …</source>
        <translation>正在保存运行，以便下次继续…</translation>
    </message>
    <message>
        <source>The last run failed</source>
        <translation>上次运行失败</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>Library is read-only</source>
        <translation>资源库为只读</translation>
    </message>
    <message>
        <source>Drawn by the processor</source>
        <translation>由处理器绘制</translation>
    </message>
    <message>
        <source>Drawn by the graphics card</source>
        <translation>由显卡绘制</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n picture(s) and a video into %1.</source>
        <translation>
            <numerusform>已将 %n 张图片和一段视频导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the time-lapse into</source>
        <translation>延时影片导出到</translation>
    </message>
    <message>
        <source>%1, time-lapse</source>
        <translation>%1，延时影片</translation>
    </message>
    <message>
        <source>There are no moments to show yet.</source>
        <translation>还没有可显示的时刻。</translation>
    </message>
    <message>
        <source>Choose an earlier moment on the timeline first.</source>
        <translation>请先在时间线上选择较早的时刻。</translation>
    </message>
    <message>
        <source>Nothing that a run could go on from was kept here. Choose a later moment.</source>
        <translation>这里没有可供继续的状态。请选择较晚的时刻。</translation>
    </message>
    <message>
        <source>The words can change while an object forms.</source>
        <translation>提示词可在物体成形时更改。</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>Starts from step %1 of “%2”</source>
        <translation>从“%2”的第 %1 步开始</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show what a developer would want to know</source>
        <translation>显示开发者需要的信息</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>消息详情</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelChip</name>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Runs use the model “%1”. Choose another one here.</source>
        <translation>运行使用模型“%1”。可在此另选。</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelDetails</name>
    <message>
        <source>No model is selected</source>
        <translation>未选择模型</translation>
    </message>
    <message>
        <source>Select one on the left to see what it is and to use it.</source>
        <translation>在左侧选择一个，查看并使用它。</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The file does not say</source>
        <translation>文件未说明</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>发现于</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>A file of this kind can carry programs, so it is never opened as it is. Converting reads the numbers alone, in a process that may do nothing else, and writes them into a new file of Maquette&apos;s own. Yours stays as it is.</source>
        <translation>这类文件可能携带程序，因此从不直接打开。转换只在一个别无权限的进程中读取数值，并写入 Maquette 自己的新文件。原文件保持不变。</translation>
    </message>
    <message>
        <source>Runs use this model already.</source>
        <translation>运行已在使用此模型。</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>请先回答问题。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Runs use this model from now on</source>
        <translation>今后的运行使用此模型</translation>
    </message>
    <message>
        <source>Make a safe copy that can be used; nothing in it is executed</source>
        <translation>制作可用的安全副本；其中内容不会被执行</translation>
    </message>
    <message>
        <source>Which edition of Stable Diffusion 2 is this?</source>
        <translation>这是 Stable Diffusion 2 的哪个版本？</translation>
    </message>
    <message>
        <source>Base, 512 pixels</source>
        <translation>基础版，512 像素</translation>
    </message>
    <message>
        <source>Its name mostly says “base” or “512”</source>
        <translation>名称中多含“base”或“512”</translation>
    </message>
    <message>
        <source>768 pixels</source>
        <translation>768 像素</translation>
    </message>
    <message>
        <source>Its name mostly says “768” or “v”</source>
        <translation>名称中多含“768”或“v”</translation>
    </message>
    <message>
        <source>The file does not tell. The answer is remembered for it; if objects stay grey and noisy, it was the other one.</source>
        <translation>文件中没有说明。答案会被记住；如果物体一直灰暗有噪点，就是另一个。</translation>
    </message>
    <message>
        <source>Converting …</source>
        <translation>正在转换…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop this; nothing half-made stays</source>
        <translation>停止；不会留下半成品</translation>
    </message>
    <message>
        <source>Convert safely</source>
        <translation>安全转换</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder it lies in</source>
        <translation>打开它所在的文件夹</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelFolders</name>
    <message>
        <source>Look in this folder no longer; its files stay</source>
        <translation>不再在此文件夹中查找；其中文件保留</translation>
    </message>
    <message>
        <source>Look in %1 no longer</source>
        <translation>不再在 %1 中查找</translation>
    </message>
    <message>
        <source>Maquette looks in</source>
        <translation>Maquette 查找的位置</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Look for weights in another folder, too; nothing is copied</source>
        <translation>也在其他文件夹中查找权重；不复制任何文件</translation>
    </message>
    <message>
        <source>No program with weights was found in its usual place.</source>
        <translation>在常见位置没有找到带权重的程序。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelList</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>待确认</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelManager</name>
    <message>
        <source>Another file is being converted. Wait for its end.</source>
        <translation>正在转换另一个文件，请等待完成。</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Stop; what was known before stays in the list</source>
        <translation>停止；已知的仍留在列表中</translation>
    </message>
    <message>
        <source>Look through all folders again</source>
        <translation>重新查找所有文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Nothing was copied or changed.</source>
        <translation>
            <numerusform>找到 %n 个。没有复制或更改任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, looking in %2</source>
        <translation>找到 %1 个，正在查找 %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %2 个中的 %1 个</translation>
    </message>
    <message>
        <source>No other weights were found, and none are needed: the starter makes objects by itself. Maquette can also use Stable Diffusion 1 and 2 and MVDream: folders from Hugging Face, .safetensors files of ComfyUI, A1111, Forge or InvokeAI, and .ckpt files after converting. Add the folder they lie in.</source>
        <translation>没有找到其他权重，也不需要：入门模型本身就能制作物体。Maquette 还可使用 Stable Diffusion 1、2 和 MVDream：Hugging Face 的文件夹，ComfyUI、A1111、Forge 或 InvokeAI 的 .safetensors 文件，以及转换后的 .ckpt 文件。请添加它们所在的文件夹。</translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation>没有符合搜索的内容。</translation>
    </message>
    <message>
        <source>Look for weights in this folder, too</source>
        <translation>也在此文件夹中查找权重</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Search names, families and folders</source>
        <translation>搜索名称、系列和文件夹</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything that was found</source>
        <translation>找到的全部内容</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Models that runs can use as they are</source>
        <translation>可直接使用的模型</translation>
    </message>
    <message>
        <source>To convert</source>
        <translation>待转换</translation>
    </message>
    <message>
        <source>Models that need a safe copy first</source>
        <translation>需要先制作安全副本的模型</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Parts, and what Maquette cannot use</source>
        <translation>部件，以及 Maquette 不能使用的内容</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Looking for weights</source>
        <translation>正在查找权重</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Models</name>
    <message>
        <source>Small model of everyday things</source>
        <translation>日常物品的小模型</translation>
    </message>
    <message>
        <source>Model that draws what words say</source>
        <translation>按文字作画的模型</translation>
    </message>
    <message>
        <source>Model that draws four views at once</source>
        <translation>同时画四个视图的模型</translation>
    </message>
    <message>
        <source>Model that turns a picture to other views</source>
        <translation>将图片转到其他视角的模型</translation>
    </message>
    <message>
        <source>Image network without its other parts</source>
        <translation>缺少其他部分的图像网络</translation>
    </message>
    <message>
        <source>Picture decoder (VAE)</source>
        <translation>图像解码器（VAE）</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>Picture encoder</source>
        <translation>图像编码器</translation>
    </message>
    <message>
        <source>LoRA, a style or subject for a model</source>
        <translation>LoRA，用于模型的风格或主题</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>Embedding, a learnt word</source>
        <translation>嵌入，学得的词</translation>
    </message>
    <message>
        <source>Pickled weights</source>
        <translation>Pickle 格式的权重</translation>
    </message>
    <message>
        <source>Stable Diffusion 1, inpainting</source>
        <translation>Stable Diffusion 1，局部重绘</translation>
    </message>
    <message>
        <source>Stable Diffusion 2, inpainting</source>
        <translation>Stable Diffusion 2，局部重绘</translation>
    </message>
    <message>
        <source>Stable Diffusion XL, refiner</source>
        <translation>Stable Diffusion XL，精修模型</translation>
    </message>
    <message>
        <source>Comes with Maquette</source>
        <translation>Maquette 自带</translation>
    </message>
    <message>
        <source>Added folder</source>
        <translation>添加的文件夹</translation>
    </message>
    <message>
        <source>Converted by Maquette</source>
        <translation>由 Maquette 转换</translation>
    </message>
    <message>
        <source>Unknown weights</source>
        <translation>未知权重</translation>
    </message>
    <message>
        <source>%1 bit (%2)</source>
        <translation>%1 位（%2）</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Convert first</source>
        <translation>需先转换</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>This goes with a model and makes nothing by itself. Choose a whole model.</source>
        <translation>这是模型的附件，单独不能制作任何东西。请选择完整的模型。</translation>
    </message>
    <message>
        <source>A run needs about %1.</source>
        <translation>运行约需 %1。</translation>
    </message>
    <message>
        <source>A run needs about %1 of the %2 that are free, computing in 16 bits.</source>
        <translation>以 16 位计算，运行约需 %1，可用 %2。</translation>
    </message>
    <message>
        <source>A run needs about %1 of the %2 that are free.</source>
        <translation>运行约需 %1，可用 %2。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ObjectCard</name>
    <message>
        <source>%1 triangles</source>
        <translation>%1 个三角形</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>未完成即停止</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>使用其设置</translation>
    </message>
    <message>
        <source>Use its seed</source>
        <translation>使用其种子</translation>
    </message>
    <message>
        <source>Prompt, method, preset, seed and parameters as they made this object; undo brings yours back</source>
        <translation>制作此物体所用的提示词、方法、预设、种子和参数；撤销可恢复自己的设置</translation>
    </message>
    <message>
        <source>Only the seed; everything else stays as it is</source>
        <translation>只用种子；其余不变</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ParameterPanel</name>
    <message>
        <source>Expert settings</source>
        <translation>专家设置</translation>
    </message>
    <message>
        <source>Settings that only matter when you know the method</source>
        <translation>只对了解此方法的人有意义的设置</translation>
    </message>
    <message>
        <source>Fixed while this run goes on. Stop it, or wait for its end, to change this.</source>
        <translation>运行期间固定。停止或等它结束后才能更改。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ParameterRow</name>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>May change while the object forms.</source>
        <translation>成形时可以更改。</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s value</source>
        <translation>恢复为预设值</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PromptBar</name>
    <message>
        <source>Start from nothing instead</source>
        <translation>改为从头开始</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>要排除的内容</translation>
    </message>
    <message>
        <source>What should not form, for example “blurry, text”</source>
        <translation>不应出现的东西，例如“blurry, text”</translation>
    </message>
    <message>
        <source>Clear what to leave out</source>
        <translation>清除要排除的内容</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What should form, in a few words</source>
        <translation>用几个词说明要成形的东西</translation>
    </message>
    <message>
        <source>Describe an object, for example “a red chair”</source>
        <translation>用英文描述一个物体，例如“a red chair”</translation>
    </message>
    <message>
        <source>Let the object form (Enter)</source>
        <translation>让物体成形（回车）</translation>
    </message>
    <message>
        <source>Type what you want to see form first.</source>
        <translation>请先输入想看到的东西。</translation>
    </message>
    <message>
        <source>The prompt is longer than %1 characters. Shorten it.</source>
        <translation>提示词超过 %1 个字符，请缩短。</translation>
    </message>
    <message>
        <source>The model knows none of these words. Pick one of the words below.</source>
        <translation>模型不认识其中任何词。请从下面选一个词。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PromptEdit</name>
    <message>
        <source>Words the model knows</source>
        <translation>模型认识的词</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ShortcutDialog</name>
    <message>
        <source>Back to the usual keys</source>
        <translation>恢复默认按键</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 的按键</translation>
    </message>
    <message>
        <source>%1 would run both “%2” and “%3”. Give one of them other keys.</source>
        <translation>%1 会同时触发“%2”和“%3”。请为其中一个另选按键。</translation>
    </message>
    <message>
        <source>Use these keys from now on</source>
        <translation>今后使用这些按键</translation>
    </message>
</context>
<context>
    <name>maquette::ui::TimelineBar</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Moments of the run</source>
        <translation>运行的各个时刻</translation>
    </message>
    <message>
        <source>How the object formed: drag to see an earlier moment. Large dots can be kept or gone on from.</source>
        <translation>物体成形的过程：拖动可查看较早的时刻。大圆点可以保留，也可以从那里继续。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Transport</name>
    <message>
        <source>From the next step on the object follows these words</source>
        <translation>从下一步起物体按这些词成形</translation>
    </message>
    <message>
        <source>Say it in other words while it forms</source>
        <translation>在成形时换一种说法</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>更改提示词</translation>
    </message>
    <message>
        <source>Other words for this run</source>
        <translation>本次运行的其他说法</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>以此继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the words as they are</source>
        <translation>保持原来的词</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop here; you can keep what is there</source>
        <translation>在此停止；可以保留当前结果</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>在此停止？</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>保留当前结果</translation>
    </message>
    <message>
        <source>The object as it is now goes into the library</source>
        <translation>将物体现在的样子存入资源库</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Nothing of this run is kept</source>
        <translation>本次运行不保留任何内容</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Let it form further</source>
        <translation>让它继续成形</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>准备中…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the formation; you can still look round</source>
        <translation>暂停成形；仍可转动观看</translation>
    </message>
    <message>
        <source>Pausing is possible once the object is forming</source>
        <translation>物体开始成形后即可暂停</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 it/s</source>
        <translation>%1 步/秒</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Viewport</name>
    <message>
        <source>Viewport</source>
        <translation>视口</translation>
    </message>
    <message>
        <source>The object as it forms. Arrow keys turn it, plus and minus zoom.</source>
        <translation>成形中的物体。方向键转动，加号和减号缩放。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Welcome</name>
    <message>
        <source>Computed on this machine: %1.</source>
        <translation>在本机计算：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a preset and its description</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>maquette::ui::WelcomePage</name>
    <message>
        <source>What shall form first?</source>
        <translation>先让什么成形？</translation>
    </message>
    <message>
        <source>Choose a picture and press Start, or say it in your own words below.</source>
        <translation>选一张图片并按“开始”，或在下面用自己的话描述。</translation>
    </message>
    <message>
        <source>Fill in “%1”</source>
        <translation>填入“%1”</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>桌面语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the studio; prompts are in English</source>
        <translation>工作室的语言；提示词使用英文</translation>
    </message>
    <message>
        <source>Theme of the desktop</source>
        <translation>桌面主题</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>How the studio looks</source>
        <translation>工作室的外观</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Go to the empty stage; the Help menu brings this page back</source>
        <translation>转到空舞台；可从“帮助”菜单再打开此页</translation>
    </message>
</context>
</TS>
