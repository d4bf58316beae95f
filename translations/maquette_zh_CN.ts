<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AssetDetails</name>
    <message>
        <source>Copy of “%1”</source>
        <translation>“%1”的副本</translation>
    </message>
    <message>
        <source>Came back from “%1”</source>
        <translation>由“%1”返回</translation>
    </message>
    <message>
        <source>Made from “%1”</source>
        <translation>由“%1”制成</translation>
    </message>
</context>
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
        <source>This display offers no OpenGL, which the viewport needs. Install a graphics driver (Debian: libgl1-mesa-dri).</source>
        <translation>此显示器不提供视口所需的 OpenGL。请安装显卡驱动（Debian：libgl1-mesa-dri）。</translation>
    </message>
    <message>
        <source>There are no contests here.</source>
        <translation>这里没有竞赛。</translation>
    </message>
    <message>
        <source>The ray caster cannot start on this machine.</source>
        <translation>光线投射器无法在本机启动。</translation>
    </message>
    <message>
        <source>There is no space left to write %1: it takes at least %2, and %3 are free. Free some space and try again; the old file is untouched.</source>
        <translation>没有空间写入 %1：至少需要 %2，可用 %3。请腾出空间再试；旧文件未受影响。</translation>
    </message>
    <message>
        <source>Your share of the drive (its quota) has no space left to write %1: it takes at least %2. Free some space and try again; the old file is untouched.</source>
        <translation>你的磁盘配额没有空间写入 %1：至少需要 %2。请腾出空间再试；旧文件未受影响。</translation>
    </message>
    <message>
        <source>The networks of %1 are pickles: opened the usual way, they run whatever program they hold. Convert safely: &quot;maquette models convert %1&quot; writes a folder of safetensors and runs nothing.</source>
        <translation>%1 的网络是 pickle：以通常方式打开会运行其中的任何程序。请安全转换：“maquette models convert %1”会写出 safetensors 文件夹，且不运行任何内容。</translation>
    </message>
    <message>
        <source>A chain has 1 to 6 levels, each with 5 to 95 % of the triangles of the one before.</source>
        <translation>链有 1 到 6 级，每级的三角形为上一级的 5 到 95 %。</translation>
    </message>
    <message>
        <source>There is no mesh operation &quot;%1&quot;. There are: %2.</source>
        <translation>没有网格操作“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>The operation &quot;%1&quot; has no parameter &quot;%2&quot;.</source>
        <translation>操作“%1”没有参数“%2”。</translation>
    </message>
    <message>
        <source>This operation would leave nothing of the mesh.</source>
        <translation>此操作会使网格荡然无存。</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>轴心</translation>
    </message>
    <message>
        <source>The place about which other programs turn and set the object.</source>
        <translation>其他程序转动和放置物体所绕的点。</translation>
    </message>
    <message>
        <source>Middle of the base</source>
        <translation>底面中心</translation>
    </message>
    <message>
        <source>Middle of the object</source>
        <translation>物体中心</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>质心</translation>
    </message>
    <message>
        <source>The pivot is at the origin.</source>
        <translation>轴心位于原点。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>How long that side becomes.</source>
        <translation>该边的长度。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What the size is given in. The mesh itself is in metres, as glTF has it.</source>
        <translation>尺寸所用的单位。网格本身以米计，与 glTF 一致。</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source>Measured along</source>
        <translation>测量方向</translation>
    </message>
    <message>
        <source>Which side has that size.</source>
        <translation>哪一边是此尺寸。</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>最长边</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深</translation>
    </message>
    <message>
        <source>It measures %1 × %2 × %3 mm.</source>
        <translation>尺寸为 %1 × %2 × %3 毫米。</translation>
    </message>
    <message>
        <source>Up is now</source>
        <translation>当前上方</translation>
    </message>
    <message>
        <source>The direction that becomes up.</source>
        <translation>变为上方的方向。</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>底</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>About the upright axis, from the front towards the right.</source>
        <translation>绕竖直轴，从前向右。</translation>
    </message>
    <message>
        <source>Turned.</source>
        <translation>已旋转。</translation>
    </message>
    <message>
        <source>Turn upright</source>
        <translation>扶正</translation>
    </message>
    <message>
        <source>Chooses which side is up, and turns the object about it.</source>
        <translation>选择朝上的一面并转动物体。</translation>
    </message>
    <message>
        <source>Set the size</source>
        <translation>设定尺寸</translation>
    </message>
    <message>
        <source>Scales the object to a real size.</source>
        <translation>将物体缩放到真实尺寸。</translation>
    </message>
    <message>
        <source>Set the pivot</source>
        <translation>设定轴心</translation>
    </message>
    <message>
        <source>Moves the object so that its pivot is at the origin.</source>
        <translation>移动物体，使轴心位于原点。</translation>
    </message>
    <message>
        <source>Nothing was damaged.</source>
        <translation>没有损坏。</translation>
    </message>
    <message>
        <source>Closed: %1 holes filled, %2 triangles turned or removed.</source>
        <translation>已封闭：填补 %1 个洞，翻转或移除 %2 个三角形。</translation>
    </message>
    <message>
        <source>%1 holes filled, %2 triangles turned or removed; it is still not closed everywhere.</source>
        <translation>填补 %1 个洞，翻转或移除 %2 个三角形；仍有未封闭处。</translation>
    </message>
    <message>
        <source>Loose pieces with less surface than this share of the largest one are removed.</source>
        <translation>移除面积小于最大部分此比例的松散碎片。</translation>
    </message>
    <message>
        <source>Largest piece only</source>
        <translation>仅最大部分</translation>
    </message>
    <message>
        <source>Keep nothing but the largest piece.</source>
        <translation>只保留最大的部分。</translation>
    </message>
    <message>
        <source>Fill cavities</source>
        <translation>填充空腔</translation>
    </message>
    <message>
        <source>Also remove the surfaces of hollows inside, which nobody sees.</source>
        <translation>同时移除看不见的内部空腔表面。</translation>
    </message>
    <message>
        <source>There were no loose pieces to remove.</source>
        <translation>没有可移除的松散碎片。</translation>
    </message>
    <message>
        <source>%1 loose pieces removed.</source>
        <translation>已移除 %1 个松散碎片。</translation>
    </message>
    <message>
        <source>Largest hole</source>
        <translation>最大的洞</translation>
    </message>
    <message>
        <source>Holes wider than this share of the object&apos;s longest side stay open: the opening of a vase, say.</source>
        <translation>比最长边此比例更宽的洞保持敞开，例如花瓶的开口。</translation>
    </message>
    <message>
        <source>Continue the surface</source>
        <translation>延续曲面</translation>
    </message>
    <message>
        <source>Patches carry on the curve round them. Off: the flattest lid.</source>
        <translation>补丁延续周围的弯曲。关闭：最平的盖。</translation>
    </message>
    <message>
        <source>There are no holes.</source>
        <translation>没有洞。</translation>
    </message>
    <message>
        <source>%1 holes are larger than that and stay.</source>
        <translation>%1 个洞更大，予以保留。</translation>
    </message>
    <message>
        <source>%1 of %2 holes filled with %3 triangles.</source>
        <translation>用 %3 个三角形填补了 %2 个洞中的 %1 个。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>More rounds, a calmer surface.</source>
        <translation>次数越多，表面越平顺。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>How far each round moves a vertex towards its neighbours.</source>
        <translation>每次将顶点向邻点移动多少。</translation>
    </message>
    <message>
        <source>Keep edges over</source>
        <translation>保留棱边，角度超过</translation>
    </message>
    <message>
        <source>Edges where the surface turns by more than this stay sharp. 180: every edge is smoothed.</source>
        <translation>转折大于此角度的棱保持锐利。180：全部平滑。</translation>
    </message>
    <message>
        <source>Smoothed; the volume changed by %1 %.</source>
        <translation>已平滑；体积变化 %1 %。</translation>
    </message>
    <message>
        <source>At most so many are left.</source>
        <translation>最多保留这么多。</translation>
    </message>
    <message>
        <source>Largest deviation</source>
        <translation>最大偏差</translation>
    </message>
    <message>
        <source>Where the surface would move by more than this share of the longest side, more triangles stay.</source>
        <translation>表面移动会超过最长边此比例之处，保留更多三角形。</translation>
    </message>
    <message>
        <source>It has only %1 triangles already.</source>
        <translation>已只有 %1 个三角形。</translation>
    </message>
    <message>
        <source>From %1 to %2 triangles.</source>
        <translation>三角形由 %1 减至 %2。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Across which plane the object is mirrored.</source>
        <translation>物体沿哪个平面镜像。</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>前后</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Which half stays; the other becomes its mirror image.</source>
        <translation>保留哪一半；另一半成为其镜像。</translation>
    </message>
    <message>
        <source>Right, top or front</source>
        <translation>右、上或前</translation>
    </message>
    <message>
        <source>Left, bottom or back</source>
        <translation>左、下或后</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Where the mirror stands.</source>
        <translation>镜面的位置。</translation>
    </message>
    <message>
        <source>Both halves are mirror images now.</source>
        <translation>两半现在互为镜像。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Makes a closed surface of a damaged one: welds, turns triangles that face inwards, removes what is there twice, fills holes.</source>
        <translation>将受损的面变为封闭的面：焊接、翻转朝内的三角形、移除重复、填补洞。</translation>
    </message>
    <message>
        <source>Remove loose pieces</source>
        <translation>移除松散碎片</translation>
    </message>
    <message>
        <source>Specks that float about, and surfaces hidden inside.</source>
        <translation>漂浮的斑点和隐藏在内部的面。</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>填补洞</translation>
    </message>
    <message>
        <source>Closes openings with a surface that continues what is round them.</source>
        <translation>用延续周围的面封闭开口。</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Calms the surface without shrinking it; sharp edges stay.</source>
        <translation>平顺表面而不缩小；锐利的棱保留。</translation>
    </message>
    <message>
        <source>Reduce triangles</source>
        <translation>减少三角形</translation>
    </message>
    <message>
        <source>Fewer triangles where the surface is flat. The texture is baked anew.</source>
        <translation>平坦处使用更少三角形。纹理重新烘焙。</translation>
    </message>
    <message>
        <source>Make symmetric</source>
        <translation>使对称</translation>
    </message>
    <message>
        <source>One half becomes the mirror image of the other; the seam is welded.</source>
        <translation>一半成为另一半的镜像；接缝焊接。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Texels between the patches, so that they do not bleed into each other.</source>
        <translation>块之间的纹素，防止相互渗色。</translation>
    </message>
    <message>
        <source>%1 patches cover %2 % of the texture.</source>
        <translation>%1 个块覆盖纹理的 %2 %。</translation>
    </message>
    <message>
        <source>Normal map</source>
        <translation>法线贴图</translation>
    </message>
    <message>
        <source>Also keep the shape of the original surface as a picture of its normals: few triangles look like many.</source>
        <translation>同时将原表面的形状存为法线图：少量三角形看起来像很多。</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>How far from the surface the original is looked for, as a share of the longest side.</source>
        <translation>在距表面多远处寻找原表面，以最长边的比例计。</translation>
    </message>
    <message>
        <source>Colours and normals of the original are in textures.</source>
        <translation>原表面的颜色和法线已在纹理中。</translation>
    </message>
    <message>
        <source>Colours of the original are in a texture.</source>
        <translation>原表面的颜色已在纹理中。</translation>
    </message>
    <message>
        <source>Unwrap</source>
        <translation>展开 UV</translation>
    </message>
    <message>
        <source>Lays the surface flat for a texture, without overlaps, and bakes the colours anew.</source>
        <translation>将表面无重叠地展平以供纹理使用，并重新烘焙颜色。</translation>
    </message>
    <message>
        <source>Bake textures</source>
        <translation>烘焙纹理</translation>
    </message>
    <message>
        <source>Takes colours and fine shape from the original surface into textures of this one.</source>
        <translation>将原表面的颜色和细节转入此表面的纹理。</translation>
    </message>
    <message>
        <source>The object is flat along that side and cannot be scaled by it. Choose another side.</source>
        <translation>物体在该边是平的，无法据此缩放。请选择另一边。</translation>
    </message>
    <message>
        <source>The surface is not closed: %1 open and %2 ambiguous edges.</source>
        <translation>表面未封闭：%1 条开放边，%2 条不明确的边。</translation>
    </message>
    <message>
        <source>Repair it, so that the printer knows what is inside.</source>
        <translation>请修复，让打印机知道哪里是内部。</translation>
    </message>
    <message>
        <source>The surface faces inwards.</source>
        <translation>表面朝内。</translation>
    </message>
    <message>
        <source>Repair it; that turns it the right way.</source>
        <translation>修复即可翻正。</translation>
    </message>
    <message>
        <source>The surface is closed and faces outwards.</source>
        <translation>表面封闭且朝外。</translation>
    </message>
    <message>
        <source>The surface cuts through itself in %1 triangles.</source>
        <translation>表面在 %1 个三角形处自相交。</translation>
    </message>
    <message>
        <source>Slicing programs usually join such parts; look at the preview.</source>
        <translation>切片程序通常会合并这些部分；请查看预览。</translation>
    </message>
    <message>
        <source>It consists of %1 separate pieces.</source>
        <translation>由 %1 个独立部分组成。</translation>
    </message>
    <message>
        <source>Remove loose pieces, unless they are meant.</source>
        <translation>若非有意，请移除松散碎片。</translation>
    </message>
    <message>
        <source>Walls thinner than %1 mm on %2 % of the surface; the thinnest measure %3 mm.</source>
        <translation>表面 %2 % 处壁厚小于 %1 毫米；最薄 %3 毫米。</translation>
    </message>
    <message>
        <source>Print it larger, or thicken those parts.</source>
        <translation>请放大打印，或加厚这些部分。</translation>
    </message>
    <message>
        <source>Walls are %1 mm thick or more; half of them at least %2 mm.</source>
        <translation>壁厚不小于 %1 毫米；一半不小于 %2 毫米。</translation>
    </message>
    <message>
        <source>It measures %1 mm, more than the printer&apos;s %2 × %3 × %4 mm.</source>
        <translation>尺寸为 %1 毫米，超过打印机的 %2 × %3 × %4 毫米。</translation>
    </message>
    <message>
        <source>Set a smaller size.</source>
        <translation>请设定较小的尺寸。</translation>
    </message>
    <message>
        <source>It measures only %1 mm.</source>
        <translation>尺寸仅 %1 毫米。</translation>
    </message>
    <message>
        <source>Set a larger size.</source>
        <translation>请设定较大的尺寸。</translation>
    </message>
    <message>
        <source>It measures %1 mm and fits the printer.</source>
        <translation>尺寸为 %1 毫米，适合打印机。</translation>
    </message>
    <message>
        <source>It has no flat base to stand on.</source>
        <translation>没有可立的平底。</translation>
    </message>
    <message>
        <source>Turn a flat side down, or print it with a brim.</source>
        <translation>将平的一面朝下，或加裙边打印。</translation>
    </message>
    <message>
        <source>%1 % of the surface hangs over by more than %2°.</source>
        <translation>表面 %1 % 的悬垂超过 %2°。</translation>
    </message>
    <message>
        <source>Let the slicing program add supports, or turn the object.</source>
        <translation>让切片程序添加支撑，或转动物体。</translation>
    </message>
    <message>
        <source>It prints without supports.</source>
        <translation>无需支撑即可打印。</translation>
    </message>
    <message>
        <source>There is nothing to print: the mesh has no triangles.</source>
        <translation>没有可打印的内容：网格没有三角形。</translation>
    </message>
    <message>
        <source>There is nothing on that side of the plane to mirror. Choose the other side.</source>
        <translation>平面这一侧没有可镜像的内容。请选另一侧。</translation>
    </message>
    <message>
        <source>%1 is no Zero-1-to-3 model: it is told no picture.</source>
        <translation>%1 不是 Zero-1-to-3 模型：它不接受图片。</translation>
    </message>
    <message>
        <source>A candidate could not be scored: %1</source>
        <translation>无法为一个候选评分：%1</translation>
    </message>
    <message>
        <source>A contest has %1 to %2 candidates, not %3.</source>
        <translation>竞赛有 %1 到 %2 个候选，不能是 %3 个。</translation>
    </message>
    <message>
        <source>A contest has 1 to %1 rounds.</source>
        <translation>竞赛有 1 到 %1 轮。</translation>
    </message>
    <message>
        <source>A contest&apos;s candidates start from their beginning, without a budget of their own, each in a folder of its own.</source>
        <translation>竞赛的候选从头开始，没有各自的时间预算，各用一个文件夹。</translation>
    </message>
    <message>
        <source>Nothing here can score pictures. Choose the candidates by hand.</source>
        <translation>这里无法为图片评分。请手动选择候选。</translation>
    </message>
    <message>
        <source>The contest broke off.</source>
        <translation>竞赛中断了。</translation>
    </message>
    <message>
        <source>%1 of the candidates fit into the memory at once; the others wait on the disk.</source>
        <translation>内存可同时容纳 %1 个候选；其余在磁盘上等待。</translation>
    </message>
    <message>
        <source>None of the candidates came through; each says why.</source>
        <translation>没有候选完成；各自说明了原因。</translation>
    </message>
    <message>
        <source>A budget lies between 0 and %1 seconds.</source>
        <translation>时间预算在 0 到 %1 秒之间。</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens and the model reads %2: it does not see &quot;%3&quot;.</source>
        <translation>提示词有 %1 个词元，模型只读 %2 个：看不到“%3”。</translation>
    </message>
    <message>
        <source>This run needs about %1 GB of memory, and %2 GB are free.</source>
        <translation>本次运行约需 %1 GB 内存，可用 %2 GB。</translation>
    </message>
    <message>
        <source>This run needs about %1 GB on the disk for checkpoints, moments and the result, and %2 GB are free.</source>
        <translation>本次运行的检查点、各时刻和结果约需 %1 GB 磁盘空间，可用 %2 GB。</translation>
    </message>
    <message>
        <source>The run goes on without being looked at from all round: %1</source>
        <translation>运行继续，但不再环视检查：%1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>无法写入文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>No network in %1 is a pickle: it can be used as it is.</source>
        <translation>%1 中没有 pickle：可直接使用。</translation>
    </message>
    <message>
        <source>%1 is not a format to export to. Choose .glb, .obj, .ply, .stl or .3mf.</source>
        <translation>%1 不是可导出的格式。请选择 .glb、.obj、.ply、.stl 或 .3mf。</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>GLB in metres with everything in it.</source>
        <translation>以米为单位、包含一切的 GLB。</translation>
    </message>
    <message>
        <source>Unity</source>
        <translation>Unity</translation>
    </message>
    <message>
        <source>OBJ with material and textures of 2048 texels at most, 50,000 triangles at most, two coarser levels.</source>
        <translation>带材质的 OBJ，纹理最多 2048 纹素，三角形最多 50,000 个，另有两级较粗的版本。</translation>
    </message>
    <message>
        <source>Unreal</source>
        <translation>Unreal</translation>
    </message>
    <message>
        <source>GLB with textures of 2048 texels at most, 100,000 triangles at most, two coarser levels. Unreal turns metres into its centimetres.</source>
        <translation>GLB，纹理最多 2048 纹素，三角形最多 100,000 个，另有两级较粗的版本。Unreal 会将米换为厘米。</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>GLB that loads quickly: 20,000 triangles and 1024 texels at most.</source>
        <translation>加载快的 GLB：最多 20,000 个三角形和 1024 纹素。</translation>
    </message>
    <message>
        <source>3D print</source>
        <translation>3D 打印</translation>
    </message>
    <message>
        <source>3MF in millimetres, closed; 100 mm long unless a size was set.</source>
        <translation>以毫米为单位的封闭 3MF；未设尺寸时长 100 毫米。</translation>
    </message>
    <message>
        <source>There is no export preset &quot;%1&quot;. There are: %2.</source>
        <translation>没有导出预设“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>the recipe inside</source>
        <translation>内含配方</translation>
    </message>
    <message>
        <source>a normal map</source>
        <translation>法线贴图</translation>
    </message>
    <message>
        <source>the same normal map</source>
        <translation>相同的法线贴图</translation>
    </message>
    <message>
        <source>The mesh is too large for a 3MF file (4 GB at most). Export it with fewer triangles.</source>
        <translation>网格过大，无法存为 3MF 文件（最多 4 GB）。请减少三角形。</translation>
    </message>
    <message>
        <source>It waits for your choice</source>
        <translation>等待你的选择</translation>
    </message>
    <message>
        <source>Last leg</source>
        <translation>最后一程</translation>
    </message>
    <message>
        <source>Round %1 of %2, %3 candidates</source>
        <translation>第 %1 轮，共 %2 轮，%3 个候选</translation>
    </message>
    <message>
        <source>Brush stroke %1 cannot be read: it must be freeze, redo or erase, a radius, a hardness, and points.</source>
        <translation>无法读取笔触 %1：须有 freeze、redo 或 erase，以及半径、硬度和点。</translation>
    </message>
    <message>
        <source>There are more than %1 brush strokes, or more than %2 points in them. Clear the mask and paint with a larger brush.</source>
        <translation>笔触超过 %1 个，或其中的点超过 %2 个。请清除遮罩并用更大的画笔。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; in %2 holds whole numbers (%3) in the place of weights. Choose a file in 16 or 32 bits.</source>
        <translation>%2 中的张量“%1”含有整数（%3），而不是权重。请选择 16 位或 32 位的文件。</translation>
    </message>
    <message>
        <source>%1 is not a whole Zero-1-to-3 model: it holds no picture encoder.</source>
        <translation>%1 不是完整的 Zero-1-to-3 模型：其中没有图片编码器。</translation>
    </message>
    <message>
        <source>Assimp, in a sandboxed process</source>
        <translation>Assimp（隔离的进程中）</translation>
    </message>
    <message>
        <source>The graphics card has no memory left for the viewport. Close other programs that draw in 3D.</source>
        <translation>显卡已没有可供视口使用的内存。请关闭其他绘制 3D 的程序。</translation>
    </message>
    <message>
        <source>The graphics driver was restarted, and what the viewport kept there is gone.</source>
        <translation>图形驱动已重新启动，视口存放在其中的内容已丢失。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Maquette.</source>
        <translation>%1 由更新版本的 Maquette 写入。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>What is left of the contest does not fit together: it cannot go on.</source>
        <translation>竞赛留下的记录前后不一致，无法继续。</translation>
    </message>
    <message>
        <source>The contest goes on, but how far it has come could not be saved: %1</source>
        <translation>竞赛继续进行，但其进度无法保存：%1</translation>
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
    <message>
        <source>without OpenGL</source>
        <translation>无 OpenGL</translation>
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
    <message>
        <source>S&amp;haded</source>
        <translation>着色</translation>
    </message>
    <message>
        <source>The shape alone, in clay under a light</source>
        <translation>仅外形，光照下的黏土</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Wipe between two objects, or two moments of a run</source>
        <translation>在两个物体或一次运行的两个时刻之间擦除对比</translation>
    </message>
    <message>
        <source>Swap the two sides</source>
        <translation>交换两侧</translation>
    </message>
    <message>
        <source>The left one goes to the right, and back</source>
        <translation>左侧换到右侧，反之亦然</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Show both whole instead of wiping between them</source>
        <translation>完整显示两者，而不是擦除对比</translation>
    </message>
    <message>
        <source>What the model &amp;imagines</source>
        <translation>模型的想象</translation>
    </message>
    <message>
        <source>Show the picture that pulls the object, beside the object</source>
        <translation>在物体旁显示牵引它的图片</translation>
    </message>
    <message>
        <source>Library on the s&amp;tage</source>
        <translation>在舞台上显示资源库</translation>
    </message>
    <message>
        <source>Let the library fill the stage, or give the stage back</source>
        <translation>让资源库占满舞台，或归还舞台</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only some of the objects: by kind, stars, tag, date …</source>
        <translation>只显示部分物体：按类型、星级、标签、日期…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Make a copy of the selected objects</source>
        <translation>复制所选物体</translation>
    </message>
    <message>
        <source>Stars and &amp;tags …</source>
        <translation>星级和标签…</translation>
    </message>
    <message>
        <source>Give the selected objects stars and words to find them by</source>
        <translation>为所选物体加星级和便于查找的词</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Take the selected objects out of the trash</source>
        <translation>将所选物体移出回收站</translation>
    </message>
    <message>
        <source>&amp;Empty the trash …</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Delete what is in the trash for good</source>
        <translation>永久删除回收站中的内容</translation>
    </message>
    <message>
        <source>Save p&amp;ictures …</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Write picture and turntable of the selected objects as PNG; they carry the recipe</source>
        <translation>将所选物体的图片和转台图写为 PNG；内含配方</translation>
    </message>
    <message>
        <source>New &amp;project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Begin a project; new objects go into it</source>
        <translation>开始一个项目；新物体归入其中</translation>
    </message>
    <message>
        <source>New &amp;collection</source>
        <translation>新建收藏集</translation>
    </message>
    <message>
        <source>Gather the selected objects under a name of your own</source>
        <translation>以自定名称收集所选物体</translation>
    </message>
    <message>
        <source>&amp;Contest …</source>
        <translation>竞赛…</translation>
    </message>
    <message>
        <source>Let several seeds or prompts form in turns and keep the best</source>
        <translation>让多个种子或提示词轮流成形，保留最好的</translation>
    </message>
    <message>
        <source>&amp;Mesh desk</source>
        <translation>网格工作台</translation>
    </message>
    <message>
        <source>Repair, smooth, reduce, mirror, scale and unwrap the finished object</source>
        <translation>修复、平滑、精简、镜像、缩放和展开已完成的物体</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>How the figures of the run went, step by step</source>
        <translation>运行数据逐步的变化</translation>
    </message>
    <message>
        <source>Own view &amp;1</source>
        <translation>自定视图 1</translation>
    </message>
    <message>
        <source>Own view &amp;2</source>
        <translation>自定视图 2</translation>
    </message>
    <message>
        <source>Own view &amp;3</source>
        <translation>自定视图 3</translation>
    </message>
    <message>
        <source>Own view &amp;4</source>
        <translation>自定视图 4</translation>
    </message>
    <message>
        <source>Keep this view as own view 1</source>
        <translation>存为自定视图 1</translation>
    </message>
    <message>
        <source>Keep this view as own view 2</source>
        <translation>存为自定视图 2</translation>
    </message>
    <message>
        <source>Keep this view as own view 3</source>
        <translation>存为自定视图 3</translation>
    </message>
    <message>
        <source>Keep this view as own view 4</source>
        <translation>存为自定视图 4</translation>
    </message>
    <message>
        <source>&amp;Without perspective</source>
        <translation>无透视</translation>
    </message>
    <message>
        <source>Parallel edges look parallel, as in a drawing</source>
        <translation>平行的棱看起来平行，如同图纸</translation>
    </message>
    <message>
        <source>Look from where you kept this view</source>
        <translation>从保存此视图的位置观看</translation>
    </message>
    <message>
        <source>Remember where you look from now</source>
        <translation>记住现在的视角</translation>
    </message>
    <message>
        <source>&amp;Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Let this object form when those before it are finished</source>
        <translation>前面的完成后让此物体成形</translation>
    </message>
    <message>
        <source>Add &amp;several …</source>
        <translation>添加多个…</translation>
    </message>
    <message>
        <source>Queue a list of prompts, or one prompt with many seeds</source>
        <translation>将一组提示词，或一个提示词的多个种子加入队列</translation>
    </message>
    <message>
        <source>Start the &amp;queue</source>
        <translation>开始队列</translation>
    </message>
    <message>
        <source>Make what waits, one after the other; or hold the queue</source>
        <translation>依次制作等待的项目，或暂停队列</translation>
    </message>
    <message>
        <source>Run over&amp;night</source>
        <translation>通宵运行</translation>
    </message>
    <message>
        <source>Make everything that waits and keep the machine awake until then</source>
        <translation>完成所有等待的项目，期间不让电脑休眠</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Let this run wait for another try</source>
        <translation>让此运行等待再试一次</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take the selected runs out of the queue</source>
        <translation>将所选运行移出队列</translation>
    </message>
    <message>
        <source>&amp;Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>Take finished runs off the list; their objects stay</source>
        <translation>从列表中移除已完成的运行；物体保留</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>显示或隐藏队列</translation>
    </message>
    <message>
        <source>Guide by a pict&amp;ure …</source>
        <translation>用图片引导…</translation>
    </message>
    <message>
        <source>Choose a picture the object should look like; or drop one here</source>
        <translation>选择物体应相似的图片；或拖到此处</translation>
    </message>
    <message>
        <source>&amp;Real size …</source>
        <translation>真实尺寸…</translation>
    </message>
    <message>
        <source>Say how large the object is in reality</source>
        <translation>指明物体的实际大小</translation>
    </message>
    <message>
        <source>T&amp;urntable</source>
        <translation>转台</translation>
    </message>
    <message>
        <source>Turn slowly round the object until you take over</source>
        <translation>缓慢环绕物体，直到你接管</translation>
    </message>
    <message>
        <source>Turn &amp;slowly</source>
        <translation>慢速转动</translation>
    </message>
    <message>
        <source>Once round in 40 seconds</source>
        <translation>40 秒一圈</translation>
    </message>
    <message>
        <source>Turn at &amp;medium speed</source>
        <translation>中速转动</translation>
    </message>
    <message>
        <source>Once round in 20 seconds</source>
        <translation>20 秒一圈</translation>
    </message>
    <message>
        <source>Turn &amp;fast</source>
        <translation>快速转动</translation>
    </message>
    <message>
        <source>Once round in 8 seconds</source>
        <translation>8 秒一圈</translation>
    </message>
    <message>
        <source>&amp;Pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>Where the model still pushes: cool is settled, hot moves</source>
        <translation>模型仍在用力之处：冷色已稳定，热色在变动</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Freeze parts of the object, or have them done again</source>
        <translation>冻结物体的某些部分，或让其重做</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>What you paint stays as it is now</source>
        <translation>涂抹之处保持现状</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Only what you paint changes from now on</source>
        <translation>此后只有涂抹之处会变化</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Take the paint away again</source>
        <translation>去掉涂抹</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>缩小画笔</translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation>把画笔变小</translation>
    </message>
    <message>
        <source>&amp;Larger brush</source>
        <translation>放大画笔</translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation>把画笔变大</translation>
    </message>
    <message>
        <source>Let &amp;everything go</source>
        <translation>全部放开</translation>
    </message>
    <message>
        <source>Take all paint away: everything may change again</source>
        <translation>去掉所有涂抹：一切又可变化</translation>
    </message>
    <message>
        <source>&amp;Put the brush away</source>
        <translation>收起画笔</translation>
    </message>
    <message>
        <source>Put the brush away</source>
        <translation>收起画笔</translation>
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
    <name>maquette::ui::AssetDetails</name>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Select an object to see where it comes from, and to give it stars and tags.</source>
        <translation>选择物体可查看其来源，并添加星级和标签。</translation>
    </message>
    <message>
        <source>Picture of “%1”</source>
        <translation>“%1”的图片</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n 个物体</numerusform>
        </translation>
    </message>
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
        <source>Licence: %1</source>
        <translation>许可证：%1</translation>
    </message>
    <message>
        <source>Show where it comes from</source>
        <translation>显示来源</translation>
    </message>
    <message>
        <source>Open on the stage</source>
        <translation>在舞台上打开</translation>
    </message>
    <message>
        <source>Show this object on the stage</source>
        <translation>在舞台上显示此物体</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s)</source>
        <translation>
            <numerusform>%n 次导出</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the receipts of what was exported, the newest first</source>
        <translation>显示导出的回执，最新的在前</translation>
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
    <name>maquette::ui::BrushBar</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>How far round the pointer the brush reaches</source>
        <translation>画笔在指针周围的范围</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
</context>
<context>
    <name>maquette::ui::BudgetPicker</name>
    <message>
        <source>give it another time</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>The run is stretched or shrunk to end in this time, mesh and files included; it may change while the object forms</source>
        <translation>运行会伸缩以在此时间内结束，包括网格和文件；成形中可以更改</translation>
    </message>
    <message>
        <source>Not measured on this machine yet.</source>
        <translation>本机尚未测量。</translation>
    </message>
    <message>
        <source>This preset takes about %1 on this machine.</source>
        <translation>此预设在本机约需 %1。</translation>
    </message>
    <message>
        <source>Coarser: the preset takes about %1 here.</source>
        <translation>更粗糙：此预设约需 %1。</translation>
    </message>
    <message>
        <source>Without a limit: about %1 here.</source>
        <translation>不限时：约 %1。</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>限时</translation>
    </message>
    <message>
        <source>Minutes for the run</source>
        <translation>运行的分钟数</translation>
    </message>
    <message>
        <source>as it takes</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
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
        <source>change the words</source>
        <translation>更改提示词</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Compare</name>
    <message>
        <source>Nothing is being compared.</source>
        <translation>没有在比较。</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>One picture, a line between the two</source>
        <translation>一幅画面，中间一条线</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Both whole, under the same camera</source>
        <translation>同一相机下完整显示两者</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>结束比较</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ContestDialog</name>
    <message>
        <source>Rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Minutes for all of it</source>
        <translation>总分钟数</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <source>Let several form in turns and keep the best</source>
        <translation>让多个轮流成形，保留最好的</translation>
    </message>
    <message>
        <source>What competes</source>
        <translation>参赛内容</translation>
    </message>
    <message>
        <source>One prompt, many seeds</source>
        <translation>一个提示词，多个种子</translation>
    </message>
    <message>
        <source>The same words form differently with each seed</source>
        <translation>同样的词因种子而成形各异</translation>
    </message>
    <message>
        <source>Several prompts</source>
        <translation>多个提示词</translation>
    </message>
    <message>
        <source>Other words for the same wish</source>
        <translation>同一愿望的不同说法</translation>
    </message>
    <message>
        <source>Who judges</source>
        <translation>由谁评判</translation>
    </message>
    <message>
        <source>The text match</source>
        <translation>文字匹配度</translation>
    </message>
    <message>
        <source>A small network looks at 8 views of each and says how well they match the words</source>
        <translation>一个小网络查看各自的 8 个视图，判断与文字的匹配程度</translation>
    </message>
    <message>
        <source>I choose</source>
        <translation>我来选</translation>
    </message>
    <message>
        <source>The contest waits for you after each round</source>
        <translation>每轮结束后等你选择</translation>
    </message>
    <message>
        <source>as it takes</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Start the contest</source>
        <translation>开始竞赛</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>限时</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Type a prompt on the stage first.</source>
        <translation>请先在舞台上输入提示词。</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts, one on each line</source>
        <translation>提示词，每行一个</translation>
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
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Write at least two prompts.</source>
        <translation>请至少写两个提示词。</translation>
    </message>
    <message>
        <source>At most %1 can compete.</source>
        <translation>最多 %1 个参赛。</translation>
    </message>
    <message>
        <source>%1 candidates: %2.</source>
        <translation>%1 个候选：%2。</translation>
    </message>
    <message>
        <source>As much work as %1 runs instead of %2.</source>
        <translation>工作量相当于 %1 次运行，而非 %2 次。</translation>
    </message>
    <message>
        <source>It will be over in %1.</source>
        <translation>将在 %1 后结束。</translation>
    </message>
    <message>
        <source>About %1 on this machine.</source>
        <translation>本机约需 %1。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ContestTile</name>
    <message>
        <source>match %1</source>
        <translation>匹配 %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Out in the last leg</source>
        <translation>最后一程出局</translation>
    </message>
    <message>
        <source>Out after round %1</source>
        <translation>第 %1 轮后出局</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>优胜</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候选 %1</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>第 %1 名</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>The contest is over</source>
        <translation>竞赛已结束</translation>
    </message>
    <message>
        <source>This candidate has ended</source>
        <translation>此候选已结束</translation>
    </message>
    <message>
        <source>Candidate %1: %2</source>
        <translation>候选 %1：%2</translation>
    </message>
    <message>
        <source>This candidate is out</source>
        <translation>此候选已出局</translation>
    </message>
    <message>
        <source>Choose it for the next round</source>
        <translation>选入下一轮</translation>
    </message>
    <message>
        <source>It stays in, whatever its score</source>
        <translation>无论得分都保留</translation>
    </message>
    <message>
        <source>Make an object of what there is</source>
        <translation>用现有结果制作物体</translation>
    </message>
    <message>
        <source>Bring it back: only this one goes on</source>
        <translation>召回：只有它继续</translation>
    </message>
    <message>
        <source>Only this one goes on</source>
        <translation>只有它继续</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The text match says how well 8 views fit the words: %1 on average, %2 at the least</source>
        <translation>文字匹配度表示 8 个视图与文字的匹配：平均 %1，最低 %2</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ContestView</name>
    <message>
        <source>Pin those that shall go on; the others leave.</source>
        <translation>固定要继续的候选；其余离开。</translation>
    </message>
    <message>
        <source>After each round you choose who goes on. Click a tile to see it big.</source>
        <translation>每轮后由你选择谁继续。点击图块可放大查看。</translation>
    </message>
    <message>
        <source>After each round the worse half leaves, by how well 8 views match the words; the others get its time. Drag to turn all of them.</source>
        <translation>每轮后，按 8 个视图与文字的匹配，较差的一半离开，时间让给其余。拖动可一起转动。</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>The contest is over</source>
        <translation>竞赛已结束</translation>
    </message>
    <message>
        <source>The contest was stopped</source>
        <translation>竞赛已停止</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>准备中…</translation>
    </message>
    <message>
        <source>Last leg: the best one goes to the end</source>
        <translation>最后一程：最好的走到终点</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3 candidates</source>
        <translation>第 %1 轮，共 %2 轮：%3 个候选</translation>
    </message>
    <message>
        <source>Every candidate stays in the library&apos;s history with its moments.</source>
        <translation>每个候选都连同其时刻保留在资源库历史中。</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n chosen</source>
        <translation>
            <numerusform>以所选的 %n 个继续</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the better half</source>
        <translation>以较好的一半继续</translation>
    </message>
    <message>
        <source>Show the winner</source>
        <translation>显示优胜</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <translation>返回舞台</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CurveModel</name>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CurvePlot</name>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>The curves come with the first steps.</source>
        <translation>曲线随最初几步出现。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Curves of the run</source>
        <translation>运行曲线</translation>
    </message>
    <message>
        <source>Left and Right read the values; the table says them all.</source>
        <translation>左右键读取数值；表格列出全部。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CurvesPanel</name>
    <message>
        <source>Figures step by step</source>
        <translation>逐步数据</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Equal distances are equal differences</source>
        <translation>等距即等差</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Equal distances are equal ratios</source>
        <translation>等距即等比</translation>
    </message>
    <message>
        <source>Scale of the curves</source>
        <translation>曲线的刻度</translation>
    </message>
    <message>
        <source>Every value as it was told</source>
        <translation>每个报告的数值</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Averaged over neighbouring steps</source>
        <translation>与相邻步平均</translation>
    </message>
    <message>
        <source>Averaged over many neighbouring steps</source>
        <translation>与许多相邻步平均</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平缓</translation>
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
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>The mesh without any change</source>
        <translation>不作任何更改的网格</translation>
    </message>
    <message>
        <source>Coarser versions</source>
        <translation>较粗的版本</translation>
    </message>
    <message>
        <source>Three more files, each with half the triangles of the one before</source>
        <translation>另有三个文件，每个的三角形为前一个的一半</translation>
    </message>
    <message>
        <source>Receipt beside the file</source>
        <translation>文件旁附凭据</translation>
    </message>
    <message>
        <source>What was checked, with sizes and a hash, as a small JSON file</source>
        <translation>所检查的内容、尺寸和哈希，存为小 JSON 文件</translation>
    </message>
    <message>
        <source>Leave the recipe out</source>
        <translation>不含配方</translation>
    </message>
    <message>
        <source>Nobody can see from the file how the object was made</source>
        <translation>从文件看不出物体是如何制作的</translation>
    </message>
    <message>
        <source>Triangles alone, for printing</source>
        <translation>仅三角形，供打印</translation>
    </message>
    <message>
        <source>For printing, with unit and colours</source>
        <translation>供打印，含单位和颜色</translation>
    </message>
    <message>
        <source>The mesh without any change.</source>
        <translation>不作任何更改的网格。</translation>
    </message>
    <message>
        <source>Only a GLB carries the recipe</source>
        <translation>只有 GLB 能携带配方</translation>
    </message>
    <message>
        <source>Triangles alone in millimetres, which every slicing program reads; no colours, no recipe.</source>
        <translation>仅以毫米为单位的三角形，各种切片程序均可读取；无颜色和配方。</translation>
    </message>
    <message>
        <source>A mesh in millimetres with colours, for slicing programs of today; no recipe.</source>
        <translation>带颜色、以毫米为单位的网格，适合当今的切片程序；无配方。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Figures</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>What the run makes smaller</source>
        <translation>运行所减小的量</translation>
    </message>
    <message>
        <source>Distance of ideas</source>
        <translation>潜空间差异</translation>
    </message>
    <message>
        <source>How far the render is from what the model imagines, in the model&apos;s own terms</source>
        <translation>渲染与模型想象的差距，以模型自身的表示计</translation>
    </message>
    <message>
        <source>Distance of pictures</source>
        <translation>图片差异</translation>
    </message>
    <message>
        <source>How far the render is from what the model imagines, in pixels</source>
        <translation>渲染与模型想象的差距，以像素计</translation>
    </message>
    <message>
        <source>Pictures to ideas</source>
        <translation>图片与潜空间之比</translation>
    </message>
    <message>
        <source>How the two distances weigh against each other</source>
        <translation>两种差异的相对权重</translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation>噪声水平</translation>
    </message>
    <message>
        <source>How freely the model may imagine; it falls from the shape to the details</source>
        <translation>模型想象的自由度；从外形到细节逐渐降低</translation>
    </message>
    <message>
        <source>Thickness of surfaces</source>
        <translation>表面厚度</translation>
    </message>
    <message>
        <source>How blurred surfaces are in depth</source>
        <translation>表面在深度上的模糊程度</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>雾</translation>
    </message>
    <message>
        <source>How much is neither solid nor empty</source>
        <translation>既非实也非空的部分</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>The share of the picture that is covered</source>
        <translation>图片被覆盖的比例</translation>
    </message>
    <message>
        <source>Distance of depths</source>
        <translation>深度差异</translation>
    </message>
    <message>
        <source>How far the depth is from what the picture suggests</source>
        <translation>深度与图片所示的差距</translation>
    </message>
    <message>
        <source>Distance to the reference</source>
        <translation>与参考的差异</translation>
    </message>
    <message>
        <source>How far the render is from your picture</source>
        <translation>渲染与你的图片的差距</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>牵引</translation>
    </message>
    <message>
        <source>How strongly a step changes the object</source>
        <translation>每一步改变物体的程度</translation>
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
    <name>maquette::ui::GlSurface</name>
    <message>
        <source>OpenGL could not be started.</source>
        <translation>无法启动 OpenGL。</translation>
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
</context>
<context>
    <name>maquette::ui::ImaginationCard</name>
    <message>
        <source>From the camera of this step</source>
        <translation>自本步的相机</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>视角：%1</translation>
    </message>
    <message>
        <source>What the model imagines. %1</source>
        <translation>模型的想象。%1</translation>
    </message>
    <message>
        <source>Imagined</source>
        <translation>想象</translation>
    </message>
    <message>
        <source>What the model thinks the last view should look like; the object is pulled towards it.</source>
        <translation>模型认为上一视图应有的样子；物体被拉向它。</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>缩小图片</translation>
    </message>
    <message>
        <source>Larger picture</source>
        <translation>放大图片</translation>
    </message>
    <message>
        <source>Hide what the model imagines</source>
        <translation>隐藏模型的想象</translation>
    </message>
    <message>
        <source>Hide it; the View menu shows it again</source>
        <translation>隐藏；可从“视图”菜单再显示</translation>
    </message>
    <message>
        <source>It is as small as it gets.</source>
        <translation>已是最小。</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>It is as large as it gets.</source>
        <translation>已是最大。</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>放大</translation>
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
    <message>
        <source>The time of this run</source>
        <translation>本次运行的时间</translation>
    </message>
    <message>
        <source>On this machine about %1.</source>
        <translation>本机约需 %1。</translation>
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
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>How the run&apos;s figures went, as curves</source>
        <translation>以曲线显示运行数据的变化</translation>
    </message>
    <message>
        <source>The run&apos;s figures as they are now</source>
        <translation>运行当前的数据</translation>
    </message>
    <message>
        <source>Copy the figures of every step as CSV, for a spreadsheet</source>
        <translation>将每步数据复制为 CSV，供电子表格使用</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The figures of every step, to read and copy</source>
        <translation>每步的数据，可阅读和复制</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryDesk</name>
    <message>
        <source>Save pictures</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Select an object in the library first.</source>
        <translation>请先在资源库中选择一个物体。</translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation>请先放回。</translation>
    </message>
    <message>
        <source>Only what is in the trash can be put back.</source>
        <translation>只有回收站中的内容可以放回。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站为空。</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) moved to the trash.</source>
        <translation>
            <numerusform>已将 %n 个物体移入回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Take them out of the trash again</source>
        <translation>再次移出回收站</translation>
    </message>
    <message>
        <source>%1, turntable</source>
        <translation>%1，转台图</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s).</source>
        <translation>
            <numerusform>已保存 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s) for good?</source>
        <translation>
            <numerusform>永久删除 %n 个物体？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their meshes, pictures and recipes go, and %1 of the disk are free again. This cannot be undone.</source>
        <translation>其网格、图片和配方将删除，释放 %1 磁盘空间。此操作不可撤销。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Stars and tags</source>
        <translation>星级和标签</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryEditor</name>
    <message>
        <source>rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message numerus="yes">
        <source>give %n star(s)</source>
        <translation>
            <numerusform>给 %n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>take the stars away</source>
        <translation>去掉星级</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>添加标签“%1”</translation>
    </message>
    <message>
        <source>take the tag “%1” away</source>
        <translation>移除标签“%1”</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n object(s)</source>
        <translation>
            <numerusform>复制 %n 个物体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n object(s)</source>
        <translation>
            <numerusform>删除 %n 个物体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %n object(s)</source>
        <translation>
            <numerusform>恢复 %n 个物体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n object(s)</source>
        <translation>
            <numerusform>移动 %n 个物体</numerusform>
        </translation>
    </message>
    <message>
        <source>add to a collection</source>
        <translation>加入收藏集</translation>
    </message>
    <message>
        <source>take out of a collection</source>
        <translation>移出收藏集</translation>
    </message>
    <message>
        <source>make the collection “%1”</source>
        <translation>建立收藏集“%1”</translation>
    </message>
    <message>
        <source>make the project “%1”</source>
        <translation>建立项目“%1”</translation>
    </message>
    <message>
        <source>delete the collection “%1”</source>
        <translation>删除收藏集“%1”</translation>
    </message>
    <message>
        <source>delete the project “%1”</source>
        <translation>删除项目“%1”</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryFilters</name>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>在此制作</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>自某日起</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>暂无可选</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <translation>按此筛选：%1</translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <translation>移除筛选：%1</translation>
    </message>
    <message>
        <source>Show only some of the objects</source>
        <translation>只显示部分物体</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>移除此筛选</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Save search …</source>
        <translation>保存搜索…</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Keep search and filters as a collection that fills itself</source>
        <translation>将搜索和筛选存为自动填充的收藏集</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryPlaces</name>
    <message>
        <source>All objects</source>
        <translation>全部物体</translation>
    </message>
    <message>
        <source>The objects of every project</source>
        <translation>所有项目的物体</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>New objects go into this project</source>
        <translation>新物体归入此项目</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>收藏集</translation>
    </message>
    <message>
        <source>A saved search: it fills itself</source>
        <translation>保存的搜索：自动填充</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s); drop more on it</source>
        <translation>
            <numerusform>%n 个物体；可拖入更多</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>已删除的内容</translation>
    </message>
    <message>
        <source>Places of the library</source>
        <translation>资源库的位置</translation>
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
    <message>
        <source>In which order objects are shown</source>
        <translation>物体的显示顺序</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>How large the pictures are</source>
        <translation>图片的大小</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <source>Choose a project, a collection or the trash</source>
        <translation>选择项目、收藏集或回收站</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站为空。</translation>
    </message>
    <message>
        <source>%1, %2 on the disk</source>
        <comment>objects, size</comment>
        <translation>%1，占用磁盘 %2</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Nothing passes these filters.</source>
        <translation>没有符合筛选的内容。</translation>
    </message>
    <message>
        <source>What you delete waits here.</source>
        <translation>删除的内容会留在这里。</translation>
    </message>
    <message>
        <source>Drag objects onto the collection&apos;s name.</source>
        <translation>将物体拖到收藏集名称上。</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>加入收藏集</translation>
    </message>
    <message>
        <source>Take out of “%1”</source>
        <translation>移出“%1”</translation>
    </message>
    <message>
        <source>Move to a project</source>
        <translation>移到项目</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>全部物体</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>收藏集</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>已删除的项目</translation>
    </message>
    <message>
        <source>Put “%1” back</source>
        <translation>放回“%1”</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>This is the only project.</source>
        <translation>这是唯一的项目。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早优先</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>最近更改优先</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>星级最高优先</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建收藏集</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>保存的搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
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
    <name>maquette::ui::LoraPanel</name>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>添加 LoRA</translation>
    </message>
    <message>
        <source>change the weight of a LoRA</source>
        <translation>更改 LoRA 的权重</translation>
    </message>
    <message>
        <source>leave out a LoRA</source>
        <translation>去掉一个 LoRA</translation>
    </message>
    <message>
        <source>This run keeps its LoRAs.</source>
        <translation>本次运行保留其 LoRA。</translation>
    </message>
    <message>
        <source>The model in use is guided by a picture and takes no LoRA; runs leave them out.</source>
        <translation>所用模型由图片引导，不能使用 LoRA；运行会略去它们。</translation>
    </message>
    <message>
        <source>These are as many as one run takes.</source>
        <translation>一次运行最多这么多。</translation>
    </message>
    <message>
        <source>A style or subject that changes the model</source>
        <translation>改变模型的风格或主题</translation>
    </message>
    <message>
        <source>None is used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>It changes another family: %1. The model in use belongs to %2.</source>
        <translation>它改变的是另一系列：%1。所用模型属于 %2。</translation>
    </message>
    <message>
        <source>%1 is no LoRA: %2.</source>
        <translation>%1 不是 LoRA：%2。</translation>
    </message>
    <message>
        <source>Runs use this LoRA already.</source>
        <translation>运行已在使用此 LoRA。</translation>
    </message>
    <message>
        <source>add a LoRA</source>
        <translation>添加 LoRA</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>A .safetensors file with a LoRA</source>
        <translation>含 LoRA 的 .safetensors 文件</translation>
    </message>
    <message>
        <source>Choose a LoRA</source>
        <translation>选择 LoRA</translation>
    </message>
    <message>
        <source>LoRAs (%1)</source>
        <translation>LoRA (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>It changes models of the family %1, and the starter is none. Choose one of them first.</source>
        <translation>它改变系列 %1 的模型，而入门模型不是。请先选择其中一个。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LoraRow</name>
    <message>
        <source>Leave out %1</source>
        <translation>去掉 %1</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>How far it changes the model: 0 not at all, 1 as it was trained for</source>
        <translation>改变模型的程度：0 完全不变，1 如训练时</translation>
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
    <message>
        <source>Put it back first.</source>
        <translation>请先放回。</translation>
    </message>
    <message>
        <source>It is in the trash already.</source>
        <translation>已在回收站中。</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用“%1”</translation>
    </message>
    <message>
        <source>Contest of %1: %2</source>
        <translation>%1 个的竞赛：%2</translation>
    </message>
    <message>
        <source>The contest is over</source>
        <translation>竞赛已结束</translation>
    </message>
    <message>
        <source>%1 is in the library already: here it is.</source>
        <translation>%1 已在资源库中：就在这里。</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>使用其设置</translation>
    </message>
    <message>
        <source>Prompt, method, preset, seed and parameters as they made this object; undo brings yours back</source>
        <translation>制作此物体所用的提示词、方法、预设、种子和参数；撤销可恢复自己的设置</translation>
    </message>
    <message>
        <source>This picture shows “%1”.</source>
        <translation>此图片显示“%1”。</translation>
    </message>
    <message>
        <source>This picture carries the recipe of “%1”.</source>
        <translation>此图片携带“%1”的配方。</translation>
    </message>
    <message>
        <source>The recipe in %1 is of a newer version or damaged.</source>
        <translation>%1 中的配方来自较新版本或已损坏。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>What was checked, with sizes and the hash</source>
        <translation>所检查的内容、尺寸和哈希</translation>
    </message>
    <message>
        <source>Drop to open it here</source>
        <translation>松开以在此打开</translation>
    </message>
    <message>
        <source>Drop to guide the next object by this picture</source>
        <translation>松开以用此图片引导下一个物体</translation>
    </message>
    <message>
        <source>Drop to take it into the library</source>
        <translation>松开以加入资源库</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Mesh desk</source>
        <translation>网格工作台</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) finished.</source>
        <translation>
            <numerusform>%n 个物体已完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed.</source>
        <translation>
            <numerusform>%n 次运行失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>队列为空。</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>队列为空</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait in the queue.</source>
        <translation>
            <numerusform>队列中有 %n 次运行在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>开始队列</translation>
    </message>
    <message>
        <source>Make what waits, one after the other</source>
        <translation>依次制作等待的项目</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>See and reorder what waits</source>
        <translation>查看并重排等待的项目</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>on the stage</source>
        <translation>舞台上</translation>
    </message>
    <message>
        <source>While an object forms, choose an earlier moment on the timeline to compare with.</source>
        <translation>物体成形时，请在时间线上选择较早的时刻进行比较。</translation>
    </message>
    <message>
        <source>Select two objects in the library, or open one on the stage.</source>
        <translation>请在资源库中选择两个物体，或在舞台上打开一个。</translation>
    </message>
    <message>
        <source>Choose the object to compare with “%1” in the library.</source>
        <translation>请在资源库中选择与“%1”比较的物体。</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>算了</translation>
    </message>
    <message>
        <source>Compare nothing</source>
        <translation>不比较</translation>
    </message>
    <message>
        <source>“%1” stays on the left. Move along the timeline to compare it with other moments, or with the present at its end.</source>
        <translation>“%1”留在左侧。沿时间线移动可与其他时刻比较，末端为现在。</translation>
    </message>
    <message>
        <source>Maquette crashed last time. A report of where it happened is kept on this machine; nothing you made is in it.</source>
        <translation>Maquette 上次崩溃了。本机保留了出错位置的报告；其中没有你制作的内容。</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Reads it in your text editor</source>
        <translation>在文本编辑器中阅读</translation>
    </message>
    <message>
        <source>Time in seconds</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Brush: nothing is held any more</source>
        <translation>画笔：不再固定任何部分</translation>
    </message>
    <message>
        <source>a region frozen</source>
        <translation>冻结一个区域</translation>
    </message>
    <message>
        <source>a region to be redone</source>
        <translation>待重做的区域</translation>
    </message>
    <message>
        <source>paint erased</source>
        <translation>擦除涂抹</translation>
    </message>
    <message numerus="yes">
        <source>Brush: %1 (%n stroke(s) in all)</source>
        <translation>
            <numerusform>画笔：%1（共 %n 笔）</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to change the model by this LoRA</source>
        <translation>松开以用此 LoRA 改变模型</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is neither a mesh nor a picture nor a LoRA.</source>
        <translation>无法打开 %1：既不是网格，也不是图片或 LoRA。</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) behind it.</source>
        <translation>
            <numerusform>后面还有 %n 个在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free where the library is. This run may take %2 there: free some space before it ends.</source>
        <translation>资源库所在处仅剩 %1。本次运行可能占用 %2：请在其结束前腾出空间。</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>F&amp;orming object</source>
        <translation>成形中的物体</translation>
    </message>
    <message>
        <source>Finished ob&amp;ject</source>
        <translation>已完成的物体</translation>
    </message>
    <message>
        <source>The graphics driver let the viewport down. It is drawn in a slower way now; runs and exports go on.</source>
        <translation>图形驱动无法再绘制视口。现在以较慢的方式绘制；运行和导出继续进行。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asks the graphics driver once more</source>
        <translation>再次询问图形驱动</translation>
    </message>
    <message>
        <source>the last leg</source>
        <translation>最后一程</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>An interrupted contest can be resumed: “%1”, %2, %3 of %4 still in.</source>
        <translation>可以继续一场中断的竞赛：“%1”，%2，%4 个中还有 %3 个。</translation>
    </message>
    <message>
        <source>Resume the contest</source>
        <translation>继续竞赛</translation>
    </message>
    <message>
        <source>Each goes on from its last checkpoint</source>
        <translation>各自从最后的检查点继续</translation>
    </message>
    <message>
        <source>Remove the unfinished contest from the library</source>
        <translation>从库中移除未完成的竞赛</translation>
    </message>
    <message>
        <source>How far a contest had come cannot be read any more. Its candidates can be resumed one by one.</source>
        <translation>无法再读取竞赛的进度。其候选可以逐个继续。</translation>
    </message>
    <message>
        <source>Saving the contest, so that it can go on next time …</source>
        <translation>正在保存竞赛，以便下次继续……</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MaskBrush</name>
    <message>
        <source>Let everything go</source>
        <translation>全部放开</translation>
    </message>
    <message>
        <source>Paint on the object; drag beside it to turn. [ and ] change the size, Esc puts the brush away.</source>
        <translation>在物体上涂抹；在旁边拖动可转动。[ 和 ] 改变大小，Esc 收起画笔。</translation>
    </message>
    <message>
        <source>The brush works on an object while it forms.</source>
        <translation>画笔用于成形中的物体。</translation>
    </message>
    <message>
        <source>The brush can be used once the object is forming.</source>
        <translation>物体开始成形后即可使用画笔。</translation>
    </message>
    <message>
        <source>Go back to the present on the timeline first.</source>
        <translation>请先在时间线上回到现在。</translation>
    </message>
    <message>
        <source>Take the brush first.</source>
        <translation>请先拿起画笔。</translation>
    </message>
    <message>
        <source>Nothing is painted yet.</source>
        <translation>还没有涂抹任何部分。</translation>
    </message>
    <message>
        <source>Freeze a region</source>
        <translation>冻结一个区域</translation>
    </message>
    <message>
        <source>Mark a region to be redone</source>
        <translation>标记待重做的区域</translation>
    </message>
    <message>
        <source>Erase paint</source>
        <translation>擦除涂抹</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshDesk</name>
    <message>
        <source>%1, edited</source>
        <translation>%1，已编辑</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshDeskPanel</name>
    <message>
        <source>add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>switch “%1” on</source>
        <translation>启用“%1”</translation>
    </message>
    <message>
        <source>switch “%1” off</source>
        <translation>停用“%1”</translation>
    </message>
    <message>
        <source>move “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Add operations; the object stays as it is, and each can be changed, moved or switched off at any time.</source>
        <translation>添加操作；物体保持不变，每项操作可随时更改、移动或停用。</translation>
    </message>
    <message>
        <source>Open a finished object from the library to work on its mesh.</source>
        <translation>请从资源库打开已完成的物体以处理其网格。</translation>
    </message>
    <message>
        <source>Add an operation to the stack</source>
        <translation>向堆栈添加操作</translation>
    </message>
    <message>
        <source>No operation is switched on.</source>
        <translation>没有启用的操作。</translation>
    </message>
    <message>
        <source>Hold to see it as it was</source>
        <translation>按住查看原样</translation>
    </message>
    <message>
        <source>The operations are still being done.</source>
        <translation>操作仍在进行。</translation>
    </message>
    <message>
        <source>Keep the result in the library beside the object it was made of</source>
        <translation>将结果存入资源库，置于原物体旁</translation>
    </message>
    <message>
        <source>Write it as a file, as it is shown</source>
        <translation>按所示写为文件</translation>
    </message>
    <message>
        <source>Mesh desk</source>
        <translation>网格工作台</translation>
    </message>
    <message>
        <source>Add operation</source>
        <translation>添加操作</translation>
    </message>
    <message>
        <source>Show the object as it was</source>
        <translation>显示物体原样</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Progress of the operations</source>
        <translation>操作进度</translation>
    </message>
    <message>
        <source>Save as new object</source>
        <translation>另存为新物体</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshReport</name>
    <message>
        <source>Triangles</source>
        <translation>三角形</translation>
    </message>
    <message>
        <source>Size in mm</source>
        <translation>尺寸（毫米）</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>封闭</translation>
    </message>
    <message numerus="yes">
        <source>%n open edge(s)</source>
        <translation>
            <numerusform>%n 条开放边</numerusform>
        </translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>未封闭</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>表面</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>%1 cm³</source>
        <translation>%1 cm³</translation>
    </message>
    <message>
        <source>open</source>
        <translation>敞开</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 + normals</source>
        <translation>%1 + 法线</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>纹理</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Add the operation that helps to the stack</source>
        <translation>将有帮助的操作加入堆栈</translation>
    </message>
    <message>
        <source>Check for 3D printing</source>
        <translation>检查 3D 打印</translation>
    </message>
    <message>
        <source>Measures walls, overhangs and size, and says what to do</source>
        <translation>测量壁厚、悬垂和尺寸，并给出建议</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshStepCard</name>
    <message>
        <source>Move %1 up</source>
        <translation>上移 %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>下移 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Take it off the stack; undo brings it back</source>
        <translation>从堆栈移除；撤销可恢复</translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>It is the first already</source>
        <translation>已是第一项</translation>
    </message>
    <message>
        <source>Do it earlier</source>
        <translation>提前执行</translation>
    </message>
    <message>
        <source>It is the last already</source>
        <translation>已是最后一项</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>延后执行</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
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
    <message>
        <source>Add to runs</source>
        <translation>加入运行</translation>
    </message>
    <message>
        <source>It changes the model from the next run on</source>
        <translation>从下次运行起改变模型</translation>
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
    <message>
        <source>A LoRA goes with a model and makes nothing by itself. Runs add it to the model in use.</source>
        <translation>LoRA 与模型配合，单独不能制作任何东西。运行会将其加到所用模型。</translation>
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
    <name>maquette::ui::OwnCameras</name>
    <message>
        <source>No view is kept here yet.</source>
        <translation>这里还没有保存的视图。</translation>
    </message>
    <message>
        <source>&amp;Own views</source>
        <translation>自定视图</translation>
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
    <name>maquette::ui::PlaceholderSurface</name>
    <message>
        <source>Without OpenGL, objects are seen here only while they form.</source>
        <translation>没有 OpenGL 时，物体只在成形过程中显示在这里。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PressureLegend</name>
    <message>
        <source>Pressure: dark blue is settled, bright is where the model still pushes</source>
        <translation>压力：深蓝已稳定，明亮处模型仍在用力</translation>
    </message>
    <message>
        <source>How strongly the model pulled at each place over the last steps</source>
        <translation>最近几步中模型在各处用力的强弱</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已稳定</translation>
    </message>
    <message>
        <source>still pushing</source>
        <translation>仍在用力</translation>
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
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Guide by a picture</source>
        <translation>用图片引导</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>其他开始方式</translation>
    </message>
    <message>
        <source>Back to the run that goes on</source>
        <translation>返回进行中的运行</translation>
    </message>
    <message>
        <source>Let it form when those before it are finished (Enter)</source>
        <translation>前面的完成后让它成形（回车）</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
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
    <name>maquette::ui::PromptLength</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>The model reads %n piece(s) of words at most; this prompt has %1 so far.</source>
        <translation>
            <numerusform>模型最多读 %n 个词元；此提示词目前有 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not read: “%2”</source>
        <translation>%1 · 未读：“%2”</translation>
    </message>
    <message numerus="yes">
        <source>The model reads %n piece(s) of words at most. It does not see “%1”: say what matters first, or use fewer words.</source>
        <translation>
            <numerusform>模型最多读 %n 个词元，看不到“%1”：请先说重点，或少用些词。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueController</name>
    <message>
        <source>reorder the queue</source>
        <translation>重排队列</translation>
    </message>
    <message numerus="yes">
        <source>take %n run(s) out of the queue</source>
        <translation>
            <numerusform>将 %n 次运行移出队列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueDialog</name>
    <message>
        <source>Seeds for each prompt</source>
        <translation>每个提示词的种子数</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>第一个种子</translation>
    </message>
    <message>
        <source>Add several runs</source>
        <translation>添加多次运行</translation>
    </message>
    <message>
        <source>One prompt on each line</source>
        <translation>每行一个提示词</translation>
    </message>
    <message>
        <source>Prompts, one on each line</source>
        <translation>提示词，每行一个</translation>
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
        <translation>各自的种子数</translation>
    </message>
    <message>
        <source>from seed</source>
        <translation>起始种子</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>请至少写一个提示词。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>That is more than %1 runs.</source>
        <translation>超过 %1 次运行。</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>seeds %1 to %2</source>
        <translation>种子 %1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueFeature</name>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation>
            <numerusform>队列中 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the queue, on hold</source>
        <translation>
            <numerusform>队列中 %n 个，已暂停</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>显示或隐藏队列</translation>
    </message>
    <message>
        <source>Objects are being made</source>
        <translation>正在制作物体</translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueModel</name>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · 种子 %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Forming</source>
        <translation>成形中</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %，%2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Interrupted at step %1; it will go on</source>
        <translation>在第 %1 步中断；将继续</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>用时 %1 完成</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, on hold</source>
        <translation>
            <numerusform>%n 个等待，已暂停</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>开始队列</translation>
    </message>
    <message>
        <source>The run that goes on is finished; nothing starts after it</source>
        <translation>进行中的运行会完成，之后不再开始</translation>
    </message>
    <message>
        <source>Make what waits, one after the other</source>
        <translation>依次制作等待的项目</translation>
    </message>
    <message>
        <source>Nothing waits in the queue.</source>
        <translation>队列中没有等待的项目。</translation>
    </message>
    <message>
        <source>Select a run that is not being made first.</source>
        <translation>请先选择未在进行的运行。</translation>
    </message>
    <message>
        <source>Select a run that failed or was stopped first.</source>
        <translation>请先选择失败或已停止的运行。</translation>
    </message>
    <message>
        <source>There are no finished runs here.</source>
        <translation>这里没有已完成的运行。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Runs in the queue</source>
        <translation>队列中的运行</translation>
    </message>
    <message>
        <source>Alt with an arrow key moves a run, Delete takes it out</source>
        <translation>Alt 加方向键移动，Delete 移出</translation>
    </message>
    <message>
        <source>What shall form later waits here.
Type a prompt and choose “Add to queue”.</source>
        <translation>稍后成形的内容在此等待。
输入提示词并选择“加入队列”。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::RealSizeDialog</name>
    <message>
        <source>Real size</source>
        <translation>真实尺寸</translation>
    </message>
    <message>
        <source>How long is the longest side of the object in reality? The scale on the stage then tells real lengths; the object stays as it is.</source>
        <translation>物体最长边实际有多长？舞台上的比例尺将显示真实长度；物体保持不变。</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>最长边</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source>no real size</source>
        <translation>无真实尺寸</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Lengths are told in the object&apos;s own units.</source>
        <translation>长度以物体自身的单位表示。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ReceiptDialog</name>
    <message>
        <source>millimetres</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>Not read back: %1</source>
        <translation>未重新读取：%1</translation>
    </message>
    <message>
        <source>Read back by an independent program: all as it should be</source>
        <translation>由独立程序重新读取：一切正常</translation>
    </message>
    <message>
        <source>What was read back differs from the object</source>
        <translation>重新读取的内容与物体不同</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation>三角形</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>travels inside the file</source>
        <translation>随文件携带</translation>
    </message>
    <message>
        <source>is not inside the file</source>
        <translation>不在文件中</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>读取程序</translation>
    </message>
    <message>
        <source>Receipt of the export</source>
        <translation>导出凭据</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Put the whole receipt on the clipboard</source>
        <translation>将整份凭据复制到剪贴板</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>不佳</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>off by %1, %2 is allowed</source>
        <translation>偏差 %1，允许 %2</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ReferencePicture</name>
    <message>
        <source>There is no picture %1 any more.</source>
        <translation>图片 %1 已不存在。</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read. Choose a PNG or JPEG.</source>
        <translation>%1 不是可读的图片。请选择 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>The picture %1 is damaged: %2. Save it again, or choose another one.</source>
        <translation>图片 %1 已损坏：%2。请重新保存，或另选一张。</translation>
    </message>
    <message>
        <source>This model shows a pictured object from other sides. Drop a picture on the window, or choose one with “Picture”.</source>
        <translation>此模型从其他侧面展示图片中的物体。请将图片拖到窗口，或用“图片”选择。</translation>
    </message>
    <message>
        <source>Choose a reference picture</source>
        <translation>选择参考图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is not guided by pictures. Choose another method.</source>
        <translation>%1 不由图片引导。请选择其他方法。</translation>
    </message>
    <message>
        <source>choose a reference picture</source>
        <translation>选择参考图片</translation>
    </message>
    <message>
        <source>leave the reference picture out</source>
        <translation>去掉参考图片</translation>
    </message>
    <message>
        <source>turn the reference picture</source>
        <translation>转动参考图片</translation>
    </message>
    <message>
        <source>%1 is not guided by pictures.</source>
        <translation>%1 不由图片引导。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ReferenceRow</name>
    <message>
        <source>Guides the object, seen from</source>
        <translation>引导物体，视角</translation>
    </message>
    <message>
        <source>Reference picture %1</source>
        <translation>参考图片 %1</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Where its camera stood: 0° sees the front, 90° the side on the right of the front, 180° the back</source>
        <translation>相机位置：0° 看正面，90° 看正面右侧，180° 看背面</translation>
    </message>
    <message>
        <source>Direction of the picture&apos;s camera</source>
        <translation>图片相机的方向</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>抬高</translation>
    </message>
    <message>
        <source>How high its camera stood: 0° level with the object, 90° above it</source>
        <translation>相机高度：0° 与物体齐平，90° 在正上方</translation>
    </message>
    <message>
        <source>Height of the picture&apos;s camera</source>
        <translation>图片相机的高度</translation>
    </message>
    <message>
        <source>Leave the picture out</source>
        <translation>去掉图片</translation>
    </message>
</context>
<context>
    <name>maquette::ui::RoundCard</name>
    <message>
        <source>One front</source>
        <translation>一个正面</translation>
    </message>
    <message>
        <source>Looks alike from all sides</source>
        <translation>各面看起来相同</translation>
    </message>
    <message numerus="yes">
        <source>Shows a front on %n sides: possible double face</source>
        <translation>
            <numerusform>%n 个面显示正面：可能有重复面孔</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear front yet</source>
        <translation>还没有明确的正面</translation>
    </message>
    <message>
        <source>Early in a run it often still mends itself. If it stays, another seed helps, or, with models that know no camera, “Against repeated fronts”.</source>
        <translation>运行早期往往会自行好转。若持续存在，可换种子，或对不知道相机的模型使用“防止正面重复”。</translation>
    </message>
    <message>
        <source>Another seed often helps, or words for the back, such as “with a tail”.</source>
        <translation>换种子常有帮助，或为背面加些词，例如“with a tail”。</translation>
    </message>
    <message>
        <source>%1: %2 % like the front, shows a front</source>
        <translation>%1：与正面相似 %2 %，显示正面</translation>
    </message>
    <message>
        <source>%1: %2 % like the front</source>
        <translation>%1：与正面相似 %2 %</translation>
    </message>
    <message>
        <source>From all sides, step %1</source>
        <translation>环视，第 %1 步</translation>
    </message>
    <message>
        <source>From all sides</source>
        <translation>环视</translation>
    </message>
    <message>
        <source>Seen from above, the front at the bottom: the further out, the more a side looks like the front. Dots are sides that show a front.</source>
        <translation>从上方看，正面在下：越靠外，该面越像正面。圆点为显示正面的面。</translation>
    </message>
    <message>
        <source>From all sides: %1</source>
        <translation>环视：%1</translation>
    </message>
    <message>
        <source>Things such as balls and bowls do; nothing is wrong with it.</source>
        <translation>球和碗本就如此；没有问题。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ScaleBar</name>
    <message>
        <source>%1 units</source>
        <translation>%1 单位</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例尺</translation>
    </message>
    <message>
        <source>The bar is %1 long where the object stands.</source>
        <translation>在物体所在处，横条长 %1。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Seeing</name>
    <message>
        <source>Views, own views and the turntable</source>
        <translation>视图、自定视图和转台</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>There is nothing to turn round yet.</source>
        <translation>还没有可环绕的物体。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::SessionKeeper</name>
    <message>
        <source>Maquette was not closed properly last time. What you had typed and set is back.</source>
        <translation>上次 Maquette 未正常关闭。你的输入和设置已恢复。</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Clear the prompt and put the settings back to the preset’s</source>
        <translation>清除提示词并将设置恢复为预设</translation>
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
    <name>maquette::ui::StarField</name>
    <message numerus="yes">
        <source>Rating: %n star(s)</source>
        <translation>
            <numerusform>评分：%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating: no stars</source>
        <translation>评分：无星</translation>
    </message>
    <message>
        <source>Click a star, or type 0 to 5</source>
        <translation>点击星星，或键入 0 到 5</translation>
    </message>
    <message>
        <source>This cannot be changed now</source>
        <translation>现在不能更改</translation>
    </message>
</context>
<context>
    <name>maquette::ui::TagEditor</name>
    <message>
        <source>Tags in use</source>
        <translation>使用中的标签</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>移除此标签</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>移除标签“%1”</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Words of your own to find objects by; Enter adds one</source>
        <translation>用于查找物体的自定词；回车添加</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ThreadedSurface</name>
    <message>
        <source>OpenGL could not be started.</source>
        <translation>无法启动 OpenGL。</translation>
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
    <message>
        <source>From a picture</source>
        <translation>来自图片</translation>
    </message>
    <message>
        <source>What this run should leave out from now on</source>
        <translation>本次运行此后要排除的内容</translation>
    </message>
    <message>
        <source>Leave out, for example “blurry, text”</source>
        <translation>排除，例如“blurry, text”</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>要排除的内容</translation>
    </message>
    <message>
        <source>Clear what to leave out</source>
        <translation>清除要排除的内容</translation>
    </message>
    <message>
        <source>Next …</source>
        <translation>下一个…</translation>
    </message>
    <message>
        <source>Write down what shall form after this</source>
        <translation>写下接下来要成形的内容</translation>
    </message>
    <message>
        <source>Queue what shall form next</source>
        <translation>将接下来的内容加入队列</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Turntable</name>
    <message>
        <source>Turntable &amp;speed</source>
        <translation>转台速度</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ViewCube</name>
    <message>
        <source>Front</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>底</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
    <message>
        <source>Arrow keys look from the next side, Space opens the views.</source>
        <translation>方向键切换到下一面，空格打开视图。</translation>
    </message>
    <message>
        <source>You look %1. Click a side to look from there; drag to turn.</source>
        <translation>正从%1观看。点击一面可从那里看；拖动可转动。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ViewWords</name>
    <message>
        <source>from the front</source>
        <translation>前方</translation>
    </message>
    <message>
        <source>from the front right</source>
        <translation>右前方</translation>
    </message>
    <message>
        <source>from the right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>from the back right</source>
        <translation>右后方</translation>
    </message>
    <message>
        <source>from behind</source>
        <translation>后方</translation>
    </message>
    <message>
        <source>from the back left</source>
        <translation>左后方</translation>
    </message>
    <message>
        <source>from the left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>from the front left</source>
        <translation>左前方</translation>
    </message>
    <message>
        <source>from above</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>from below</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>%1, above</source>
        <translation>%1偏上</translation>
    </message>
    <message>
        <source>%1, below</source>
        <translation>%1偏下</translation>
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
<context>
    <name>maquette::ui::WipeLine</name>
    <message>
        <source>Line between the two, at %1 %</source>
        <translation>两者之间的线，位于 %1 %</translation>
    </message>
    <message>
        <source>Left and Right move it.</source>
        <translation>左右键移动它。</translation>
    </message>
    <message>
        <source>Drag the line to wipe between the two</source>
        <translation>拖动线条在两者间擦除</translation>
    </message>
</context>
</TS>
