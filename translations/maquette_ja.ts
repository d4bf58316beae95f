<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AssetDetails</name>
    <message>
        <source>Copy of “%1”</source>
        <translation>「%1」のコピー</translation>
    </message>
    <message>
        <source>Came back from “%1”</source>
        <translation>「%1」から戻ったもの</translation>
    </message>
    <message>
        <source>Made from “%1”</source>
        <translation>「%1」から作成</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The prompt is not valid UTF-8 text. Type it again, or set the terminal to UTF-8.</source>
        <translation>プロンプトが正しい UTF-8 テキストではありません。入力し直すか、端末を UTF-8 にしてください。</translation>
    </message>
    <message>
        <source>The prompt contains control characters. Remove them.</source>
        <translation>プロンプトに制御文字が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>The prompt is %1 bytes long; at most %2 are possible. A few words are enough, for example &quot;a red chair&quot;.</source>
        <translation>プロンプトが %1 バイトあります。最大は %2 です。“a red chair” のような数語で十分です。</translation>
    </message>
    <message>
        <source>The prompt is empty. Say what to make, for example &quot;a red chair&quot;.</source>
        <translation>プロンプトが空です。“a red chair” のように、作るものを書いてください。</translation>
    </message>
    <message>
        <source>The model knows none of these words: %1. Name an object it has seen; its list of words shows which.</source>
        <translation>モデルが知っている言葉がありません: %1。モデルが見た物の名前を使ってください。単語一覧で分かります。</translation>
    </message>
    <message>
        <source>Internal error: %1. Please report it with the log.</source>
        <translation>内部エラー: %1。ログとともに報告してください。</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; cannot be &quot;%2&quot;: it must be %3.</source>
        <translation>パラメーター「%1」を「%2」にはできません。%3 でなければなりません。</translation>
    </message>
    <message>
        <source>There is no parameter called &quot;%1&quot;; the help of the method lists the ones there are.</source>
        <translation>「%1」というパラメーターはありません。手法のヘルプに一覧があります。</translation>
    </message>
    <message>
        <source>The program&apos;s own files (starter models, icons) were found neither in %1 nor in %2. Reinstall, or point MAQUETTE_RESOURCES at them.</source>
        <translation>プログラムのファイル (スターターモデル、アイコン) が %1 にも %2 にも見つかりません。再インストールするか、MAQUETTE_RESOURCES で指定してください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>this hash grid cannot be built: %1</source>
        <translation>このハッシュグリッドは作れません: %1</translation>
    </message>
    <message>
        <source>the occupancy grid has 4 to 256 cells an axis, not %1</source>
        <translation>占有グリッドは 1 軸あたり 4 〜 256 セルです。%1 にはできません</translation>
    </message>
    <message>
        <source>the saved field does not fit: %1 holds %2 values, this field needs %3. It was made with other settings.</source>
        <translation>保存されたフィールドが合いません: %1 には %2 個の値がありますが、%3 個必要です。別の設定で作られています。</translation>
    </message>
    <message>
        <source>the saved field is incomplete: %1 is missing</source>
        <translation>保存されたフィールドが不完全です: %1 がありません</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Check the folder&apos;s permissions; the old file is untouched.</source>
        <translation>%1 に書き込めません: %2。フォルダーの権限を確認してください。元のファイルは無事です。</translation>
    </message>
    <message>
        <source>Cannot open %1: %2.</source>
        <translation>%1 を開けません: %2。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 を読めません: %2。</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MB allowed here.</source>
        <translation>%1 は、ここで許される %2 MB を超えています。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created: %2.</source>
        <translation>フォルダー %1 を作れません: %2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2. Choose another one or change its permissions.</source>
        <translation>フォルダー %1 に書き込めません: %2。別のものを選ぶか、権限を変えてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2.</source>
        <translation>%1 を画像として読めません: %2。</translation>
    </message>
    <message>
        <source>A PNG could not be written.</source>
        <translation>PNG を書き出せませんでした。</translation>
    </message>
    <message>
        <source>%1 is not what was expected: it holds no JSON object.</source>
        <translation>%1 は想定外の内容です。JSON オブジェクトがありません。</translation>
    </message>
    <message>
        <source>%1 is damaged: its JSON breaks off or is malformed at byte %2.</source>
        <translation>%1 は破損しています。JSON がバイト %2 で途切れているか、形式が不正です。</translation>
    </message>
    <message>
        <source>%1 is damaged: its JSON holds a number that is too large.</source>
        <translation>%1 は破損しています。JSON の数値が大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is not usable: the field &quot;%2&quot; is missing or of the wrong kind.</source>
        <translation>%1 は使えません。フィールド「%2」がないか、種類が違います。</translation>
    </message>
    <message>
        <source>%1 is no Stable Diffusion model: it holds no diffusion network.</source>
        <translation>%1 は Stable Diffusion のモデルではありません。拡散ネットワークがありません。</translation>
    </message>
    <message>
        <source>%1 is of a family that Maquette does not know.</source>
        <translation>%1 は Maquette が知らない系統です。</translation>
    </message>
    <message>
        <source>%1 is not a whole model: it holds no image encoder.</source>
        <translation>%1 は完全なモデルではありません。画像エンコーダーがありません。</translation>
    </message>
    <message>
        <source>%1 is not a whole model: it holds no text encoder.</source>
        <translation>%1 は完全なモデルではありません。テキストエンコーダーがありません。</translation>
    </message>
    <message>
        <source>%1 is a Stable Diffusion XL model; this program uses the families 1 and 2.</source>
        <translation>%1 は Stable Diffusion XL のモデルです。このプログラムは系統 1 と 2 を使います。</translation>
    </message>
    <message>
        <source>%1 is a model for filling in parts of pictures; choose a plain one of the same family.</source>
        <translation>%1 は画像の一部を埋めるモデルです。同じ系統の通常のものを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be used: the tensor &quot;%2&quot; belongs to no part of a Stable Diffusion model.</source>
        <translation>%1 は使えません。テンソル「%2」は Stable Diffusion のどの部品にも属しません。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>Cannot open the weights %1: %2.</source>
        <translation>重み %1 を開けません: %2。</translation>
    </message>
    <message>
        <source>%1 has no tensor called &quot;%2&quot;.</source>
        <translation>%1 に「%2」というテンソルはありません。</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was being read. Try again when that is done.</source>
        <translation>%1 は読み込み中に別のプログラムに変更されました。終わってからやり直してください。</translation>
    </message>
    <message>
        <source>%1 ends inside the tensor &quot;%2&quot;: the file was cut off. Copy or download it again.</source>
        <translation>%1 はテンソル「%2」の途中で終わっています。ファイルが切れています。コピーかダウンロードをやり直してください。</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: it is shorter than its 8-byte length field.</source>
        <translation>%1 は safetensors ファイルではありません。8 バイトの長さ欄より短いです。</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: its header claims more than 100 MB.</source>
        <translation>%1 は safetensors ファイルではありません。ヘッダーが 100 MB を超えると主張しています。</translation>
    </message>
    <message>
        <source>%1 is cut off inside its header. Copy or download it again.</source>
        <translation>%1 はヘッダーの途中で切れています。コピーかダウンロードをやり直してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: its header is not UTF-8 text.</source>
        <translation>%1 は破損しています。ヘッダーが UTF-8 テキストではありません。</translation>
    </message>
    <message>
        <source>%1 is damaged: its header is not the JSON of a safetensors file (at %2).</source>
        <translation>%1 は破損しています。ヘッダーが safetensors の JSON ではありません (%2)。</translation>
    </message>
    <message>
        <source>%1 has a tensor of an unknown type: %2.</source>
        <translation>%1 に未知の型のテンソルがあります: %2。</translation>
    </message>
    <message>
        <source>%1 is damaged: the data of %2 overlaps another tensor or leaves a hole.</source>
        <translation>%1 は破損しています。%2 のデータが別のテンソルと重なるか、隙間があります。</translation>
    </message>
    <message>
        <source>%1 is damaged: the shape of %2 is too large for any file.</source>
        <translation>%1 は破損しています。%2 の形状がどのファイルよりも大きいです。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 does not end on a whole byte.</source>
        <translation>%1 は破損しています。%2 がバイト境界で終わっていません。</translation>
    </message>
    <message>
        <source>%1 is damaged: the shape of %2 does not fit its data.</source>
        <translation>%1 は破損しています。%2 の形状がデータと合いません。</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 bytes of tensor data are missing. Copy or download it again.</source>
        <translation>%1 は切れています。テンソルのデータが %2 バイト足りません。コピーかダウンロードをやり直してください。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes behind its last tensor. It is not used, because nobody can tell what they are.</source>
        <translation>%1 の最後のテンソルの後に %2 バイトあります。内容が分からないため使いません。</translation>
    </message>
    <message>
        <source>%1 names %2 twice. It is not used, because programs would differ about which one counts.</source>
        <translation>%1 に %2 が 2 回あります。どちらが有効かプログラムによって異なるため使いません。</translation>
    </message>
    <message>
        <source>%1 is not used: it has more than 200,000 tensors or 65,536 metadata entries.</source>
        <translation>%1 は使いません。テンソルが 200,000、メタデータが 65,536 を超えています。</translation>
    </message>
    <message>
        <source>%1 is not used: the name of a tensor is longer than 1,024 bytes (%2).</source>
        <translation>%1 は使いません。テンソルの名前が 1,024 バイトを超えています (%2)。</translation>
    </message>
    <message>
        <source>%1 is not used: its header holds a single text or number of more than 16 MB.</source>
        <translation>%1 は使いません。ヘッダーに 16 MB を超える文字列または数値があります。</translation>
    </message>
    <message>
        <source>%1 is not used: its header is nested more than 64 levels deep (at %2).</source>
        <translation>%1 は使いません。ヘッダーの入れ子が 64 段を超えています (%2)。</translation>
    </message>
    <message>
        <source>%1 is not used: %2 has more than 64 dimensions.</source>
        <translation>%1 は使いません。%2 は 64 次元を超えています。</translation>
    </message>
    <message>
        <source>%1 is not used: %2 has a dimension of more than 2^63 - 1.</source>
        <translation>%1 は使いません。%2 に 2^63 - 1 を超える次元があります。</translation>
    </message>
    <message>
        <source>%1 is not used: %2 is not described as the format&apos;s text says.</source>
        <translation>%1 は使いません。%2 の記述が形式どおりではありません。</translation>
    </message>
    <message>
        <source>Cannot open %1: it is not there or not readable.</source>
        <translation>%1 を開けません。存在しないか、読めません。</translation>
    </message>
    <message>
        <source>Cannot read %1.</source>
        <translation>%1 を読めません。</translation>
    </message>
    <message>
        <source>%1 is damaged: the line &quot;%2&quot; holds no pair.</source>
        <translation>%1 は破損しています。行「%2」に対がありません。</translation>
    </message>
    <message>
        <source>%1 has %2 merges, but the vocabulary beside it needs %3: the file is cut off.</source>
        <translation>%1 のマージは %2 個ですが、隣の語彙には %3 個必要です。ファイルが切れています。</translation>
    </message>
    <message>
        <source>%1 puts the tensor &quot;%2&quot; into a file outside its folder.</source>
        <translation>%1 はテンソル「%2」を自分のフォルダー外のファイルに置いています。</translation>
    </message>
    <message>
        <source>There are no weights in %1: %2.safetensors is missing.</source>
        <translation>%1 に重みがありません: %2.safetensors が見つかりません。</translation>
    </message>
    <message>
        <source>%1 is a pickle: opened the usual way, it runs whatever program it holds. Convert safely: &quot;maquette models convert %1&quot; writes safetensors beside it and runs nothing.</source>
        <translation>%1 は pickle です。通常の開き方では、含まれるプログラムが実行されます。安全に変換してください: “maquette models convert %1” は隣に safetensors を書き、何も実行しません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: its YAML is malformed.</source>
        <translation>%1 を読めません。YAML の形式が不正です。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読めません。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読めません: %2。</translation>
    </message>
    <message>
        <source>The tensors of %1 belong to no kind of model that Maquette knows.</source>
        <translation>%1 のテンソルは、Maquette が知るどの種類のモデルにも属しません。</translation>
    </message>
    <message>
        <source>Maquette has no use for this kind of weights (%1).</source>
        <translation>Maquette はこの種類の重み (%1) を使いません。</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>it cannot be opened (%1)</source>
        <translation>開けません (%1)</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>its tensors would be many times larger than the file</source>
        <translation>テンソルがファイルより何倍も大きくなります</translation>
    </message>
    <message>
        <source>a tensor in it is scattered over more than 2 GB</source>
        <translation>テンソルが 2 GB を超えて散らばっています</translation>
    </message>
    <message>
        <source>its pickle is cut off</source>
        <translation>pickle が途中で切れています</translation>
    </message>
    <message>
        <source>a name in it has no end</source>
        <translation>名前に終わりがありません</translation>
    </message>
    <message>
        <source>it holds more values than any model</source>
        <translation>どのモデルよりも多くの値があります</translation>
    </message>
    <message>
        <source>it is nested more deeply than any model</source>
        <translation>どのモデルよりも深く入れ子になっています</translation>
    </message>
    <message>
        <source>its pickle takes more from the stack than is there</source>
        <translation>pickle がスタックにある以上のものを取り出します</translation>
    </message>
    <message>
        <source>it is no pickle of the protocol that torch.save uses</source>
        <translation>torch.save が使うプロトコルの pickle ではありません</translation>
    </message>
    <message>
        <source>it uses the instruction %1, which no weights need</source>
        <translation>重みに不要な命令 %1 を使っています</translation>
    </message>
    <message>
        <source>its pickle leaves more than one value</source>
        <translation>pickle が複数の値を残します</translation>
    </message>
    <message>
        <source>it holds a whole number beyond 64 bits</source>
        <translation>64 ビットを超える整数があります</translation>
    </message>
    <message>
        <source>it holds a text of more than 1 MB</source>
        <translation>1 MB を超える文字列があります</translation>
    </message>
    <message>
        <source>a key in it has no value</source>
        <translation>値のないキーがあります</translation>
    </message>
    <message>
        <source>it adds to what is neither a list nor a dictionary</source>
        <translation>リストでも辞書でもないものに追加しています</translation>
    </message>
    <message>
        <source>it remembers values in slots that no model needs</source>
        <translation>モデルに不要な場所に値を記憶しています</translation>
    </message>
    <message>
        <source>it recalls a value that it never remembered</source>
        <translation>記憶していない値を呼び出しています</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot;, which no weights need</source>
        <translation>重みに不要な「%1」を求めています</translation>
    </message>
    <message>
        <source>it calls something that has no name</source>
        <translation>名前のないものを呼び出しています</translation>
    </message>
    <message>
        <source>it makes a dictionary in an unknown way</source>
        <translation>未知の方法で辞書を作っています</translation>
    </message>
    <message>
        <source>it calls &quot;%1&quot; in a way that torch.save never does</source>
        <translation>torch.save にない方法で「%1」を呼び出しています</translation>
    </message>
    <message>
        <source>the %1 of a tensor in it is not a count</source>
        <translation>テンソルの %1 が個数ではありません</translation>
    </message>
    <message>
        <source>the %1 of a tensor in it is not a list of counts</source>
        <translation>テンソルの %1 が個数の並びではありません</translation>
    </message>
    <message>
        <source>a tensor in it has no storage</source>
        <translation>テンソルに記憶領域がありません</translation>
    </message>
    <message>
        <source>a tensor in it has an unknown type</source>
        <translation>テンソルの型が未知です</translation>
    </message>
    <message>
        <source>a tensor in it has more strides than dimensions, or fewer</source>
        <translation>テンソルのストライド数が次元数と合いません</translation>
    </message>
    <message>
        <source>a tensor in it reaches beyond its storage</source>
        <translation>テンソルが記憶領域をはみ出しています</translation>
    </message>
    <message>
        <source>a storage in it is described in an unknown way</source>
        <translation>記憶領域の記述が未知です</translation>
    </message>
    <message>
        <source>its storage %1 is described in two ways</source>
        <translation>記憶領域 %1 の記述が 2 通りあります</translation>
    </message>
    <message>
        <source>it sets the state of what has none</source>
        <translation>状態のないものに状態を設定しています</translation>
    </message>
    <message>
        <source>a tensor in it has an unusable name (%1)</source>
        <translation>テンソルの名前が使えません (%1)</translation>
    </message>
    <message>
        <source>two tensors in it are called %1</source>
        <translation>%1 という名前のテンソルが 2 つあります</translation>
    </message>
    <message>
        <source>it holds more than 200,000 tensors</source>
        <translation>テンソルが 200,000 を超えています</translation>
    </message>
    <message>
        <source>it is no archive of torch.save</source>
        <translation>torch.save のアーカイブではありません</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>テンソルがありません</translation>
    </message>
    <message>
        <source>it is a program (TorchScript), not weights</source>
        <translation>重みではなくプログラム (TorchScript) です</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>ビッグエンディアンの機械で書かれています</translation>
    </message>
    <message>
        <source>something follows its pickle</source>
        <translation>pickle の後に何かあります</translation>
    </message>
    <message>
        <source>its storage %1 has another size than its tensors need</source>
        <translation>記憶領域 %1 の大きさがテンソルと合いません</translation>
    </message>
    <message>
        <source>it was not written by torch.save</source>
        <translation>torch.save で書かれていません</translation>
    </message>
    <message>
        <source>it was written by an unknown version of torch.save</source>
        <translation>未知の版の torch.save で書かれています</translation>
    </message>
    <message>
        <source>something follows its last storage</source>
        <translation>最後の記憶領域の後に何かあります</translation>
    </message>
    <message>
        <source>the list of its storages is missing</source>
        <translation>記憶領域の一覧がありません</translation>
    </message>
    <message>
        <source>it holds a storage that no tensor uses</source>
        <translation>どのテンソルも使わない記憶領域があります</translation>
    </message>
    <message>
        <source>a storage of its tensors is missing</source>
        <translation>テンソルの記憶領域がありません</translation>
    </message>
    <message>
        <source>its zip table is damaged</source>
        <translation>zip の表が破損しています</translation>
    </message>
    <message>
        <source>its zip table is missing</source>
        <translation>zip の表がありません</translation>
    </message>
    <message>
        <source>its zip table is missing or followed by something else</source>
        <translation>zip の表がないか、後ろに別のものがあります</translation>
    </message>
    <message>
        <source>it is one part of a divided zip file</source>
        <translation>分割された zip の一部です</translation>
    </message>
    <message>
        <source>its zip table is larger than that of any model</source>
        <translation>zip の表がどのモデルのものよりも大きいです</translation>
    </message>
    <message>
        <source>a name in its zip table leads out of the archive</source>
        <translation>zip の表の名前がアーカイブの外を指しています</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>暗号化されています</translation>
    </message>
    <message>
        <source>its entry %1 is compressed, which torch.save never does</source>
        <translation>項目 %1 が圧縮されています。torch.save では起こりません</translation>
    </message>
    <message>
        <source>the sizes of its entry %1 disagree</source>
        <translation>項目 %1 の大きさが一致しません</translation>
    </message>
    <message>
        <source>its zip table points outside the file</source>
        <translation>zip の表がファイルの外を指しています</translation>
    </message>
    <message>
        <source>its entry %1 is described in two ways</source>
        <translation>項目 %1 の記述が 2 通りあります</translation>
    </message>
    <message>
        <source>its entry %1 reaches beyond the file</source>
        <translation>項目 %1 がファイルをはみ出しています</translation>
    </message>
    <message>
        <source>its zip table holds more than it counts</source>
        <translation>zip の表に数より多い項目があります</translation>
    </message>
    <message>
        <source>its entry %1 overlaps another</source>
        <translation>項目 %1 が別の項目と重なっています</translation>
    </message>
    <message>
        <source>its entry %1 is there twice</source>
        <translation>項目 %1 が 2 つあります</translation>
    </message>
    <message>
        <source>its entry %1 is missing</source>
        <translation>項目 %1 がありません</translation>
    </message>
    <message>
        <source>its entry %1 is larger than it may be</source>
        <translation>項目 %1 が許される大きさを超えています</translation>
    </message>
    <message>
        <source>the checksum of its entry %1 is wrong</source>
        <translation>項目 %1 のチェックサムが違います</translation>
    </message>
    <message>
        <source>A texture has 1 to 8192 texels along a side.</source>
        <translation>テクスチャの一辺は 1 〜 8192 テクセルです。</translation>
    </message>
    <message>
        <source>A texture can only be baked for a mesh that was unwrapped.</source>
        <translation>テクスチャをベイクできるのは、展開済みのメッシュだけです。</translation>
    </message>
    <message>
        <source>A surface needs bounds with a positive size and a resolution between 8 and 1024.</source>
        <translation>サーフェスには正の大きさの範囲と、8 〜 1024 の解像度が必要です。</translation>
    </message>
    <message>
        <source>The surface has more than four thousand million vertices. Choose a lower mesh resolution.</source>
        <translation>サーフェスの頂点が 40 億を超えます。メッシュ解像度を下げてください。</translation>
    </message>
    <message>
        <source>A grid needs at least two samples along each axis and as many values as its size says.</source>
        <translation>グリッドには各軸 2 つ以上のサンプルと、大きさどおりの数の値が必要です。</translation>
    </message>
    <message>
        <source>Mesh resolution</source>
        <translation>メッシュ解像度</translation>
    </message>
    <message>
        <source>Cells along the longest side when the surface is taken from the field. Twice the number shows details half the size and takes about four times as long.</source>
        <translation>フィールドから面を取り出すときの最長辺のセル数。2 倍にすると半分の大きさの細部が出て、約 4 倍の時間がかかります。</translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation>三角形</translation>
    </message>
    <message>
        <source>The mesh is simplified to at most this many triangles; 0 keeps all.</source>
        <translation>メッシュを最大でこの三角形数まで簡略化します。0 ならすべて残します。</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>スムージング</translation>
    </message>
    <message>
        <source>Rounds of smoothing that take the steps of the grid out of the surface without shrinking it.</source>
        <translation>面を縮めずにグリッドの段差を取り除くスムージングの回数。</translation>
    </message>
    <message>
        <source>Smallest piece</source>
        <translation>最小の破片</translation>
    </message>
    <message>
        <source>Pieces floating about with less than this share of the largest one&apos;s surface are removed.</source>
        <translation>浮いている破片のうち、面積が最大のもののこの割合に満たないものを取り除きます。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>How the mesh carries its colours: a texture, one colour a vertex, or none.</source>
        <translation>メッシュの色の持ち方: テクスチャ、頂点ごとの色、なし。</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>テクスチャ</translation>
    </message>
    <message>
        <source>Vertex colours</source>
        <translation>頂点カラー</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Texture size</source>
        <translation>テクスチャサイズ</translation>
    </message>
    <message>
        <source>Texels along a side of the texture.</source>
        <translation>テクスチャの一辺のテクセル数。</translation>
    </message>
    <message>
        <source>Nothing solid has formed, so there is no surface to make a mesh of. Let the run go on for longer, or try another seed.</source>
        <translation>固まったものがないため、メッシュにする面がありません。もっと長く実行するか、別のシードを試してください。</translation>
    </message>
    <message>
        <source>Unwrapping needs a mesh with triangles, a texture of 64 to 8192 texels and a gutter of at least one texel.</source>
        <translation>展開には三角形のあるメッシュ、64 〜 8192 テクセルのテクスチャ、1 テクセル以上の余白が必要です。</translation>
    </message>
    <message>
        <source>The mesh falls into %1 separate patches, more than a texture of %2 texels has room for. Choose a larger texture, or smooth or simplify the mesh first.</source>
        <translation>メッシュが %1 個のアイランドに分かれ、%2 テクセルのテクスチャに収まりません。大きなテクスチャを選ぶか、先にスムージングや簡略化をしてください。</translation>
    </message>
    <message>
        <source>The model %1 needs about %2 MB of the GPU&apos;s memory, and %3 of %4 MB are free. Close other programs that use the GPU, choose a smaller model, or the device cpu.</source>
        <translation>モデル %1 には約 %2 MB の GPU メモリーが必要ですが、空きは %4 MB 中 %3 MB です。GPU を使うほかのプログラムを閉じるか、小さなモデルか cpu を選んでください。</translation>
    </message>
    <message>
        <source>Making the mesh</source>
        <translation>メッシュを作成中</translation>
    </message>
    <message>
        <source>Drawing the turntable</source>
        <translation>ターンテーブルを描画中</translation>
    </message>
    <message>
        <source>Imagining</source>
        <translation>想像中</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>HiFA (Zhu, Zhuang, Koyejo 2023, arXiv 2305.18766) optimises a hash-grid field so that its views agree with what a diffusion model imagines: several denoising steps from one noise level that falls with the square root of progress, differences both in the latent and in the picture, variance of depth along each ray, smoothed importance sampling, and a depth estimate. Where this differs from the paper: means instead of sums in the losses, guidance 3 instead of 100, the lowest noise level 100 of 1000, a denoising stride of at most half the noise level so that no part falls back to one step, steps without fresh noise, Adam instead of Adan, the camera told to the model where it listens, flat random backgrounds, and a guard against inverted relief in the depth term. Full-size models take the published code&apos;s field, cameras, sampling and weights, with Perp-Neg against repeated fronts; MVDream is asked for four views at once by its own guidance (Shi et al. 2023, arXiv 2308.16512), Zero-1-to-3 (Liu et al. 2023, arXiv 2303.11328) for the object of the reference picture from each camera.</source>
        <translation>HiFA (Zhu, Zhuang, Koyejo 2023, arXiv 2305.18766) は、拡散モデルが想像するものと見え方が一致するように、ハッシュグリッドのフィールドを最適化します。進行の平方根に応じて下がるノイズレベルから数回のノイズ除去を行い、潜在空間と画像の両方での差、各レイに沿った深度の分散、平滑化した重点サンプリング、深度推定を使います。論文との違い: 損失は和ではなく平均、ガイダンスは 100 ではなく 3、最低ノイズレベルは 1000 中 100、どの部分も 1 ステップに戻らないようノイズ除去の歩幅はノイズレベルの半分まで、新しいノイズのないステップ、Adan ではなく Adam、モデルが対応すればカメラを伝えること、ランダムな単色背景、深度項での凹凸反転の防止。実寸モデルでは公開コードのフィールド、カメラ、サンプリング、重みを使い、正面の繰り返しには Perp-Neg で対処します。MVDream には独自のガイダンスで 4 視点を同時に (Shi et al. 2023, arXiv 2308.16512)、Zero-1-to-3 (Liu et al. 2023, arXiv 2303.11328) には各カメラから見た参照画像の物体を求めます。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>A first look, in about a minute.</source>
        <translation>最初の確認用。約 1 分。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Cleaner surfaces and details, in about five minutes.</source>
        <translation>面と細部がきれいに。約 5 分。</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>高品質</translation>
    </message>
    <message>
        <source>The most the model can give, in about a quarter of an hour.</source>
        <translation>モデルの最高品質。約 15 分。</translation>
    </message>
    <message>
        <source>Text to 3D: an object forms while the model judges its views.</source>
        <translation>テキストから 3D へ: モデルが見え方を判断しながら物体を形づくります。</translation>
    </message>
    <message>
        <source>The model %1 shows a pictured object from other sides and needs a picture of it. Give the run a reference picture, or choose a model that knows words.</source>
        <translation>モデル %1 は写った物体を別の方向から見せるもので、その画像が必要です。参照画像を指定するか、言葉の分かるモデルを選んでください。</translation>
    </message>
    <message>
        <source>t_min (%1) must not be above t_max (%2).</source>
        <translation>t_min (%1) は t_max (%2) より大きくできません。</translation>
    </message>
    <message>
        <source>The model %1 is guided by a picture and takes no LoRA. Leave %2 out, or choose a model that knows words.</source>
        <translation>モデル %1 は画像でガイドし、LoRA を使えません。%2 を外すか、言葉の分かるモデルを選んでください。</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>HiFA looks at the picture after several denoising steps; classical score distillation after one. HiFA is calmer and truer to colour.</source>
        <translation>HiFA は数回のノイズ除去の後の画像を見ます。従来のスコア蒸留は 1 回の後です。HiFA のほうが落ち着き、色に忠実です。</translation>
    </message>
    <message>
        <source>HiFA</source>
        <translation>HiFA</translation>
    </message>
    <message>
        <source>Score distillation</source>
        <translation>スコア蒸留</translation>
    </message>
    <message>
        <source>Follow the words</source>
        <translation>言葉への忠実さ</translation>
    </message>
    <message>
        <source>How strictly the object follows the prompt. Low values are softer, high ones overdraw colours and edges.</source>
        <translation>物体がプロンプトに従う強さ。低いと柔らかく、高いと色や輪郭が強調されます。</translation>
    </message>
    <message>
        <source>Tame strong guidance</source>
        <translation>強いガイダンスの抑制</translation>
    </message>
    <message>
        <source>Brings the contrast of the guided prediction back to that of the plain one; 0 leaves it, 1 does so fully.</source>
        <translation>ガイドした予測のコントラストを元の予測に近づけます。0 はそのまま、1 は完全に戻します。</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>ノイズスケジュール</translation>
    </message>
    <message>
        <source>How the noise falls over the run, from the outline to details.</source>
        <translation>実行中にノイズが減っていく形。輪郭から細部へ。</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Random in a falling range</source>
        <translation>下がる範囲でランダム</translation>
    </message>
    <message>
        <source>First noise level</source>
        <translation>最初のノイズレベル</translation>
    </message>
    <message>
        <source>Timestep at the start of the run, of 1000.</source>
        <translation>実行開始時のタイムステップ (1000 中)。</translation>
    </message>
    <message>
        <source>Last noise level</source>
        <translation>最後のノイズレベル</translation>
    </message>
    <message>
        <source>Timestep at the end of the run. Lower values refine details and need more steps.</source>
        <translation>実行終了時のタイムステップ。低いほど細部が整い、多くのステップが必要です。</translation>
    </message>
    <message>
        <source>Denoising steps</source>
        <translation>ノイズ除去ステップ</translation>
    </message>
    <message>
        <source>The most steps from a noised view to the picture the model imagines; 1 is the one-step estimate.</source>
        <translation>ノイズを加えた画像から、モデルが想像する画像までの最大ステップ数。1 は一段推定です。</translation>
    </message>
    <message>
        <source>Fresh noise</source>
        <translation>新しいノイズ</translation>
    </message>
    <message>
        <source>Share of fresh noise in each denoising step; 0 is deterministic.</source>
        <translation>各ノイズ除去ステップの新しいノイズの割合。0 は決定的です。</translation>
    </message>
    <message>
        <source>Picture weight</source>
        <translation>画像の重み</translation>
    </message>
    <message>
        <source>Weight of the difference in the picture, beside 1 for the difference in the latent.</source>
        <translation>画像での差の重み。潜在空間での差は 1 です。</translation>
    </message>
    <message>
        <source>Tell the camera</source>
        <translation>カメラを伝える</translation>
    </message>
    <message>
        <source>Tells the model where the camera stands, if it can listen.</source>
        <translation>モデルが対応していれば、カメラの位置を伝えます。</translation>
    </message>
    <message>
        <source>Guide by the camera, too</source>
        <translation>カメラでもガイド</translation>
    </message>
    <message>
        <source>Leaves the camera out of the unconditional prediction, so that guidance strengthens it as it strengthens the words.</source>
        <translation>無条件の予測からカメラを除き、言葉と同じようにガイダンスで強めます。</translation>
    </message>
    <message>
        <source>View words</source>
        <translation>視点の言葉</translation>
    </message>
    <message>
        <source>Adds &quot;front view&quot;, &quot;side view&quot; and so on to the prompt.</source>
        <translation>“front view”、“side view” などをプロンプトに加えます。</translation>
    </message>
    <message>
        <source>Against repeated fronts</source>
        <translation>正面の繰り返し防止</translation>
    </message>
    <message>
        <source>Steers away from the words for the other sides of the object (Perp-Neg), for models that are not told the camera. Costs two more predictions a denoising step; 0 is off.</source>
        <translation>物体の別の側の言葉から遠ざけます (Perp-Neg)。カメラを伝えないモデル用。ノイズ除去ごとに予測が 2 回増えます。0 でオフ。</translation>
    </message>
    <message>
        <source>Tame guidance of view sets</source>
        <translation>多視点ガイダンスの抑制</translation>
    </message>
    <message>
        <source>How far the contrast of what a multi-view model imagines is brought back to that without guidance. Lower it if floating specks appear.</source>
        <translation>多視点モデルの想像のコントラストを、ガイダンスなしの状態にどこまで戻すか。浮いた点が出るときは下げてください。</translation>
    </message>
    <message>
        <source>Crisp surfaces</source>
        <translation>くっきりした面</translation>
    </message>
    <message>
        <source>Pulls the density of each ray together (z-variance), against fog and floating specks.</source>
        <translation>各レイの密度をまとめ (z 分散)、もやや浮いた点を防ぎます。</translation>
    </message>
    <message>
        <source>Solid or empty</source>
        <translation>実か空か</translation>
    </message>
    <message>
        <source>Pushes half-transparent places to one side, more towards the end.</source>
        <translation>半透明の場所をどちらかに寄せます。終わりほど強くなります。</translation>
    </message>
    <message>
        <source>Depth guidance</source>
        <translation>深度ガイダンス</translation>
    </message>
    <message>
        <source>Compares the depth with what a depth estimator sees in the imagined picture; fades out over the run.</source>
        <translation>想像した画像から推定した深度と比べます。実行中に弱まります。</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>参照画像</translation>
    </message>
    <message>
        <source>How strongly a reference picture holds the object.</source>
        <translation>参照画像が物体を保つ強さ。</translation>
    </message>
    <message>
        <source>Rendered pixels</source>
        <translation>レンダリング画素数</translation>
    </message>
    <message>
        <source>Edge of the views that are rendered. They are enlarged to what the model looks at, which is also the most that is rendered.</source>
        <translation>レンダリングする画像の一辺。モデルが見る大きさに拡大され、それが上限です。</translation>
    </message>
    <message>
        <source>Samples per ray</source>
        <translation>レイごとのサンプル</translation>
    </message>
    <message>
        <source>Evenly spread samples of the field along each ray.</source>
        <translation>各レイに沿って均等に置くフィールドのサンプル。</translation>
    </message>
    <message>
        <source>Fine samples</source>
        <translation>細かいサンプル</translation>
    </message>
    <message>
        <source>Further samples where the surface is.</source>
        <translation>面のある場所に追加するサンプル。</translation>
    </message>
    <message>
        <source>Smoothing of fine samples</source>
        <translation>細かいサンプルの平滑化</translation>
    </message>
    <message>
        <source>Spreads the fine samples round the surface, against moiré.</source>
        <translation>モアレを防ぐため、面の周りにサンプルを広げます。</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>箱形</translation>
    </message>
    <message>
        <source>Peaked</source>
        <translation>山形</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Flat colours that change with every step; learned as well in half of the steps for models that know photographs.</source>
        <translation>ステップごとに変わる単色。写真を知るモデルでは、半分のステップで学習もします。</translation>
    </message>
    <message>
        <source>Flat colours</source>
        <translation>単色</translation>
    </message>
    <message>
        <source>Flat and learned</source>
        <translation>単色と学習</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>The small field suits the starter model; the large one has finer grids, larger networks and colours that depend on the view.</source>
        <translation>小さいフィールドはスターターモデル向け。大きいフィールドはグリッドが細かく、ネットワークが大きく、色が視点によって変わります。</translation>
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
        <translation>硬さ</translation>
    </message>
    <message>
        <source>How fast the density grows beside the colour: higher values make surfaces solid sooner, lower ones let them move longer.</source>
        <translation>色に対して密度が増す速さ。高いと面が早く固まり、低いと長く動けます。</translation>
    </message>
    <message>
        <source>Field size</source>
        <translation>フィールドサイズ</translation>
    </message>
    <message>
        <source>Entries of the hash table of each level, as a power of two.</source>
        <translation>各レベルのハッシュ表の項目数 (2 の累乗)。</translation>
    </message>
    <message>
        <source>Lowest usual view</source>
        <translation>通常の最低視点</translation>
    </message>
    <message>
        <source>Most views lie between the lowest and the highest usual one.</source>
        <translation>多くの視点は、通常の最低と最高の間にあります。</translation>
    </message>
    <message>
        <source>Highest usual view</source>
        <translation>通常の最高視点</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>How many views the object is improved from. The noise schedule always runs over all of them.</source>
        <translation>物体を改善する視点の数。ノイズスケジュールは常に全体にわたります。</translation>
    </message>
    <message>
        <source>Learning rate of the grid</source>
        <translation>グリッドの学習率</translation>
    </message>
    <message>
        <source>How far one step may move the field&apos;s table.</source>
        <translation>1 ステップでフィールドの表を動かせる量。</translation>
    </message>
    <message>
        <source>Learning rate of the network</source>
        <translation>ネットワークの学習率</translation>
    </message>
    <message>
        <source>How far one step may move the field&apos;s small network.</source>
        <translation>1 ステップでフィールドの小さなネットワークを動かせる量。</translation>
    </message>
    <message>
        <source>Learning rate at the end</source>
        <translation>終了時の学習率</translation>
    </message>
    <message>
        <source>Share of the learning rates that is left at the end of the run.</source>
        <translation>実行終了時に残る学習率の割合。</translation>
    </message>
    <message>
        <source>Surface density</source>
        <translation>面の密度</translation>
    </message>
    <message>
        <source>What is thinner does not count for the mesh: lower values keep faint parts, higher ones cut fog away.</source>
        <translation>これより薄いものはメッシュに含めません。低いと淡い部分が残り、高いともやを切り落とします。</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>レンダリング</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>オプティマイザー</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>面</translation>
    </message>
    <message>
        <source>The picture %1 cannot be cut out: the object covers %2 %% of it. Use a picture with a transparent or a plain background.</source>
        <translation>画像 %1 を切り抜けません。物体が %2 %% を占めています。背景が透明か無地の画像を使ってください。</translation>
    </message>
    <message>
        <source>%1 is not a whole model: the tensor &quot;%2&quot; is missing or has too few dimensions.</source>
        <translation>%1 は完全なモデルではありません。テンソル「%2」がないか、次元が足りません。</translation>
    </message>
    <message>
        <source>%1 is a LoRA for another model: this one has no layer &quot;%2&quot;.</source>
        <translation>%1 は別のモデル用の LoRA です。このモデルに層「%2」はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be used: &quot;%2&quot; belongs to a kind of change that is no plain LoRA.</source>
        <translation>%1 は使えません。「%2」は通常の LoRA ではない変更です。</translation>
    </message>
    <message>
        <source>%1 is a LoRA for another model: its layer for &quot;%2&quot; has another shape.</source>
        <translation>%1 は別のモデル用の LoRA です。「%2」の層の形状が違います。</translation>
    </message>
    <message>
        <source>%1 is a LoRA for %2; this model is of another base: %3. Choose a model of its base.</source>
        <translation>%1 は %2 用の LoRA です。このモデルのベースは %3 です。同じベースのモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is damaged: the second half of its layer &quot;%2&quot; is missing.</source>
        <translation>%1 は破損しています。層「%2」の後半がありません。</translation>
    </message>
    <message>
        <source>%1 is no LoRA: it holds tensors that belong to no layer of one.</source>
        <translation>%1 は LoRA ではありません。どの層にも属さないテンソルがあります。</translation>
    </message>
    <message>
        <source>The weights in %1 do not fit their configuration: %2.</source>
        <translation>%1 の重みが設定と合いません: %2。</translation>
    </message>
    <message>
        <source>The UNet configuration %1 asks for something this program does not offer: %2.</source>
        <translation>UNet の設定 %1 は、このプログラムにないものを求めています: %2。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; in %2 has the type %3, which no model here uses.</source>
        <translation>%2 のテンソル「%1」の型は %3 で、ここではどのモデルも使いません。</translation>
    </message>
    <message>
        <source>The index of the weights in %1 lists the tensor &quot;%2&quot;, but no file beside it holds it.</source>
        <translation>%1 の重みの索引にテンソル「%2」がありますが、隣のどのファイルにもありません。</translation>
    </message>
    <message>
        <source>The parts of the model in %1 do not fit each other: the UNet takes %2 channels and a context of %3.</source>
        <translation>%1 のモデルの部品が合いません: UNet は %2 チャンネルと %3 のコンテキストを取ります。</translation>
    </message>
    <message>
        <source>The tokenizer in %1 has %2 words and texts of %3 tokens; the text encoder beside it takes %4 and %5.</source>
        <translation>%1 のトークナイザーは %2 語、%3 トークンですが、隣のテキストエンコーダーは %4 と %5 です。</translation>
    </message>
    <message>
        <source>The model in %1 is guided by a picture (Zero-1-to-3), not by a text. Choose a model of the Stable Diffusion 1 or 2 family.</source>
        <translation>%1 のモデルはテキストではなく画像でガイドします (Zero-1-to-3)。Stable Diffusion 1 か 2 の系統のモデルを選んでください。</translation>
    </message>
    <message>
        <source>There is no model in %1: model_index.json is missing.</source>
        <translation>%1 にモデルがありません: model_index.json が見つかりません。</translation>
    </message>
    <message>
        <source>%1 is a Stable Diffusion 2 model and does not tell what it predicts. Say &quot;epsilon&quot; for a base model (512 pixels) or &quot;v_prediction&quot; for 2.0 and 2.1 (768 pixels).</source>
        <translation>%1 は Stable Diffusion 2 のモデルですが、何を予測するか示していません。ベースモデル (512 ピクセル) なら “epsilon”、2.0 と 2.1 (768 ピクセル) なら “v_prediction” を指定してください。</translation>
    </message>
    <message>
        <source>The precision cannot be &quot;%1&quot;: it must be auto, fp32, bf16 or fp16.</source>
        <translation>精度を「%1」にはできません。auto、fp32、bf16、fp16 のいずれかです。</translation>
    </message>
    <message>
        <source>The model needs about %1 GB of memory, and %2 GB are free. Close other programs, or choose a smaller model.</source>
        <translation>モデルには約 %1 GB のメモリーが必要ですが、空きは %2 GB です。ほかのプログラムを閉じるか、小さなモデルを選んでください。</translation>
    </message>
    <message>
        <source>The precision fp16 needs a GPU. Choose auto, fp32 or bf16.</source>
        <translation>精度 fp16 には GPU が必要です。auto、fp32、bf16 を選んでください。</translation>
    </message>
    <message>
        <source>%1 The sampler it describes is none of this program&apos;s; choose one of them: %2.</source>
        <translation>%1 記載されたサンプラーはこのプログラムにありません。次から選んでください: %2。</translation>
    </message>
    <message>
        <source>The number of sampling steps must be between 1 and %1, not %2.</source>
        <translation>サンプリングステップは 1 から %1 の間です。%2 にはできません。</translation>
    </message>
    <message>
        <source>This sampler cannot take %1 steps with a steps_offset of %2: use fewer steps.</source>
        <translation>このサンプラーは steps_offset が %2 のとき %1 ステップを実行できません。ステップを減らしてください。</translation>
    </message>
    <message>
        <source>The sampler &quot;%1&quot; spaces its noise levels by the rule of Karras et al., which this program does not have. Known are %2.</source>
        <translation>サンプラー「%1」は Karras らの規則でノイズレベルを並べますが、このプログラムにはありません。あるのは %2。</translation>
    </message>
    <message>
        <source>There is no sampler called &quot;%1&quot;. Known are %2.</source>
        <translation>「%1」というサンプラーはありません。あるのは %2。</translation>
    </message>
    <message>
        <source>The model in %1 is no Zero-1-to-3 model: its UNet takes %2 channels instead of %3.</source>
        <translation>%1 のモデルは Zero-1-to-3 ではありません。UNet のチャンネルが %3 ではなく %2 です。</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint of Maquette.</source>
        <translation>%1 は Maquette のチェックポイントではありません。</translation>
    </message>
    <message>
        <source>%1 is a checkpoint of a newer version of Maquette. Update the program to continue it.</source>
        <translation>%1 は新しい版の Maquette のチェックポイントです。続けるにはプログラムを更新してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: its request does not match its own hash.</source>
        <translation>%1 は破損しています。要求がハッシュと一致しません。</translation>
    </message>
    <message>
        <source>The checkpoint does not hold the tensor &quot;%1&quot;: it belongs to another version or another kind of run.</source>
        <translation>チェックポイントにテンソル「%1」がありません。別の版か、別の種類の実行のものです。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s tensor &quot;%1&quot; is %2 %3, which does not fit this run.</source>
        <translation>チェックポイントのテンソル「%1」は %2 %3 で、この実行に合いません。</translation>
    </message>
    <message>
        <source>%1 is damaged: its header has been changed.</source>
        <translation>%1 は破損しています。ヘッダーが変更されています。</translation>
    </message>
    <message>
        <source>%1 is damaged: its numbers have been changed.</source>
        <translation>%1 は破損しています。数値が変更されています。</translation>
    </message>
    <message>
        <source>The run goes on, but could not be saved: %1</source>
        <translation>実行は続きますが、保存できませんでした: %1</translation>
    </message>
    <message>
        <source>The numbers of &quot;%1&quot; are no longer finite.</source>
        <translation>「%1」の数値が有限でなくなりました。</translation>
    </message>
    <message>
        <source>The checkpoint could not be written: %1.</source>
        <translation>チェックポイントを書き込めませんでした: %1。</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine. Choose the device auto or cpu.</source>
        <translation>使用できる NVIDIA GPU がありません。デバイスに auto か cpu を選んでください。</translation>
    </message>
    <message>
        <source>The device cannot be &quot;%1&quot;: it must be one of auto cpu cuda.</source>
        <translation>デバイスを「%1」にはできません。auto、cpu、cuda のいずれかです。</translation>
    </message>
    <message>
        <source>Runs take the first GPU. Let CUDA_VISIBLE_DEVICES name this one before the program starts to use it.</source>
        <translation>実行には最初の GPU を使います。これを使うには、起動前に CUDA_VISIBLE_DEVICES で指定してください。</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>ジョブ %1 はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be changed while a job runs.</source>
        <translation>ジョブの実行中に「%1」は変えられません。</translation>
    </message>
    <message>
        <source>The memory of the GPU is not enough for the preset &quot;%1&quot;. Try the preset &quot;%2&quot;, close other programs that use the GPU, or choose the device cpu.</source>
        <translation>プリセット「%1」には GPU メモリーが足りません。「%2」を試すか、GPU を使うほかのプログラムを閉じるか、cpu を選んでください。</translation>
    </message>
    <message>
        <source>The memory of the GPU is not enough. Close other programs that use it, choose fewer and smaller parameters, or the device cpu.</source>
        <translation>GPU メモリーが足りません。GPU を使うほかのプログラムを閉じるか、パラメーターを減らすか小さくするか、cpu を選んでください。</translation>
    </message>
    <message>
        <source>The memory of this machine is not enough for the preset &quot;%1&quot;. Try the preset &quot;%2&quot;, or close other programs.</source>
        <translation>プリセット「%1」にはメモリーが足りません。「%2」を試すか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The memory of this machine is not enough. Close other programs, or choose fewer and smaller parameters.</source>
        <translation>メモリーが足りません。ほかのプログラムを閉じるか、パラメーターを減らすか小さくしてください。</translation>
    </message>
    <message>
        <source>The computation failed inside LibTorch. Please report it with the log.</source>
        <translation>LibTorch の内部で計算に失敗しました。ログとともに報告してください。</translation>
    </message>
    <message>
        <source>Internal error. Please report it with the log.</source>
        <translation>内部エラー。ログとともに報告してください。</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>The model does not know %1 and will ignore it.</source>
        <translation>モデルは %1 を知らないため、無視します。</translation>
    </message>
    <message>
        <source>%1 belongs to another request (prompt &quot;%2&quot;, seed %3). Go on with the same prompt, seed and parameters.</source>
        <translation>%1 は別の要求のものです (プロンプト「%2」、シード %3)。同じプロンプト、シード、パラメーターで続けてください。</translation>
    </message>
    <message>
        <source>Going on at step %1 from %2.</source>
        <translation>%2 からステップ %1 を続けます。</translation>
    </message>
    <message>
        <source>%1 has changed: it is not the moment this run starts from.</source>
        <translation>%1 が変わっています。この実行の開始時点ではありません。</translation>
    </message>
    <message>
        <source>A run of the method %1 cannot start from a moment of a run of the method %2.</source>
        <translation>手法 %1 の実行は、手法 %2 の実行の時点から始められません。</translation>
    </message>
    <message>
        <source>The moment stands at step %1, and this run has %2 steps. Choose an earlier moment or more steps.</source>
        <translation>この時点はステップ %1 ですが、実行は %2 ステップです。前の時点を選ぶか、ステップを増やしてください。</translation>
    </message>
    <message>
        <source>Starting from step %1 of &quot;%2&quot;.</source>
        <translation>「%2」のステップ %1 から開始します。</translation>
    </message>
    <message>
        <source>The optimisation does not stay finite, even with smaller steps. Try another seed, or lower the learning rate and the guidance.</source>
        <translation>ステップを小さくしても最適化が有限に収まりません。別のシードを試すか、学習率とガイダンスを下げてください。</translation>
    </message>
    <message>
        <source>%1 Going back from step %2 to step %3, with smaller steps from there on.</source>
        <translation>%1 ステップ %2 から %3 に戻り、以後は小さなステップで進めます。</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <source>%1 is one network of a model (%2), not a whole one.</source>
        <translation>%1 はモデルの 1 つのネットワーク (%2) で、全体ではありません。</translation>
    </message>
    <message>
        <source>The method %1 has no parameter called &quot;%2&quot;. It has: %3.</source>
        <translation>手法 %1 に「%2」というパラメーターはありません。あるのは: %3。</translation>
    </message>
    <message>
        <source>There is no method called &quot;%1&quot;. There are: %2.</source>
        <translation>「%1」という手法はありません。あるのは: %2。</translation>
    </message>
    <message>
        <source>The method %1 has no preset called &quot;%2&quot;. It has: %3.</source>
        <translation>手法 %1 に「%2」というプリセットはありません。あるのは: %3。</translation>
    </message>
    <message>
        <source>The model in %1 is not complete: %2 is missing. Reinstall it, or choose another model.</source>
        <translation>%1 のモデルは不完全です: %2 がありません。再インストールするか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 holds no tensors. Reinstall the model.</source>
        <translation>%1 にテンソルがありません。モデルを再インストールしてください。</translation>
    </message>
    <message>
        <source>%1 is a LoRA: it changes a model and is none itself. Choose a model, and this file with --lora.</source>
        <translation>%1 は LoRA です。モデルを変えるもので、モデルではありません。モデルを選び、このファイルは --lora で指定してください。</translation>
    </message>
    <message>
        <source>The model in %1 cannot be read: %2.</source>
        <translation>%1 のモデルを読めません: %2。</translation>
    </message>
    <message>
        <source>Several models are called &quot;%1&quot;: %2. Name one by its path.</source>
        <translation>「%1」というモデルが複数あります: %2。パスで指定してください。</translation>
    </message>
    <message>
        <source>There is no model in %1.</source>
        <translation>%1 にモデルはありません。</translation>
    </message>
    <message>
        <source>There is no model called &quot;%1&quot;. &quot;maquette models list&quot; shows those there are; any other is named by the path of its file or folder.</source>
        <translation>「%1」というモデルはありません。“maquette models list” で一覧を見られます。ほかはファイルかフォルダーのパスで指定します。</translation>
    </message>
    <message>
        <source>The prediction cannot be &quot;%1&quot;: it must be epsilon or v_prediction.</source>
        <translation>予測を「%1」にはできません。epsilon か v_prediction です。</translation>
    </message>
    <message>
        <source>The model %1 tells itself what it predicts.</source>
        <translation>モデル %1 は何を予測するか自ら示しています。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 はフォルダーではありません。</translation>
    </message>
    <message>
        <source>The search for models ended early: %1.</source>
        <translation>モデルの検索が途中で終わりました: %1。</translation>
    </message>
    <message>
        <source>The model %1 needs about %2 GB of the GPU&apos;s memory, which has %3 GB. Choose a smaller model or the device cpu.</source>
        <translation>モデル %1 には約 %2 GB の GPU メモリーが必要ですが、%3 GB しかありません。小さなモデルか cpu を選んでください。</translation>
    </message>
    <message>
        <source>The model %1 needs about %2 GB of memory, and %3 GB are free. Close other programs or choose a smaller model.</source>
        <translation>モデル %1 には約 %2 GB のメモリーが必要ですが、空きは %3 GB です。ほかのプログラムを閉じるか、小さなモデルを選んでください。</translation>
    </message>
    <message>
        <source>A moment of the run could not be saved: %1</source>
        <translation>実行の時点を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>The run goes on without its timeline: %1</source>
        <translation>タイムラインなしで実行を続けます: %1</translation>
    </message>
    <message>
        <source>Optimising</source>
        <translation>最適化中</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Maquette. Update the program to read it.</source>
        <translation>%1 は新しい版の Maquette で書かれています。読むにはプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The budget must be between one second and 30 days.</source>
        <translation>時間枠は 1 秒から 30 日の間でなければなりません。</translation>
    </message>
    <message>
        <source>The reference image&apos;s %1 must be between %2 and %3.</source>
        <translation>参照画像の %1 は %2 から %3 の間でなければなりません。</translation>
    </message>
    <message>
        <source>The method %1 cannot be guided by an image.</source>
        <translation>手法 %1 は画像でガイドできません。</translation>
    </message>
    <message>
        <source>There is no image %1.</source>
        <translation>画像 %1 はありません。</translation>
    </message>
    <message>
        <source>The method %1 cannot use the model &quot;%2&quot;, which is of the kind %3.</source>
        <translation>手法 %1 は、種類が %3 のモデル「%2」を使えません。</translation>
    </message>
    <message>
        <source>%1 is a Stable Diffusion 2 model and does not tell what it predicts. Say &quot;epsilon&quot; for a base model (512 pixels) or &quot;v_prediction&quot; for 2.0 and 2.1 (768 pixels): once with --prediction, or in the list of models.</source>
        <translation>%1 は Stable Diffusion 2 のモデルですが、何を予測するか示していません。ベースモデル (512 ピクセル) なら “epsilon”、2.0 と 2.1 (768 ピクセル) なら “v_prediction” を、--prediction で一度、またはモデル一覧で指定してください。</translation>
    </message>
    <message>
        <source>There is no checkpoint %1 to go on from.</source>
        <translation>続けるためのチェックポイント %1 がありません。</translation>
    </message>
    <message>
        <source>The moment this run starts from is not there any more. Start it without, or from another moment.</source>
        <translation>この実行の開始時点がなくなりました。時点なしか、別の時点から始めてください。</translation>
    </message>
    <message>
        <source>There is no state to make the object of.</source>
        <translation>物体にできる状態がありません。</translation>
    </message>
    <message>
        <source>There is no model called &quot;%1&quot;. There are: %2; a folder in the diffusers layout may be named, too.</source>
        <translation>「%1」というモデルはありません。あるのは: %2。diffusers 形式のフォルダーも指定できます。</translation>
    </message>
    <message>
        <source>There is no LoRA %1.</source>
        <translation>LoRA %1 はありません。</translation>
    </message>
    <message>
        <source>The weight of the LoRA %1 must be between -%2 and %2.</source>
        <translation>LoRA %1 の重みは -%2 から %2 の間でなければなりません。</translation>
    </message>
    <message>
        <source>The LoRA %1 is not the one that was used: its content has changed. Bring the old file back, or start without it.</source>
        <translation>LoRA %1 は以前使ったものと違います。内容が変わっています。元のファイルを戻すか、なしで始めてください。</translation>
    </message>
    <message>
        <source>The request names no output folder.</source>
        <translation>要求に出力フォルダーがありません。</translation>
    </message>
    <message>
        <source>%1 has a field &quot;%2&quot; that this version does not know. It may come from a newer version.</source>
        <translation>%1 に、この版が知らないフィールド「%2」があります。新しい版のものかもしれません。</translation>
    </message>
    <message>
        <source>The run goes on without previews: %1</source>
        <translation>プレビューなしで実行を続けます: %1</translation>
    </message>
    <message>
        <source>A rating of %1 is not possible: ratings go from 0 to 5.</source>
        <translation>評価 %1 はできません。評価は 0 〜 5 です。</translation>
    </message>
    <message>
        <source>There is no asset %1 in this library.</source>
        <translation>このライブラリに物体 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no asset &quot;%1&quot; in this library. &quot;maquette library list&quot; shows what there is.</source>
        <translation>このライブラリに物体「%1」はありません。“maquette library list” で一覧を見られます。</translation>
    </message>
    <message>
        <source>Several assets begin with &quot;%1&quot;. Give more of the identifier.</source>
        <translation>「%1」で始まる物体が複数あります。識別子をもう少し長く指定してください。</translation>
    </message>
    <message>
        <source>There is no collection %1 in this library.</source>
        <translation>このライブラリにコレクション %1 はありません。</translation>
    </message>
    <message>
        <source>%1 made the converter stop: the file is damaged or made to do harm. Nothing else was affected.</source>
        <translation>%1 で変換プログラムが止まりました。ファイルが破損しているか、害を与える作りです。ほかへの影響はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be converted: %2. Nothing in it was executed.</source>
        <translation>%1 を変換できません: %2。中身は実行していません。</translation>
    </message>
    <message>
        <source>%1 is there already. Remove it or choose another name.</source>
        <translation>%1 はすでにあります。削除するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>No pipe: %1.</source>
        <translation>パイプを作れません: %1。</translation>
    </message>
    <message>
        <source>There is no space left for the library %1. Free some space and try again; what was saved before is untouched.</source>
        <translation>ライブラリ %1 の空きがありません。空きを作ってやり直してください。保存済みのものは無事です。</translation>
    </message>
    <message>
        <source>The library %1 is in use by another program and did not become free. Close that program and try again.</source>
        <translation>ライブラリ %1 は別のプログラムが使用中で、空きませんでした。そのプログラムを閉じてやり直してください。</translation>
    </message>
    <message>
        <source>The library file %1 is damaged. &quot;maquette library repair&quot; keeps everything that is still readable, &quot;maquette library restore&quot; brings back a backup.</source>
        <translation>ライブラリのファイル %1 は破損しています。“maquette library repair” は読めるものをすべて残し、“maquette library restore” はバックアップを戻します。</translation>
    </message>
    <message>
        <source>The library %1 cannot be written to. Check the permissions of the file and its folder.</source>
        <translation>ライブラリ %1 に書き込めません。ファイルとフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened: %2. Check that the folder is there and its permissions.</source>
        <translation>ライブラリ %1 を開けません: %2。フォルダーの有無と権限を確認してください。</translation>
    </message>
    <message>
        <source>There is not enough memory to work on the library %1.</source>
        <translation>ライブラリ %1 を扱うメモリーが足りません。</translation>
    </message>
    <message>
        <source>This is too long to be stored in the library %1. Shorten it.</source>
        <translation>ライブラリ %1 に保存するには長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>The library %1 cannot be read or written: %2. Check the drive it lies on; what was saved before is untouched.</source>
        <translation>ライブラリ %1 を読み書きできません: %2。ドライブを確認してください。保存済みのものは無事です。</translation>
    </message>
    <message>
        <source>Internal error in the library %1. Please report it with the log.</source>
        <translation>ライブラリ %1 の内部エラー。ログとともに報告してください。</translation>
    </message>
    <message>
        <source>The bundle %1 is damaged: its file %2 is missing or was changed after it was handed in.</source>
        <translation>バンドル %1 は破損しています。ファイル %2 がないか、渡された後に変更されています。</translation>
    </message>
    <message>
        <source>The mesh is too large for a GLB file (4 GB at most). Export it with fewer triangles, or as PLY.</source>
        <translation>メッシュが GLB ファイルには大きすぎます (最大 4 GB)。三角形を減らすか、PLY で書き出してください。</translation>
    </message>
    <message>
        <source>%1 is not a GLB 2.0 file.</source>
        <translation>%1 は GLB 2.0 ファイルではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 を開けません。</translation>
    </message>
    <message>
        <source>There is nothing to export: the mesh has no triangles.</source>
        <translation>書き出すものがありません。メッシュに三角形がありません。</translation>
    </message>
    <message>
        <source>The mesh cannot be exported: it holds infinite or undefined numbers.</source>
        <translation>メッシュを書き出せません。無限または未定義の数値があります。</translation>
    </message>
    <message>
        <source>A video needs between one picture and 2 GB of them.</source>
        <translation>動画には 1 枚以上、2 GB 以下の画像が必要です。</translation>
    </message>
    <message>
        <source>The importer did not hand over a valid mesh. The file is probably damaged.</source>
        <translation>インポーターが正しいメッシュを返しませんでした。ファイルが破損しているようです。</translation>
    </message>
    <message>
        <source>%1 took longer than %2 seconds to read and was given up.</source>
        <translation>%1 の読み込みが %2 秒を超えたため中止しました。</translation>
    </message>
    <message>
        <source>There is not enough memory for the mesh.</source>
        <translation>メッシュのメモリーが足りません。</translation>
    </message>
    <message>
        <source>%1 took too long to read and was given up.</source>
        <translation>%1 の読み込みに時間がかかりすぎたため中止しました。</translation>
    </message>
    <message>
        <source>%1 made the importer crash: the file is damaged or made to do harm. Nothing else was affected.</source>
        <translation>%1 でインポーターが異常終了しました。ファイルが破損しているか、害を与える作りです。ほかへの影響はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <translation>%1 をインポートできません: %2。</translation>
    </message>
    <message>
        <source>The result could not be handed to the library: %1 cannot be written. Check the permissions and the free space.</source>
        <translation>結果をライブラリに渡せませんでした: %1 に書き込めません。権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The library %1 was last used by a newer version of Maquette (its form is %2) and can only be read by this one. Update Maquette to change it; nothing was touched.</source>
        <translation>ライブラリ %1 は新しい版の Maquette で使われました (形式 %2)。この版では読むことしかできません。変更するには Maquette を更新してください。何も変えていません。</translation>
    </message>
    <message>
        <source>The library %1 is in use by %2, so here it can only be read. Close that program to change things here.</source>
        <translation>ライブラリ %1 は %2 が使用中のため、ここでは読むことしかできません。変更するにはそのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The library %1 has lost its database (library.db), but its files are there. &quot;maquette library repair&quot; rebuilds it from the files, &quot;maquette library restore&quot; brings back a backup.</source>
        <translation>ライブラリ %1 のデータベース (library.db) がありませんが、ファイルはあります。“maquette library repair” はファイルから作り直し、“maquette library restore” はバックアップを戻します。</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Maquette that changed its form. Update Maquette to open it; nothing was touched.</source>
        <translation>ライブラリ %1 は、形式を変えた新しい版の Maquette で書かれています。開くには Maquette を更新してください。何も変えていません。</translation>
    </message>
    <message>
        <source>The library %1 has to be upgraded before it can be read. Open it once in a folder that can be written to, while no older version of Maquette uses it.</source>
        <translation>ライブラリ %1 は読む前に更新が必要です。古い版の Maquette が使っていないときに、書き込めるフォルダーで一度開いてください。</translation>
    </message>
    <message>
        <source>The library %1 lies on a network drive: it is slower there, and no other computer may use it at the same time.</source>
        <translation>ライブラリ %1 はネットワークドライブにあります。動作が遅くなり、ほかのコンピューターと同時には使えません。</translation>
    </message>
    <message>
        <source>There is no library in %1.</source>
        <translation>%1 にライブラリはありません。</translation>
    </message>
    <message>
        <source>The library %1 was opened for reading only.</source>
        <translation>ライブラリ %1 は読み取り専用で開かれました。</translation>
    </message>
    <message>
        <source>The backup folder %1 must lie outside of the library %2.</source>
        <translation>バックアップ先 %1 はライブラリ %2 の外でなければなりません。</translation>
    </message>
    <message>
        <source>The folder %1 holds something else. Choose one that is empty, or that holds an earlier backup of this library.</source>
        <translation>フォルダー %1 には別のものがあります。空のもの、またはこのライブラリの以前のバックアップがあるものを選んでください。</translation>
    </message>
    <message>
        <source>%1 is in use by %2. Close that program and try again; nothing was changed.</source>
        <translation>%1 は %2 が使用中です。そのプログラムを閉じてやり直してください。何も変えていません。</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged, so no backup was made of it; earlier backups are untouched. Run &quot;maquette library repair&quot;.</source>
        <translation>ライブラリのデータベースが破損しているため、バックアップしませんでした。以前のバックアップは無事です。“maquette library repair” を実行してください。</translation>
    </message>
    <message>
        <source>%1 cannot be restored from itself.</source>
        <translation>%1 をそれ自身から復元することはできません。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so nothing was changed: %2 &quot;maquette library repair --library %1&quot; keeps what is readable of it.</source>
        <translation>バックアップ %1 が破損しているため、何も変えていません: %2 “maquette library repair --library %1” で読めるものを残せます。</translation>
    </message>
    <message>
        <source>The database cannot be read at &quot;%1&quot;: %2</source>
        <translation>データベースを「%1」で読めません: %2</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>データベースは破損しています: %1</translation>
    </message>
    <message>
        <source>What is stored of %1 was changed by damage.</source>
        <translation>%1 の保存内容が破損で変わっています。</translation>
    </message>
    <message>
        <source>The picture of %1 was changed by damage.</source>
        <translation>%1 の画像が破損で変わっています。</translation>
    </message>
    <message>
        <source>The search index does not fit the assets.</source>
        <translation>検索インデックスが物体と合いません。</translation>
    </message>
    <message>
        <source>The file %1 is missing; it belongs to: %2.</source>
        <translation>ファイル %1 がありません。所属: %2。</translation>
    </message>
    <message>
        <source>The file %1 is damaged; it belongs to: %2.</source>
        <translation>ファイル %1 は破損しています。所属: %2。</translation>
    </message>
    <message>
        <source>The folder %1 of the library cannot be created: %2.</source>
        <translation>ライブラリのフォルダー %1 を作れません: %2。</translation>
    </message>
    <message>
        <source>The library cannot be locked for writing, because %1 gives: %2. Check the permissions of the folder, or move the library to a local drive.</source>
        <translation>%1 が %2 を返すため、ライブラリを書き込み用にロックできません。フォルダーの権限を確認するか、ライブラリをローカルドライブに移してください。</translation>
    </message>
    <message>
        <source>%1 rows of the table &quot;%2&quot; could not be read.</source>
        <translation>表「%2」の %1 行を読めませんでした。</translation>
    </message>
    <message>
        <source>What could not be read was taken from the copy %1 as far as it was there; newer changes to it may be missing.</source>
        <translation>読めなかったものは、できる限りコピー %1 から補いました。新しい変更が欠けることがあります。</translation>
    </message>
    <message>
        <source>Asset %1 (&quot;%2&quot;) was changed by damage: look over its name, prompt, tags and files.</source>
        <translation>物体 %1 (「%2」) が破損で変わりました。名前、プロンプト、タグ、ファイルを確認してください。</translation>
    </message>
    <message>
        <source>The picture of asset %1 (&quot;%2&quot;) is lost.</source>
        <translation>物体 %1 (「%2」) の画像は失われました。</translation>
    </message>
    <message>
        <source>Asset %1 (&quot;%2&quot;) has lost its file &quot;%3&quot;.</source>
        <translation>物体 %1 (「%2」) はファイル「%3」を失いました。</translation>
    </message>
    <message>
        <source>The checkpoint %1 is lost.</source>
        <translation>チェックポイント %1 は失われました。</translation>
    </message>
    <message>
        <source>The library %1 cannot be repaired. The old database is untouched; bring back a backup with &quot;maquette library restore&quot;.</source>
        <translation>ライブラリ %1 は修復できません。古いデータベースは無事です。“maquette library restore” でバックアップを戻してください。</translation>
    </message>
    <message>
        <source>There is no library in %1 to repair.</source>
        <translation>%1 に修復するライブラリはありません。</translation>
    </message>
    <message>
        <source>The library %1 is in use by %2. Close that program and try again; nothing was changed.</source>
        <translation>ライブラリ %1 は %2 が使用中です。そのプログラムを閉じてやり直してください。何も変えていません。</translation>
    </message>
    <message>
        <source>The library %1 cannot be brought to the form this version needs: rows of its table &quot;%2&quot; point to nothing. Run &quot;maquette library repair&quot; first; nothing was changed.</source>
        <translation>ライブラリ %1 をこの版の形式にできません。表「%2」の行に参照先がありません。先に “maquette library repair” を実行してください。何も変えていません。</translation>
    </message>
    <message>
        <source>The library %1 has to be brought to the form this version needs, and a copy of it is kept first. That takes %2 MB of free space, there are %3 MB. Free some and start again; nothing was changed.</source>
        <translation>ライブラリ %1 をこの版の形式にする前に、コピーを残します。空きが %2 MB 必要で、今は %3 MB です。空きを作って起動し直してください。何も変えていません。</translation>
    </message>
    <message>
        <source>%1 is not a Maquette library but a database of some other program. Choose another folder with --library.</source>
        <translation>%1 は Maquette のライブラリではなく、別のプログラムのデータベースです。--library で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>There is no space left to store %1 in the library. Free some space and try again.</source>
        <translation>%1 をライブラリに保存する空きがありません。空きを作ってやり直してください。</translation>
    </message>
    <message>
        <source>Cannot store %1 in the library: %2. Check the permissions and the drive.</source>
        <translation>%1 をライブラリに保存できません: %2。権限とドライブを確認してください。</translation>
    </message>
    <message>
        <source>The library names a file in a damaged way (&quot;%1&quot;). Run &quot;maquette library check&quot;.</source>
        <translation>ライブラリのファイル名が破損しています (「%1」)。“maquette library check” を実行してください。</translation>
    </message>
    <message>
        <source>The file %1 changed while it was being stored. Try again when nobody writes to it.</source>
        <translation>保存中にファイル %1 が変わりました。誰も書き込んでいないときにやり直してください。</translation>
    </message>
    <message>
        <source>The library could not be exchanged: %1 cannot be moved (%2). Nothing is lost; the next start of Maquette goes on with it.</source>
        <translation>ライブラリを入れ替えられませんでした: %1 を移動できません (%2)。何も失われません。次回の起動時に続けます。</translation>
    </message>
    <message>
        <source>There is no project %1 in this library.</source>
        <translation>このライブラリにプロジェクト %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is not a model as Maquette writes them: %2.</source>
        <translation>%1 は Maquette が書くモデルではありません: %2。</translation>
    </message>
    <message>
        <source>There is no run %1 in this library.</source>
        <translation>このライブラリに実行 %1 はありません。</translation>
    </message>
    <message>
        <source>An empty picture cannot be a thumbnail.</source>
        <translation>空の画像はサムネイルにできません。</translation>
    </message>
    <message>
        <source>the same bounds</source>
        <translation>同じ範囲</translation>
    </message>
    <message>
        <source>every corner at its place</source>
        <translation>すべての角が同じ位置</translation>
    </message>
    <message>
        <source>as many triangles</source>
        <translation>同じ三角形数</translation>
    </message>
    <message>
        <source>as many vertices</source>
        <translation>同じ頂点数</translation>
    </message>
    <message>
        <source>colours at the vertices</source>
        <translation>頂点の色</translation>
    </message>
    <message>
        <source>the same colours</source>
        <translation>同じ色</translation>
    </message>
    <message>
        <source>a texture</source>
        <translation>テクスチャ</translation>
    </message>
    <message>
        <source>the same texture</source>
        <translation>同じテクスチャ</translation>
    </message>
    <message>
        <source>the same texture coordinates</source>
        <translation>同じテクスチャ座標</translation>
    </message>
    <message>
        <source>The import helper cannot be started: %1.</source>
        <translation>インポート用の補助プログラムを起動できません: %1。</translation>
    </message>
    <message>
        <source>The import helper %1 is missing. Install Maquette anew, or build the target maquette-worker.</source>
        <translation>インポート用の補助プログラム %1 がありません。Maquette を再インストールするか、ターゲット maquette-worker をビルドしてください。</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU: this program was built without CUDA. Choose the device auto or cpu, or build it with -DMAQUETTE_WITH_CUDA=ON.</source>
        <translation>使用できる NVIDIA GPU がありません。このプログラムは CUDA なしでビルドされています。auto か cpu を選ぶか、-DMAQUETTE_WITH_CUDA=ON でビルドしてください。</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: no NVIDIA driver is installed. Choose the device auto or cpu.</source>
        <translation>使用できる NVIDIA GPU がありません。NVIDIA ドライバーがインストールされていません。auto か cpu を選んでください。</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: the NVIDIA driver supports CUDA %1, and this program needs %2. Update the driver, or choose the device auto or cpu.</source>
        <translation>使用できる NVIDIA GPU がありません。ドライバーは CUDA %1 に対応しますが、%2 が必要です。ドライバーを更新するか、auto か cpu を選んでください。</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: the NVIDIA driver finds no device. Look at nvidia-smi and CUDA_VISIBLE_DEVICES, or choose the device auto or cpu.</source>
        <translation>使用できる NVIDIA GPU がありません。ドライバーがデバイスを見つけられません。nvidia-smi と CUDA_VISIBLE_DEVICES を確認するか、auto か cpu を選んでください。</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: this program was built for the architectures %2, not for %1. Choose the device auto or cpu.</source>
        <translation>使用できる NVIDIA GPU がありません。このプログラムはアーキテクチャ %2 用で、%1 用ではありません。auto か cpu を選んでください。</translation>
    </message>
    <message>
        <source>There is no usable NVIDIA GPU on this machine: the driver says &quot;%1&quot;. Choose the device auto or cpu.</source>
        <translation>使用できる NVIDIA GPU がありません。ドライバーの応答: 「%1」。auto か cpu を選んでください。</translation>
    </message>
    <message>
        <source>The object forms on the GPU, but the model runs on the processor, because LibTorch&apos;s CUDA libraries cannot be used: %1. Run &quot;MAQUETTE_GPU=1 ./run&quot; once, or let MAQUETTE_TORCH_CUDA name the folder of libtorch_cuda.so of PyTorch %2.</source>
        <translation>物体は GPU で形成されますが、モデルは CPU で動きます。LibTorch の CUDA ライブラリを使えないためです: %1。“MAQUETTE_GPU=1 ./run” を一度実行するか、PyTorch %2 の libtorch_cuda.so のフォルダーを MAQUETTE_TORCH_CUDA で指定してください。</translation>
    </message>
    <message>
        <source>The memory of this machine is not enough. Close other programs.</source>
        <translation>メモリーが足りません。ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your library is safe; please report it with the log.</source>
        <translation>プログラム内部で問題が起きました。ライブラリは無事です。ログとともに報告してください。</translation>
    </message>
    <message>
        <source>This build of the program has no method to make objects with.</source>
        <translation>このビルドには物体を作る手法がありません。</translation>
    </message>
    <message>
        <source>This display offers no OpenGL 4.5, which the viewport needs. Update the graphics driver, or start with LIBGL_ALWAYS_SOFTWARE=1 to draw with the processor.</source>
        <translation>この画面には、ビューポートに必要な OpenGL 4.5 がありません。グラフィックスドライバーを更新するか、LIBGL_ALWAYS_SOFTWARE=1 で起動して CPU で描画してください。</translation>
    </message>
    <message>
        <source>The graphics driver could not make an image of %1 x %2 pixels. Make the window smaller.</source>
        <translation>グラフィックスドライバーが %1 x %2 ピクセルの画像を作れませんでした。ウィンドウを小さくしてください。</translation>
    </message>
    <message>
        <source>The graphics driver did not accept the shader %1. Update the driver, or start with LIBGL_ALWAYS_SOFTWARE=1.</source>
        <translation>グラフィックスドライバーがシェーダー %1 を受け付けません。更新するか、LIBGL_ALWAYS_SOFTWARE=1 で起動してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>フォルダー %1 を作れません: %2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions and the free space.</source>
        <translation>フォルダー %1 を作れません。権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>This display offers no OpenGL, which the viewport needs. Install a graphics driver (Debian: libgl1-mesa-dri).</source>
        <translation>この画面には、ビューポートに必要な OpenGL がありません。グラフィックスドライバーを入れてください (Debian: libgl1-mesa-dri)。</translation>
    </message>
    <message>
        <source>There are no contests here.</source>
        <translation>ここにコンテストはありません。</translation>
    </message>
    <message>
        <source>The ray caster cannot start on this machine.</source>
        <translation>このコンピューターではレイキャスターを起動できません。</translation>
    </message>
    <message>
        <source>There is no space left to write %1: it takes at least %2, and %3 are free. Free some space and try again; the old file is untouched.</source>
        <translation>%1 を書き込む空きがありません。%2 以上必要で、空きは %3 です。空きを作ってやり直してください。元のファイルは無事です。</translation>
    </message>
    <message>
        <source>Your share of the drive (its quota) has no space left to write %1: it takes at least %2. Free some space and try again; the old file is untouched.</source>
        <translation>ドライブの割り当て (クォータ) に %1 を書き込む空きがありません。%2 以上必要です。空きを作ってやり直してください。元のファイルは無事です。</translation>
    </message>
    <message>
        <source>The networks of %1 are pickles: opened the usual way, they run whatever program they hold. Convert safely: &quot;maquette models convert %1&quot; writes a folder of safetensors and runs nothing.</source>
        <translation>%1 のネットワークは pickle です。通常の開き方では、含まれるプログラムが実行されます。安全に変換してください: “maquette models convert %1” は safetensors のフォルダーを書き、何も実行しません。</translation>
    </message>
    <message>
        <source>A chain has 1 to 6 levels, each with 5 to 95 % of the triangles of the one before.</source>
        <translation>チェーンは 1 〜 6 段で、それぞれ前の段の三角形の 5 〜 95 % です。</translation>
    </message>
    <message>
        <source>There is no mesh operation &quot;%1&quot;. There are: %2.</source>
        <translation>「%1」というメッシュ操作はありません。あるのは: %2。</translation>
    </message>
    <message>
        <source>The operation &quot;%1&quot; has no parameter &quot;%2&quot;.</source>
        <translation>操作「%1」に「%2」というパラメーターはありません。</translation>
    </message>
    <message>
        <source>This operation would leave nothing of the mesh.</source>
        <translation>この操作ではメッシュが何も残りません。</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>ピボット</translation>
    </message>
    <message>
        <source>The place about which other programs turn and set the object.</source>
        <translation>ほかのソフトが物体を回したり置いたりする基準点。</translation>
    </message>
    <message>
        <source>Middle of the base</source>
        <translation>底面の中央</translation>
    </message>
    <message>
        <source>Middle of the object</source>
        <translation>物体の中央</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>重心</translation>
    </message>
    <message>
        <source>The pivot is at the origin.</source>
        <translation>ピボットは原点にあります。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>How long that side becomes.</source>
        <translation>その辺の長さ。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>What the size is given in. The mesh itself is in metres, as glTF has it.</source>
        <translation>サイズの単位。メッシュ自体は glTF と同じくメートルです。</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>ミリメートル</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>センチメートル</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>メートル</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>インチ</translation>
    </message>
    <message>
        <source>Measured along</source>
        <translation>測る方向</translation>
    </message>
    <message>
        <source>Which side has that size.</source>
        <translation>そのサイズを持つ辺。</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>最長の辺</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>奥行き</translation>
    </message>
    <message>
        <source>It measures %1 × %2 × %3 mm.</source>
        <translation>大きさは %1 × %2 × %3 mm です。</translation>
    </message>
    <message>
        <source>Up is now</source>
        <translation>今の上</translation>
    </message>
    <message>
        <source>The direction that becomes up.</source>
        <translation>上になる方向。</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
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
        <translation>後ろ</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>About the upright axis, from the front towards the right.</source>
        <translation>垂直軸の周りに、前から右へ。</translation>
    </message>
    <message>
        <source>Turned.</source>
        <translation>回転しました。</translation>
    </message>
    <message>
        <source>Turn upright</source>
        <translation>向きを直す</translation>
    </message>
    <message>
        <source>Chooses which side is up, and turns the object about it.</source>
        <translation>上になる面を選び、物体を回します。</translation>
    </message>
    <message>
        <source>Set the size</source>
        <translation>サイズを設定</translation>
    </message>
    <message>
        <source>Scales the object to a real size.</source>
        <translation>物体を実寸にします。</translation>
    </message>
    <message>
        <source>Set the pivot</source>
        <translation>ピボットを設定</translation>
    </message>
    <message>
        <source>Moves the object so that its pivot is at the origin.</source>
        <translation>ピボットが原点に来るように動かします。</translation>
    </message>
    <message>
        <source>Nothing was damaged.</source>
        <translation>破損はありませんでした。</translation>
    </message>
    <message>
        <source>Closed: %1 holes filled, %2 triangles turned or removed.</source>
        <translation>閉じました: 穴 %1 個を埋め、三角形 %2 個を反転または削除。</translation>
    </message>
    <message>
        <source>%1 holes filled, %2 triangles turned or removed; it is still not closed everywhere.</source>
        <translation>穴 %1 個を埋め、三角形 %2 個を反転または削除。まだ閉じていない所があります。</translation>
    </message>
    <message>
        <source>Loose pieces with less surface than this share of the largest one are removed.</source>
        <translation>最大の部分に対しこの割合より面積の小さい破片を取り除きます。</translation>
    </message>
    <message>
        <source>Largest piece only</source>
        <translation>最大の部分だけ</translation>
    </message>
    <message>
        <source>Keep nothing but the largest piece.</source>
        <translation>最大の部分だけを残します。</translation>
    </message>
    <message>
        <source>Fill cavities</source>
        <translation>空洞を埋める</translation>
    </message>
    <message>
        <source>Also remove the surfaces of hollows inside, which nobody sees.</source>
        <translation>見えない内部の空洞の面も取り除きます。</translation>
    </message>
    <message>
        <source>There were no loose pieces to remove.</source>
        <translation>取り除く破片はありませんでした。</translation>
    </message>
    <message>
        <source>%1 loose pieces removed.</source>
        <translation>破片を %1 個取り除きました。</translation>
    </message>
    <message>
        <source>Largest hole</source>
        <translation>最大の穴</translation>
    </message>
    <message>
        <source>Holes wider than this share of the object&apos;s longest side stay open: the opening of a vase, say.</source>
        <translation>最長の辺のこの割合より広い穴は開いたままです（花瓶の口など）。</translation>
    </message>
    <message>
        <source>Continue the surface</source>
        <translation>面を続ける</translation>
    </message>
    <message>
        <source>Patches carry on the curve round them. Off: the flattest lid.</source>
        <translation>周囲の曲面を引き継いで埋めます。オフ: 最も平らなふた。</translation>
    </message>
    <message>
        <source>There are no holes.</source>
        <translation>穴はありません。</translation>
    </message>
    <message>
        <source>%1 holes are larger than that and stay.</source>
        <translation>%1 個の穴はそれより大きく、残ります。</translation>
    </message>
    <message>
        <source>%1 of %2 holes filled with %3 triangles.</source>
        <translation>%2 個中 %1 個の穴を三角形 %3 個で埋めました。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>More rounds, a calmer surface.</source>
        <translation>回数が多いほど滑らかになります。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>How far each round moves a vertex towards its neighbours.</source>
        <translation>1 回ごとに頂点を隣へ動かす量。</translation>
    </message>
    <message>
        <source>Keep edges over</source>
        <translation>残すエッジの角度</translation>
    </message>
    <message>
        <source>Edges where the surface turns by more than this stay sharp. 180: every edge is smoothed.</source>
        <translation>これより曲がるエッジは鋭いまま残ります。180: すべて滑らかに。</translation>
    </message>
    <message>
        <source>Smoothed; the volume changed by %1 %.</source>
        <translation>滑らかにしました。体積の変化は %1 % です。</translation>
    </message>
    <message>
        <source>At most so many are left.</source>
        <translation>最大でこの数が残ります。</translation>
    </message>
    <message>
        <source>Largest deviation</source>
        <translation>最大のずれ</translation>
    </message>
    <message>
        <source>Where the surface would move by more than this share of the longest side, more triangles stay.</source>
        <translation>面が最長の辺のこの割合以上動く場所では、三角形が多く残ります。</translation>
    </message>
    <message>
        <source>It has only %1 triangles already.</source>
        <translation>すでに三角形は %1 個だけです。</translation>
    </message>
    <message>
        <source>From %1 to %2 triangles.</source>
        <translation>三角形 %1 個から %2 個へ。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>鏡面</translation>
    </message>
    <message>
        <source>Across which plane the object is mirrored.</source>
        <translation>物体を反転する平面。</translation>
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
        <translation>前後</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す側</translation>
    </message>
    <message>
        <source>Which half stays; the other becomes its mirror image.</source>
        <translation>残す半分。もう半分はその鏡像になります。</translation>
    </message>
    <message>
        <source>Right, top or front</source>
        <translation>右、上、前</translation>
    </message>
    <message>
        <source>Left, bottom or back</source>
        <translation>左、下、後ろ</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Where the mirror stands.</source>
        <translation>鏡面の位置。</translation>
    </message>
    <message>
        <source>Both halves are mirror images now.</source>
        <translation>両半分が鏡像になりました。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Makes a closed surface of a damaged one: welds, turns triangles that face inwards, removes what is there twice, fills holes.</source>
        <translation>破損した面を閉じた面にします: 結合、内向きの三角形の反転、重複の削除、穴埋め。</translation>
    </message>
    <message>
        <source>Remove loose pieces</source>
        <translation>破片を取り除く</translation>
    </message>
    <message>
        <source>Specks that float about, and surfaces hidden inside.</source>
        <translation>浮いた点と、内部に隠れた面。</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>穴を埋める</translation>
    </message>
    <message>
        <source>Closes openings with a surface that continues what is round them.</source>
        <translation>周囲に続く面で開口部を閉じます。</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>スムージング</translation>
    </message>
    <message>
        <source>Calms the surface without shrinking it; sharp edges stay.</source>
        <translation>縮めずに面を整えます。鋭いエッジは残ります。</translation>
    </message>
    <message>
        <source>Reduce triangles</source>
        <translation>三角形を減らす</translation>
    </message>
    <message>
        <source>Fewer triangles where the surface is flat. The texture is baked anew.</source>
        <translation>平らな場所の三角形を減らします。テクスチャはベイクし直します。</translation>
    </message>
    <message>
        <source>Make symmetric</source>
        <translation>左右対称にする</translation>
    </message>
    <message>
        <source>One half becomes the mirror image of the other; the seam is welded.</source>
        <translation>片方がもう片方の鏡像になり、継ぎ目は結合されます。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Texels between the patches, so that they do not bleed into each other.</source>
        <translation>アイランド同士がにじまないためのテクセル数。</translation>
    </message>
    <message>
        <source>%1 patches cover %2 % of the texture.</source>
        <translation>%1 個のアイランドがテクスチャの %2 % を覆います。</translation>
    </message>
    <message>
        <source>Normal map</source>
        <translation>ノーマルマップ</translation>
    </message>
    <message>
        <source>Also keep the shape of the original surface as a picture of its normals: few triangles look like many.</source>
        <translation>元の面の形も法線の画像として残します。少ない三角形でも細かく見えます。</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>How far from the surface the original is looked for, as a share of the longest side.</source>
        <translation>元の面を探す距離（最長の辺に対する割合）。</translation>
    </message>
    <message>
        <source>Colours and normals of the original are in textures.</source>
        <translation>元の色と法線はテクスチャに入りました。</translation>
    </message>
    <message>
        <source>Colours of the original are in a texture.</source>
        <translation>元の色はテクスチャに入りました。</translation>
    </message>
    <message>
        <source>Unwrap</source>
        <translation>UV 展開</translation>
    </message>
    <message>
        <source>Lays the surface flat for a texture, without overlaps, and bakes the colours anew.</source>
        <translation>重ならないように面を平らに広げ、色をベイクし直します。</translation>
    </message>
    <message>
        <source>Bake textures</source>
        <translation>テクスチャをベイク</translation>
    </message>
    <message>
        <source>Takes colours and fine shape from the original surface into textures of this one.</source>
        <translation>元の面の色と細かな形を、この面のテクスチャに移します。</translation>
    </message>
    <message>
        <source>The object is flat along that side and cannot be scaled by it. Choose another side.</source>
        <translation>この方向には平らなため拡大・縮小できません。別の辺を選んでください。</translation>
    </message>
    <message>
        <source>The surface is not closed: %1 open and %2 ambiguous edges.</source>
        <translation>面が閉じていません: 開いた辺 %1、あいまいな辺 %2。</translation>
    </message>
    <message>
        <source>Repair it, so that the printer knows what is inside.</source>
        <translation>内側が分かるように修復してください。</translation>
    </message>
    <message>
        <source>The surface faces inwards.</source>
        <translation>面が内側を向いています。</translation>
    </message>
    <message>
        <source>Repair it; that turns it the right way.</source>
        <translation>修復すると正しい向きになります。</translation>
    </message>
    <message>
        <source>The surface is closed and faces outwards.</source>
        <translation>面は閉じていて外側を向いています。</translation>
    </message>
    <message>
        <source>The surface cuts through itself in %1 triangles.</source>
        <translation>面が三角形 %1 個で自分自身と交わっています。</translation>
    </message>
    <message>
        <source>Slicing programs usually join such parts; look at the preview.</source>
        <translation>スライサーは通常こうした部分をつなぎます。プレビューを確認してください。</translation>
    </message>
    <message>
        <source>It consists of %1 separate pieces.</source>
        <translation>%1 個の離れた部分からできています。</translation>
    </message>
    <message>
        <source>Remove loose pieces, unless they are meant.</source>
        <translation>意図したものでなければ破片を取り除いてください。</translation>
    </message>
    <message>
        <source>Walls thinner than %1 mm on %2 % of the surface; the thinnest measure %3 mm.</source>
        <translation>面の %2 % で壁が %1 mm より薄く、最も薄い所は %3 mm です。</translation>
    </message>
    <message>
        <source>Print it larger, or thicken those parts.</source>
        <translation>大きく印刷するか、そこを厚くしてください。</translation>
    </message>
    <message>
        <source>Walls are %1 mm thick or more; half of them at least %2 mm.</source>
        <translation>壁の厚さは %1 mm 以上、半分は %2 mm 以上です。</translation>
    </message>
    <message>
        <source>It measures %1 mm, more than the printer&apos;s %2 × %3 × %4 mm.</source>
        <translation>%1 mm あり、プリンターの %2 × %3 × %4 mm を超えます。</translation>
    </message>
    <message>
        <source>Set a smaller size.</source>
        <translation>小さいサイズにしてください。</translation>
    </message>
    <message>
        <source>It measures only %1 mm.</source>
        <translation>%1 mm しかありません。</translation>
    </message>
    <message>
        <source>Set a larger size.</source>
        <translation>大きいサイズにしてください。</translation>
    </message>
    <message>
        <source>It measures %1 mm and fits the printer.</source>
        <translation>%1 mm で、プリンターに収まります。</translation>
    </message>
    <message>
        <source>It has no flat base to stand on.</source>
        <translation>平らな底面がありません。</translation>
    </message>
    <message>
        <source>Turn a flat side down, or print it with a brim.</source>
        <translation>平らな面を下にするか、ブリム付きで印刷してください。</translation>
    </message>
    <message>
        <source>%1 % of the surface hangs over by more than %2°.</source>
        <translation>面の %1 % が %2° を超えて張り出しています。</translation>
    </message>
    <message>
        <source>Let the slicing program add supports, or turn the object.</source>
        <translation>スライサーでサポートを付けるか、物体を回してください。</translation>
    </message>
    <message>
        <source>It prints without supports.</source>
        <translation>サポートなしで印刷できます。</translation>
    </message>
    <message>
        <source>There is nothing to print: the mesh has no triangles.</source>
        <translation>印刷するものがありません。メッシュに三角形がありません。</translation>
    </message>
    <message>
        <source>There is nothing on that side of the plane to mirror. Choose the other side.</source>
        <translation>平面のこちら側に反転するものがありません。反対側を選んでください。</translation>
    </message>
    <message>
        <source>%1 is no Zero-1-to-3 model: it is told no picture.</source>
        <translation>%1 は Zero-1-to-3 のモデルではありません。画像を受け取りません。</translation>
    </message>
    <message>
        <source>A candidate could not be scored: %1</source>
        <translation>候補を採点できませんでした: %1</translation>
    </message>
    <message>
        <source>A contest has %1 to %2 candidates, not %3.</source>
        <translation>コンテストの候補は %1 〜 %2 です。%3 にはできません。</translation>
    </message>
    <message>
        <source>A contest has 1 to %1 rounds.</source>
        <translation>コンテストは 1 〜 %1 ラウンドです。</translation>
    </message>
    <message>
        <source>A contest&apos;s candidates start from their beginning, without a budget of their own, each in a folder of its own.</source>
        <translation>コンテストの候補は最初から始まり、固有の時間枠はなく、それぞれ別のフォルダーを使います。</translation>
    </message>
    <message>
        <source>Nothing here can score pictures. Choose the candidates by hand.</source>
        <translation>ここには画像を採点できるものがありません。候補を自分で選んでください。</translation>
    </message>
    <message>
        <source>The contest broke off.</source>
        <translation>コンテストが中断しました。</translation>
    </message>
    <message>
        <source>%1 of the candidates fit into the memory at once; the others wait on the disk.</source>
        <translation>同時にメモリーに入る候補は %1 です。ほかはディスクで待ちます。</translation>
    </message>
    <message>
        <source>None of the candidates came through; each says why.</source>
        <translation>どの候補も完了しませんでした。理由は各候補にあります。</translation>
    </message>
    <message>
        <source>A budget lies between 0 and %1 seconds.</source>
        <translation>時間枠は 0 〜 %1 秒です。</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens and the model reads %2: it does not see &quot;%3&quot;.</source>
        <translation>プロンプトは %1 トークンで、モデルが読むのは %2 です。「%3」は見えません。</translation>
    </message>
    <message>
        <source>This run needs about %1 GB of memory, and %2 GB are free.</source>
        <translation>この実行には約 %1 GB のメモリーが必要で、空きは %2 GB です。</translation>
    </message>
    <message>
        <source>This run needs about %1 GB on the disk for checkpoints, moments and the result, and %2 GB are free.</source>
        <translation>この実行にはチェックポイント、各時点、結果のためにディスクに約 %1 GB 必要で、空きは %2 GB です。</translation>
    </message>
    <message>
        <source>The run goes on without being looked at from all round: %1</source>
        <translation>全周の確認なしで実行を続けます: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>フォルダー %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>No network in %1 is a pickle: it can be used as it is.</source>
        <translation>%1 に pickle はありません。そのまま使えます。</translation>
    </message>
    <message>
        <source>%1 is not a format to export to. Choose .glb, .obj, .ply, .stl or .3mf.</source>
        <translation>%1 は書き出せる形式ではありません。.glb、.obj、.ply、.stl、.3mf から選んでください。</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>GLB in metres with everything in it.</source>
        <translation>すべてを含むメートル単位の GLB。</translation>
    </message>
    <message>
        <source>Unity</source>
        <translation>Unity</translation>
    </message>
    <message>
        <source>OBJ with material and textures of 2048 texels at most, 50,000 triangles at most, two coarser levels.</source>
        <translation>マテリアル付き OBJ、テクスチャ 2048 テクセルまで、三角形 50,000 まで、粗い 2 段。</translation>
    </message>
    <message>
        <source>Unreal</source>
        <translation>Unreal</translation>
    </message>
    <message>
        <source>GLB with textures of 2048 texels at most, 100,000 triangles at most, two coarser levels. Unreal turns metres into its centimetres.</source>
        <translation>テクスチャ 2048 テクセルまで、三角形 100,000 までの GLB、粗い 2 段。Unreal がメートルをセンチに換算します。</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>GLB that loads quickly: 20,000 triangles and 1024 texels at most.</source>
        <translation>素早く読み込める GLB: 三角形 20,000、1024 テクセルまで。</translation>
    </message>
    <message>
        <source>3D print</source>
        <translation>3D プリント</translation>
    </message>
    <message>
        <source>3MF in millimetres, closed; 100 mm long unless a size was set.</source>
        <translation>閉じたミリ単位の 3MF。サイズ未設定なら長さ 100 mm。</translation>
    </message>
    <message>
        <source>There is no export preset &quot;%1&quot;. There are: %2.</source>
        <translation>「%1」という書き出しプリセットはありません。あるのは: %2。</translation>
    </message>
    <message>
        <source>the recipe inside</source>
        <translation>レシピを含む</translation>
    </message>
    <message>
        <source>a normal map</source>
        <translation>ノーマルマップ</translation>
    </message>
    <message>
        <source>the same normal map</source>
        <translation>同じノーマルマップ</translation>
    </message>
    <message>
        <source>The mesh is too large for a 3MF file (4 GB at most). Export it with fewer triangles.</source>
        <translation>メッシュが 3MF ファイルには大きすぎます (最大 4 GB)。三角形を減らしてください。</translation>
    </message>
    <message>
        <source>It waits for your choice</source>
        <translation>選択を待っています</translation>
    </message>
    <message>
        <source>Last leg</source>
        <translation>最終区間</translation>
    </message>
    <message>
        <source>Round %1 of %2, %3 candidates</source>
        <translation>ラウンド %1 / %2、候補 %3</translation>
    </message>
    <message>
        <source>Brush stroke %1 cannot be read: it must be freeze, redo or erase, a radius, a hardness, and points.</source>
        <translation>ブラシストローク %1 を読めません。freeze、redo、erase のいずれかと、半径、硬さ、点が必要です。</translation>
    </message>
    <message>
        <source>There are more than %1 brush strokes, or more than %2 points in them. Clear the mask and paint with a larger brush.</source>
        <translation>ブラシストロークが %1 を超えるか、点が %2 を超えています。マスクを消して大きなブラシで塗ってください。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; in %2 holds whole numbers (%3) in the place of weights. Choose a file in 16 or 32 bits.</source>
        <translation>%2 のテンソル「%1」は重みではなく整数 (%3) です。16 ビットか 32 ビットのファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a whole Zero-1-to-3 model: it holds no picture encoder.</source>
        <translation>%1 は完全な Zero-1-to-3 モデルではありません。画像エンコーダーがありません。</translation>
    </message>
    <message>
        <source>Assimp, in a sandboxed process</source>
        <translation>Assimp（隔離されたプロセス）</translation>
    </message>
    <message>
        <source>The graphics card has no memory left for the viewport. Close other programs that draw in 3D.</source>
        <translation>グラフィックスカードにビューポート用のメモリが残っていません。3D を描画するほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The graphics driver was restarted, and what the viewport kept there is gone.</source>
        <translation>グラフィックスドライバーが再起動し、ビューポートがそこに置いていたものが失われました。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Maquette.</source>
        <translation>%1 は新しいバージョンの Maquette で書かれています。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 は壊れています。</translation>
    </message>
    <message>
        <source>What is left of the contest does not fit together: it cannot go on.</source>
        <translation>コンテストの残りの記録が食い違っているため、続けられません。</translation>
    </message>
    <message>
        <source>The contest goes on, but how far it has come could not be saved: %1</source>
        <translation>コンテストは続きますが、進み具合を保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>maquette::studio</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>ライブラリを開けません</translation>
    </message>
    <message>
        <source>Nothing in it has been changed.</source>
        <translation>中身は何も変更されていません。</translation>
    </message>
    <message>
        <source>Open another folder …</source>
        <translation>別のフォルダーを開く…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>A folder for the library, or with one</source>
        <translation>ライブラリ用、またはライブラリのあるフォルダー</translation>
    </message>
</context>
<context>
    <name>maquette::ui</name>
    <message>
        <source>estimating</source>
        <translation>見積もり中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>no display</source>
        <translation>ディスプレイなし</translation>
    </message>
    <message>
        <source>without OpenGL</source>
        <translation>OpenGL なし</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Actions</name>
    <message>
        <source>&amp;Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Let the object form</source>
        <translation>物体を形づくる</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hold the formation, or go on</source>
        <translation>形成を止める、または続ける</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop here; you can keep what is there</source>
        <translation>ここで止めます。今の状態は残せます</translation>
    </message>
    <message>
        <source>&amp;New object</source>
        <translation>新しい物体</translation>
    </message>
    <message>
        <source>Clear the stage and type a new prompt</source>
        <translation>ステージを空にして新しいプロンプトを入力</translation>
    </message>
    <message>
        <source>New &amp;seed</source>
        <translation>新しいシード</translation>
    </message>
    <message>
        <source>Roll another seed: the same prompt forms differently</source>
        <translation>別のシードを選びます。同じプロンプトでも違う形になります</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Write the object as GLB, OBJ or PLY</source>
        <translation>物体を GLB、OBJ、PLY として書き出す</translation>
    </message>
    <message>
        <source>&amp;Import meshes …</source>
        <translation>メッシュをインポート…</translation>
    </message>
    <message>
        <source>Take GLB, OBJ, PLY or STL files into the library</source>
        <translation>GLB、OBJ、PLY、STL ファイルをライブラリに取り込む</translation>
    </message>
    <message>
        <source>&amp;Open on the stage</source>
        <translation>ステージで開く</translation>
    </message>
    <message>
        <source>Show this object on the stage</source>
        <translation>この物体をステージに表示</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Give this object another name</source>
        <translation>この物体に別の名前を付ける</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take this object out of the library; undo brings it back</source>
        <translation>この物体をライブラリから外します。元に戻せます</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Close the studio</source>
        <translation>スタジオを閉じる</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Replay how the object formed, or hold</source>
        <translation>物体ができる様子を再生、または停止</translation>
    </message>
    <message>
        <source>&amp;Keep this moment</source>
        <translation>この時点を残す</translation>
    </message>
    <message>
        <source>Make an object of the moment the timeline shows</source>
        <translation>タイムラインの時点から物体を作る</translation>
    </message>
    <message>
        <source>Start &amp;from this moment</source>
        <translation>この時点から開始</translation>
    </message>
    <message>
        <source>A new run goes on from here, with other words, seed or settings</source>
        <translation>別の言葉、シード、設定でここから新しく実行</translation>
    </message>
    <message>
        <source>Export &amp;time-lapse …</source>
        <translation>タイムラプスを書き出す…</translation>
    </message>
    <message>
        <source>Write the moments as a video and as pictures</source>
        <translation>各時点を動画と画像で書き出す</translation>
    </message>
    <message>
        <source>Change the &amp;words …</source>
        <translation>言葉を変える…</translation>
    </message>
    <message>
        <source>Say it in other words while the object forms</source>
        <translation>形成中に別の言葉で言い直す</translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>See the models on this machine and choose one</source>
        <translation>このコンピューターのモデルを見て選ぶ</translation>
    </message>
    <message>
        <source>&amp;Studio view</source>
        <translation>スタジオビュー</translation>
    </message>
    <message>
        <source>Look from the front corner</source>
        <translation>斜め前から見る</translation>
    </message>
    <message>
        <source>&amp;Front</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Look from the front</source>
        <translation>前から見る</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>後ろ</translation>
    </message>
    <message>
        <source>Look from behind</source>
        <translation>後ろから見る</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Look from the right</source>
        <translation>右から見る</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Look from the left</source>
        <translation>左から見る</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Look from above</source>
        <translation>上から見る</translation>
    </message>
    <message>
        <source>B&amp;ottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Look from below</source>
        <translation>下から見る</translation>
    </message>
    <message>
        <source>Fit to &amp;view</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Show the whole object</source>
        <translation>物体全体を表示</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>The object as it will look</source>
        <translation>完成したときの見た目</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Near is bright, far is dark</source>
        <translation>近いほど明るく、遠いほど暗い</translation>
    </message>
    <message>
        <source>&amp;Normals</source>
        <translation>法線</translation>
    </message>
    <message>
        <source>Which way the surface faces</source>
        <translation>面の向き</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>How solid the object is already</source>
        <translation>物体がどれだけ固まったか</translation>
    </message>
    <message>
        <source>&amp;Solid</source>
        <translation>ソリッド</translation>
    </message>
    <message>
        <source>The shape in clay, without its colours</source>
        <translation>色のない粘土の形</translation>
    </message>
    <message>
        <source>&amp;Wire</source>
        <translation>ワイヤーフレーム</translation>
    </message>
    <message>
        <source>The triangles of the mesh</source>
        <translation>メッシュの三角形</translation>
    </message>
    <message>
        <source>&amp;Textured</source>
        <translation>テクスチャ</translation>
    </message>
    <message>
        <source>The mesh with its colours</source>
        <translation>色の付いたメッシュ</translation>
    </message>
    <message>
        <source>&amp;Unlit</source>
        <translation>陰影なし</translation>
    </message>
    <message>
        <source>The colours alone, without light</source>
        <translation>光を当てない色だけ</translation>
    </message>
    <message>
        <source>Surface &amp;normals</source>
        <translation>面の法線</translation>
    </message>
    <message>
        <source>Which way the mesh&apos;s surface faces</source>
        <translation>メッシュの面の向き</translation>
    </message>
    <message>
        <source>Texture &amp;checker</source>
        <translation>UV チェッカー</translation>
    </message>
    <message>
        <source>Squares that show how the texture lies on the surface</source>
        <translation>テクスチャの貼られ方を示す市松模様</translation>
    </message>
    <message>
        <source>&amp;Progress on the stage</source>
        <translation>ステージに進行状況を表示</translation>
    </message>
    <message>
        <source>Show progress and curves on the stage</source>
        <translation>進行状況とグラフをステージに表示</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Show the floor&apos;s grid: one large square is the unit</source>
        <translation>床のグリッドを表示。大きな 1 マスが単位です</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>ライブラリの表示／非表示</translation>
    </message>
    <message>
        <source>&amp;Settings of the run</source>
        <translation>実行の設定</translation>
    </message>
    <message>
        <source>Show or hide method and parameters</source>
        <translation>手法とパラメーターの表示／非表示</translation>
    </message>
    <message>
        <source>&amp;Job log</source>
        <translation>ジョブログ</translation>
    </message>
    <message>
        <source>Show or hide what the engine says</source>
        <translation>エンジンの出力の表示／非表示</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>画面全体を使う</translation>
    </message>
    <message>
        <source>As on the &amp;desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Dark or light as the desktop prefers</source>
        <translation>デスクトップの設定に従って明暗を選ぶ</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>常に暗い</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Black and white with strong outlines</source>
        <translation>白黒とはっきりした輪郭</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>常に明るい</translation>
    </message>
    <message>
        <source>Switch dark and light</source>
        <translation>明暗を切り替え</translation>
    </message>
    <message>
        <source>Switch between dark and light</source>
        <translation>ダークとライトを切り替える</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>コマンドを検索…</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>したいことを数文字入力</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>キーボードショートカット…</translation>
    </message>
    <message>
        <source>Choose the keys of every command</source>
        <translation>各コマンドのキーを選ぶ</translation>
    </message>
    <message>
        <source>&amp;About Maquette</source>
        <translation>Maquette について</translation>
    </message>
    <message>
        <source>Version, device and licences</source>
        <translation>バージョン、デバイス、ライセンス</translation>
    </message>
    <message>
        <source>About the &amp;method</source>
        <translation>手法について</translation>
    </message>
    <message>
        <source>The method&apos;s paper, and where we differ from it</source>
        <translation>手法の論文と、本実装との違い</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>ようこそページ</translation>
    </message>
    <message>
        <source>Clear the stage and show pictures to begin with</source>
        <translation>ステージを空にして、始めるための画像を表示</translation>
    </message>
    <message>
        <source>S&amp;haded</source>
        <translation>シェーディング</translation>
    </message>
    <message>
        <source>The shape alone, in clay under a light</source>
        <translation>光を当てた粘土の形だけ</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Wipe between two objects, or two moments of a run</source>
        <translation>2 つの物体、または実行の 2 時点を比べる</translation>
    </message>
    <message>
        <source>Swap the two sides</source>
        <translation>左右を入れ替え</translation>
    </message>
    <message>
        <source>The left one goes to the right, and back</source>
        <translation>左を右へ、またその逆</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Show both whole instead of wiping between them</source>
        <translation>ワイプせず両方を全体表示</translation>
    </message>
    <message>
        <source>What the model &amp;imagines</source>
        <translation>モデルが思い描くもの</translation>
    </message>
    <message>
        <source>Show the picture that pulls the object, beside the object</source>
        <translation>物体を導く画像を横に表示</translation>
    </message>
    <message>
        <source>Library on the s&amp;tage</source>
        <translation>ステージにライブラリ</translation>
    </message>
    <message>
        <source>Let the library fill the stage, or give the stage back</source>
        <translation>ライブラリでステージを満たす、または戻す</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show only some of the objects: by kind, stars, tag, date …</source>
        <translation>種類、星、タグ、日付などで物体を絞り込む</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Make a copy of the selected objects</source>
        <translation>選んだ物体をコピー</translation>
    </message>
    <message>
        <source>Stars and &amp;tags …</source>
        <translation>星とタグ…</translation>
    </message>
    <message>
        <source>Give the selected objects stars and words to find them by</source>
        <translation>選んだ物体に星と検索用の言葉を付ける</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take the selected objects out of the trash</source>
        <translation>選んだ物体をゴミ箱から出す</translation>
    </message>
    <message>
        <source>&amp;Empty the trash …</source>
        <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
        <source>Delete what is in the trash for good</source>
        <translation>ゴミ箱の中身を完全に削除</translation>
    </message>
    <message>
        <source>Save p&amp;ictures …</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Write picture and turntable of the selected objects as PNG; they carry the recipe</source>
        <translation>選んだ物体の画像とターンテーブルを PNG に書き出す。レシピも含みます</translation>
    </message>
    <message>
        <source>New &amp;project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Begin a project; new objects go into it</source>
        <translation>プロジェクトを始めます。新しい物体はここに入ります</translation>
    </message>
    <message>
        <source>New &amp;collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>Gather the selected objects under a name of your own</source>
        <translation>選んだ物体に名前を付けてまとめる</translation>
    </message>
    <message>
        <source>&amp;Contest …</source>
        <translation>コンテスト…</translation>
    </message>
    <message>
        <source>Let several seeds or prompts form in turns and keep the best</source>
        <translation>複数のシードやプロンプトを順に形成し、最良を残す</translation>
    </message>
    <message>
        <source>&amp;Mesh desk</source>
        <translation>メッシュデスク</translation>
    </message>
    <message>
        <source>Repair, smooth, reduce, mirror, scale and unwrap the finished object</source>
        <translation>完成した物体の修復、平滑化、削減、反転、拡大縮小、展開</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>How the figures of the run went, step by step</source>
        <translation>実行の数値の推移</translation>
    </message>
    <message>
        <source>Own view &amp;1</source>
        <translation>マイビュー 1</translation>
    </message>
    <message>
        <source>Own view &amp;2</source>
        <translation>マイビュー 2</translation>
    </message>
    <message>
        <source>Own view &amp;3</source>
        <translation>マイビュー 3</translation>
    </message>
    <message>
        <source>Own view &amp;4</source>
        <translation>マイビュー 4</translation>
    </message>
    <message>
        <source>Keep this view as own view 1</source>
        <translation>マイビュー 1 に保存</translation>
    </message>
    <message>
        <source>Keep this view as own view 2</source>
        <translation>マイビュー 2 に保存</translation>
    </message>
    <message>
        <source>Keep this view as own view 3</source>
        <translation>マイビュー 3 に保存</translation>
    </message>
    <message>
        <source>Keep this view as own view 4</source>
        <translation>マイビュー 4 に保存</translation>
    </message>
    <message>
        <source>&amp;Without perspective</source>
        <translation>平行投影</translation>
    </message>
    <message>
        <source>Parallel edges look parallel, as in a drawing</source>
        <translation>図面のように平行な辺が平行に見えます</translation>
    </message>
    <message>
        <source>Look from where you kept this view</source>
        <translation>保存した位置から見る</translation>
    </message>
    <message>
        <source>Remember where you look from now</source>
        <translation>今の視点を覚える</translation>
    </message>
    <message>
        <source>&amp;Add to queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Let this object form when those before it are finished</source>
        <translation>前のものが終わったらこの物体を形づくる</translation>
    </message>
    <message>
        <source>Add &amp;several …</source>
        <translation>まとめて追加…</translation>
    </message>
    <message>
        <source>Queue a list of prompts, or one prompt with many seeds</source>
        <translation>プロンプトの一覧、または 1 つのプロンプトを複数のシードでキューに入れる</translation>
    </message>
    <message>
        <source>Start the &amp;queue</source>
        <translation>キューを開始</translation>
    </message>
    <message>
        <source>Make what waits, one after the other; or hold the queue</source>
        <translation>待っているものを順に作る、またはキューを止める</translation>
    </message>
    <message>
        <source>Run over&amp;night</source>
        <translation>夜間に実行</translation>
    </message>
    <message>
        <source>Make everything that waits and keep the machine awake until then</source>
        <translation>待っているものをすべて作り、それまでスリープさせない</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Let this run wait for another try</source>
        <translation>この実行をもう一度待たせる</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>取り出す</translation>
    </message>
    <message>
        <source>Take the selected runs out of the queue</source>
        <translation>選んだ実行をキューから外す</translation>
    </message>
    <message>
        <source>&amp;Clear finished</source>
        <translation>完了分を消去</translation>
    </message>
    <message>
        <source>Take finished runs off the list; their objects stay</source>
        <translation>完了した実行を一覧から外す。物体は残ります</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>キューの表示／非表示</translation>
    </message>
    <message>
        <source>Guide by a pict&amp;ure …</source>
        <translation>画像でガイド…</translation>
    </message>
    <message>
        <source>Choose a picture the object should look like; or drop one here</source>
        <translation>物体の手本になる画像を選ぶか、ここにドロップ</translation>
    </message>
    <message>
        <source>&amp;Real size …</source>
        <translation>実際の大きさ…</translation>
    </message>
    <message>
        <source>Say how large the object is in reality</source>
        <translation>物体の実際の大きさを指定</translation>
    </message>
    <message>
        <source>T&amp;urntable</source>
        <translation>ターンテーブル</translation>
    </message>
    <message>
        <source>Turn slowly round the object until you take over</source>
        <translation>操作するまで物体の周りをゆっくり回る</translation>
    </message>
    <message>
        <source>Turn &amp;slowly</source>
        <translation>ゆっくり回す</translation>
    </message>
    <message>
        <source>Once round in 40 seconds</source>
        <translation>40 秒で 1 周</translation>
    </message>
    <message>
        <source>Turn at &amp;medium speed</source>
        <translation>中速で回す</translation>
    </message>
    <message>
        <source>Once round in 20 seconds</source>
        <translation>20 秒で 1 周</translation>
    </message>
    <message>
        <source>Turn &amp;fast</source>
        <translation>速く回す</translation>
    </message>
    <message>
        <source>Once round in 8 seconds</source>
        <translation>8 秒で 1 周</translation>
    </message>
    <message>
        <source>&amp;Pressure</source>
        <translation>圧力</translation>
    </message>
    <message>
        <source>Where the model still pushes: cool is settled, hot moves</source>
        <translation>モデルがまだ押している場所。寒色は安定、暖色は動いています</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Freeze parts of the object, or have them done again</source>
        <translation>物体の一部を固定するか、作り直す</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>What you paint stays as it is now</source>
        <translation>塗った場所は今のまま残ります</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Only what you paint changes from now on</source>
        <translation>これからは塗った場所だけが変わります</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Take the paint away again</source>
        <translation>塗ったものを消す</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>ブラシを小さく</translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation>ブラシを小さくする</translation>
    </message>
    <message>
        <source>&amp;Larger brush</source>
        <translation>ブラシを大きく</translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation>ブラシを大きくする</translation>
    </message>
    <message>
        <source>Let &amp;everything go</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Take all paint away: everything may change again</source>
        <translation>すべて消す。また全体が変われます</translation>
    </message>
    <message>
        <source>&amp;Put the brush away</source>
        <translation>ブラシを置く</translation>
    </message>
    <message>
        <source>Put the brush away</source>
        <translation>ブラシを置く</translation>
    </message>
</context>
<context>
    <name>maquette::ui::AssetDelegate</name>
    <message>
        <source>Name of the object</source>
        <translation>物体の名前</translation>
    </message>
</context>
<context>
    <name>maquette::ui::AssetDetails</name>
    <message>
        <source>Nothing is selected</source>
        <translation>選択されていません</translation>
    </message>
    <message>
        <source>Select an object to see where it comes from, and to give it stars and tags.</source>
        <translation>物体を選ぶと、由来を見て、星とタグを付けられます。</translation>
    </message>
    <message>
        <source>Picture of “%1”</source>
        <translation>「%1」の画像</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n 個の物体</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 triangles</source>
        <translation>三角形 %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>途中で停止</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>ライセンス: %1</translation>
    </message>
    <message>
        <source>Show where it comes from</source>
        <translation>由来を表示</translation>
    </message>
    <message>
        <source>Open on the stage</source>
        <translation>ステージで開く</translation>
    </message>
    <message>
        <source>Show this object on the stage</source>
        <translation>この物体をステージに表示</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s)</source>
        <translation>
            <numerusform>書き出し %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the receipts of what was exported, the newest first</source>
        <translation>書き出しの受領書を新しい順に表示します</translation>
    </message>
</context>
<context>
    <name>maquette::ui::AssetModel</name>
    <message>
        <source>Stopped before its end</source>
        <translation>途中で停止</translation>
    </message>
    <message>
        <source>%1, stopped before its end</source>
        <translation>%1、途中で停止</translation>
    </message>
</context>
<context>
    <name>maquette::ui::BrushBar</name>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>ブラシの大きさ</translation>
    </message>
    <message>
        <source>How far round the pointer the brush reaches</source>
        <translation>ポインターの周りにブラシが届く範囲</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
</context>
<context>
    <name>maquette::ui::BudgetPicker</name>
    <message>
        <source>give it another time</source>
        <translation>時間を変更</translation>
    </message>
    <message>
        <source>The run is stretched or shrunk to end in this time, mesh and files included; it may change while the object forms</source>
        <translation>メッシュとファイルを含めてこの時間で終わるように実行を伸縮します。形成中に変えられます</translation>
    </message>
    <message>
        <source>Not measured on this machine yet.</source>
        <translation>このコンピューターではまだ計測していません。</translation>
    </message>
    <message>
        <source>This preset takes about %1 on this machine.</source>
        <translation>このプリセットは約 %1 かかります。</translation>
    </message>
    <message>
        <source>Coarser: the preset takes about %1 here.</source>
        <translation>粗くなります。プリセットは約 %1 かかります。</translation>
    </message>
    <message>
        <source>Without a limit: about %1 here.</source>
        <translation>制限なし: 約 %1。</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>時間枠</translation>
    </message>
    <message>
        <source>Minutes for the run</source>
        <translation>実行の分数</translation>
    </message>
    <message>
        <source>as it takes</source>
        <translation>必要なだけ</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Commands</name>
    <message>
        <source>change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>change the seed</source>
        <translation>シードを変更</translation>
    </message>
    <message>
        <source>change what to leave out</source>
        <translation>除外する内容を変更</translation>
    </message>
    <message>
        <source>change the words</source>
        <translation>言葉を変更</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Compare</name>
    <message>
        <source>Nothing is being compared.</source>
        <translation>比較していません。</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>ワイプ</translation>
    </message>
    <message>
        <source>One picture, a line between the two</source>
        <translation>1 枚の画像を線で分ける</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Both whole, under the same camera</source>
        <translation>同じカメラで両方を全体表示</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>比較の方法</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>比較を終える</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ContestDialog</name>
    <message>
        <source>Rounds</source>
        <translation>ラウンド</translation>
    </message>
    <message>
        <source>Minutes for all of it</source>
        <translation>全体の分数</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>コンテスト</translation>
    </message>
    <message>
        <source>Let several form in turns and keep the best</source>
        <translation>複数を順に形成し、最良を残す</translation>
    </message>
    <message>
        <source>What competes</source>
        <translation>競うもの</translation>
    </message>
    <message>
        <source>One prompt, many seeds</source>
        <translation>1 つのプロンプト、複数のシード</translation>
    </message>
    <message>
        <source>The same words form differently with each seed</source>
        <translation>同じ言葉でもシードごとに形が変わります</translation>
    </message>
    <message>
        <source>Several prompts</source>
        <translation>複数のプロンプト</translation>
    </message>
    <message>
        <source>Other words for the same wish</source>
        <translation>同じ望みを別の言葉で</translation>
    </message>
    <message>
        <source>Who judges</source>
        <translation>審査</translation>
    </message>
    <message>
        <source>The text match</source>
        <translation>テキスト一致度</translation>
    </message>
    <message>
        <source>A small network looks at 8 views of each and says how well they match the words</source>
        <translation>小さなネットワークが各 8 方向を見て、言葉との一致を判定します</translation>
    </message>
    <message>
        <source>I choose</source>
        <translation>自分で選ぶ</translation>
    </message>
    <message>
        <source>The contest waits for you after each round</source>
        <translation>各ラウンド後に選択を待ちます</translation>
    </message>
    <message>
        <source>as it takes</source>
        <translation>必要なだけ</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Start the contest</source>
        <translation>コンテストを開始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>時間枠</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>審査</translation>
    </message>
    <message>
        <source>Type a prompt on the stage first.</source>
        <translation>まずステージでプロンプトを入力してください。</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompts, one on each line</source>
        <translation>プロンプト（1 行に 1 つ）</translation>
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
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>Write at least two prompts.</source>
        <translation>プロンプトを 2 つ以上書いてください。</translation>
    </message>
    <message>
        <source>At most %1 can compete.</source>
        <translation>競えるのは最大 %1 です。</translation>
    </message>
    <message>
        <source>%1 candidates: %2.</source>
        <translation>候補 %1: %2。</translation>
    </message>
    <message>
        <source>As much work as %1 runs instead of %2.</source>
        <translation>%2 回ではなく %1 回分の実行で済みます。</translation>
    </message>
    <message>
        <source>It will be over in %1.</source>
        <translation>%1 で終わります。</translation>
    </message>
    <message>
        <source>About %1 on this machine.</source>
        <translation>このコンピューターで約 %1。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ContestTile</name>
    <message>
        <source>match %1</source>
        <translation>一致 %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Out in the last leg</source>
        <translation>最終区間で脱落</translation>
    </message>
    <message>
        <source>Out after round %1</source>
        <translation>ラウンド %1 で脱落</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>優勝</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候補 %1</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>順位 %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>The contest is over</source>
        <translation>コンテストは終わりました</translation>
    </message>
    <message>
        <source>This candidate has ended</source>
        <translation>この候補は終わりました</translation>
    </message>
    <message>
        <source>Candidate %1: %2</source>
        <translation>候補 %1: %2</translation>
    </message>
    <message>
        <source>This candidate is out</source>
        <translation>この候補は脱落しました</translation>
    </message>
    <message>
        <source>Choose it for the next round</source>
        <translation>次のラウンドに選ぶ</translation>
    </message>
    <message>
        <source>It stays in, whatever its score</source>
        <translation>点数に関係なく残ります</translation>
    </message>
    <message>
        <source>Make an object of what there is</source>
        <translation>今の状態から物体を作る</translation>
    </message>
    <message>
        <source>Bring it back: only this one goes on</source>
        <translation>呼び戻す: これだけ続けます</translation>
    </message>
    <message>
        <source>Only this one goes on</source>
        <translation>これだけ続けます</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>The text match says how well 8 views fit the words: %1 on average, %2 at the least</source>
        <translation>テキスト一致度は 8 方向と言葉の一致です: 平均 %1、最低 %2</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ContestView</name>
    <message>
        <source>Pin those that shall go on; the others leave.</source>
        <translation>続けるものを固定してください。ほかは外れます。</translation>
    </message>
    <message>
        <source>After each round you choose who goes on. Click a tile to see it big.</source>
        <translation>各ラウンド後に続けるものを選びます。タイルをクリックすると大きく表示します。</translation>
    </message>
    <message>
        <source>After each round the worse half leaves, by how well 8 views match the words; the others get its time. Drag to turn all of them.</source>
        <translation>各ラウンド後、8 方向と言葉の一致が低い半分が外れ、その時間を残りが使います。ドラッグで全体を回転。</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>The contest is over</source>
        <translation>コンテストは終わりました</translation>
    </message>
    <message>
        <source>The contest was stopped</source>
        <translation>コンテストを停止しました</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Last leg: the best one goes to the end</source>
        <translation>最終区間: 最良のものが最後まで進みます</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3 candidates</source>
        <translation>ラウンド %1 / %2: 候補 %3</translation>
    </message>
    <message>
        <source>Every candidate stays in the library&apos;s history with its moments.</source>
        <translation>どの候補も各時点とともにライブラリの履歴に残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n chosen</source>
        <translation>
            <numerusform>選んだ %n 件で続ける</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the better half</source>
        <translation>良い半分で続ける</translation>
    </message>
    <message>
        <source>Show the winner</source>
        <translation>優勝を表示</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <translation>ステージに戻る</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CurveModel</name>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CurvePlot</name>
    <message>
        <source>step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>The curves come with the first steps.</source>
        <translation>最初のステップからグラフが現れます。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Curves of the run</source>
        <translation>実行のグラフ</translation>
    </message>
    <message>
        <source>Left and Right read the values; the table says them all.</source>
        <translation>左右キーで値を読み、表にすべてあります。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::CurvesPanel</name>
    <message>
        <source>Figures step by step</source>
        <translation>ステップごとの数値</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>Equal distances are equal differences</source>
        <translation>同じ間隔は同じ差</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Equal distances are equal ratios</source>
        <translation>同じ間隔は同じ比</translation>
    </message>
    <message>
        <source>Scale of the curves</source>
        <translation>グラフの目盛り</translation>
    </message>
    <message>
        <source>Every value as it was told</source>
        <translation>報告された値そのまま</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Averaged over neighbouring steps</source>
        <translation>隣のステップと平均</translation>
    </message>
    <message>
        <source>Averaged over many neighbouring steps</source>
        <translation>多くのステップと平均</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>なめらか</translation>
    </message>
</context>
<context>
    <name>maquette::ui::DevicePicker</name>
    <message>
        <source>Computes on</source>
        <translation>計算デバイス</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>A GPU where there is one, else the processor</source>
        <translation>GPU があれば GPU、なければ CPU</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>グラフィックスカード</translation>
    </message>
    <message>
        <source>%1 (not usable)</source>
        <translation>%1（使用不可）</translation>
    </message>
    <message>
        <source>Where the next run computes</source>
        <translation>次の実行を計算する場所</translation>
    </message>
</context>
<context>
    <name>maquette::ui::EmptyState</name>
    <message>
        <source>Type what you want to see form</source>
        <translation>見たいものを入力してください</translation>
    </message>
    <message>
        <source>or begin with one of these</source>
        <translation>またはここから選ぶ</translation>
    </message>
    <message>
        <source>Start with “%1”</source>
        <translation>「%1」で開始</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>One file with mesh, texture and recipe</source>
        <translation>メッシュ、テクスチャ、レシピを 1 つのファイルに</translation>
    </message>
    <message>
        <source>Mesh, material and texture as separate files</source>
        <translation>メッシュ、マテリアル、テクスチャを別々のファイルに</translation>
    </message>
    <message>
        <source>Mesh with colours at its corners</source>
        <translation>頂点に色を持つメッシュ</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>%1 triangles</source>
        <translation>三角形 %1</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close without writing anything</source>
        <translation>何も書き出さずに閉じる</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>ファイルに名前を付けてください。</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and -_.,() in the name.</source>
        <translation>名前には文字、数字、空白、-_.,() が使えます。</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>このフォルダーはありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>このフォルダーには書き込めません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>One file with mesh, texture and the recipe that made it. Blender, Unity, Unreal and the web read it.</source>
        <translation>メッシュ、テクスチャ、作成レシピを 1 つのファイルに。Blender、Unity、Unreal、Web で読めます。</translation>
    </message>
    <message>
        <source>A mesh with a material and a texture beside it. Every program reads it; the recipe is not inside.</source>
        <translation>メッシュとマテリアル、テクスチャを並べて保存。どのソフトでも読めますが、レシピは含みません。</translation>
    </message>
    <message>
        <source>A mesh with colours at its corners, for scanning and research tools; no texture, no recipe.</source>
        <translation>頂点に色を持つメッシュ。スキャンや研究用のツール向けで、テクスチャとレシピはありません。</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>ファイルを書き出す</translation>
    </message>
    <message>
        <source>A file of this name is there already and will be replaced.</source>
        <translation>同じ名前のファイルがあり、置き換えられます。</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>The mesh without any change</source>
        <translation>変更を加えないメッシュ</translation>
    </message>
    <message>
        <source>Coarser versions</source>
        <translation>粗い版も</translation>
    </message>
    <message>
        <source>Three more files, each with half the triangles of the one before</source>
        <translation>前の半分の三角形を持つファイルを 3 つ追加</translation>
    </message>
    <message>
        <source>Receipt beside the file</source>
        <translation>ファイルの横に確認書</translation>
    </message>
    <message>
        <source>What was checked, with sizes and a hash, as a small JSON file</source>
        <translation>確認した内容、サイズ、ハッシュを小さな JSON ファイルに</translation>
    </message>
    <message>
        <source>Leave the recipe out</source>
        <translation>レシピを含めない</translation>
    </message>
    <message>
        <source>Nobody can see from the file how the object was made</source>
        <translation>作り方はファイルから分かりません</translation>
    </message>
    <message>
        <source>Triangles alone, for printing</source>
        <translation>印刷用の三角形のみ</translation>
    </message>
    <message>
        <source>For printing, with unit and colours</source>
        <translation>印刷用、単位と色付き</translation>
    </message>
    <message>
        <source>The mesh without any change.</source>
        <translation>変更を加えないメッシュ。</translation>
    </message>
    <message>
        <source>Only a GLB carries the recipe</source>
        <translation>レシピを持てるのは GLB だけです</translation>
    </message>
    <message>
        <source>Triangles alone in millimetres, which every slicing program reads; no colours, no recipe.</source>
        <translation>どのスライサーでも読めるミリ単位の三角形だけ。色とレシピはありません。</translation>
    </message>
    <message>
        <source>A mesh in millimetres with colours, for slicing programs of today; no recipe.</source>
        <translation>色付きでミリ単位のメッシュ。現行のスライサー向け。レシピはありません。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Figures</name>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>What the run makes smaller</source>
        <translation>実行が小さくする値</translation>
    </message>
    <message>
        <source>Distance of ideas</source>
        <translation>潜在空間の差</translation>
    </message>
    <message>
        <source>How far the render is from what the model imagines, in the model&apos;s own terms</source>
        <translation>描画とモデルの想像との差（モデルの内部表現で）</translation>
    </message>
    <message>
        <source>Distance of pictures</source>
        <translation>画像の差</translation>
    </message>
    <message>
        <source>How far the render is from what the model imagines, in pixels</source>
        <translation>描画とモデルの想像との差（ピクセルで）</translation>
    </message>
    <message>
        <source>Pictures to ideas</source>
        <translation>画像と潜在の比</translation>
    </message>
    <message>
        <source>How the two distances weigh against each other</source>
        <translation>2 つの差の重みの比</translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation>ノイズレベル</translation>
    </message>
    <message>
        <source>How freely the model may imagine; it falls from the shape to the details</source>
        <translation>モデルが想像する自由度。形から細部へ下がります</translation>
    </message>
    <message>
        <source>Thickness of surfaces</source>
        <translation>面の厚み</translation>
    </message>
    <message>
        <source>How blurred surfaces are in depth</source>
        <translation>奥行き方向の面のぼけ</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>もや</translation>
    </message>
    <message>
        <source>How much is neither solid nor empty</source>
        <translation>実でも空でもない量</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>被覆率</translation>
    </message>
    <message>
        <source>The share of the picture that is covered</source>
        <translation>画像が覆われる割合</translation>
    </message>
    <message>
        <source>Distance of depths</source>
        <translation>深度の差</translation>
    </message>
    <message>
        <source>How far the depth is from what the picture suggests</source>
        <translation>画像が示す深度との差</translation>
    </message>
    <message>
        <source>Distance to the reference</source>
        <translation>参照との差</translation>
    </message>
    <message>
        <source>How far the render is from your picture</source>
        <translation>描画と参照画像との差</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>引く力</translation>
    </message>
    <message>
        <source>How strongly a step changes the object</source>
        <translation>1 ステップが物体を変える強さ</translation>
    </message>
</context>
<context>
    <name>maquette::ui::FiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>maquette::ui::GlSurface</name>
    <message>
        <source>OpenGL could not be started.</source>
        <translation>OpenGL を開始できませんでした。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::HintRow</name>
    <message>
        <source>Say it in your own words: this model knows them all.</source>
        <translation>自由な言葉でどうぞ。このモデルはすべて知っています。</translation>
    </message>
    <message>
        <source>The model does not know “%1” and passes over it.</source>
        <translation>モデルは「%1」を知らないため無視します。</translation>
    </message>
    <message>
        <source>It can make</source>
        <translation>作れるもの</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Parts may have colours of their own, as in “with a blue seat”.</source>
        <translation>部分ごとに色を付けられます（例: “with a blue seat”）。</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使う</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>「%1」を「%2」に置き換える</translation>
    </message>
    <message>
        <source>Add “%1” to the prompt</source>
        <translation>「%1」をプロンプトに追加</translation>
    </message>
</context>
<context>
    <name>maquette::ui::HudComposer</name>
    <message>
        <source>Getting ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 it/s</source>
        <translation>%1 回/秒</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ImaginationCard</name>
    <message>
        <source>From the camera of this step</source>
        <translation>このステップのカメラから</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>%1見たところ</translation>
    </message>
    <message>
        <source>What the model imagines. %1</source>
        <translation>モデルが思い描くもの。%1</translation>
    </message>
    <message>
        <source>Imagined</source>
        <translation>想像</translation>
    </message>
    <message>
        <source>What the model thinks the last view should look like; the object is pulled towards it.</source>
        <translation>モデルが考える直近の見え方。物体はこれに近づきます。</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>画像を小さく</translation>
    </message>
    <message>
        <source>Larger picture</source>
        <translation>画像を大きく</translation>
    </message>
    <message>
        <source>Hide what the model imagines</source>
        <translation>モデルの想像を隠す</translation>
    </message>
    <message>
        <source>Hide it; the View menu shows it again</source>
        <translation>隠します。表示メニューで戻せます</translation>
    </message>
    <message>
        <source>It is as small as it gets.</source>
        <translation>これ以上小さくできません。</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>小さくする</translation>
    </message>
    <message>
        <source>It is as large as it gets.</source>
        <translation>これ以上大きくできません。</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>大きくする</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Inspector</name>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same prompt, settings and seed form the same object again</source>
        <translation>同じプロンプト、設定、シードなら同じ物体になります</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>The method of this run</source>
        <translation>この実行の手法</translation>
    </message>
    <message>
        <source>How the object is made</source>
        <translation>物体の作り方</translation>
    </message>
    <message>
        <source>This is the only method installed</source>
        <translation>インストール済みの手法はこれだけです</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>プリセットどおり</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 件変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Not while a run goes on</source>
        <translation>実行中はできません</translation>
    </message>
    <message>
        <source>Put every parameter back to the preset&apos;s value</source>
        <translation>すべてのパラメーターをプリセットの値に戻す</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>モデルがインストールされていません。</translation>
    </message>
    <message>
        <source>The preset of this run. Stop it to choose another.</source>
        <translation>この実行のプリセットです。変えるには停止してください。</translation>
    </message>
    <message>
        <source>This run keeps its device.</source>
        <translation>この実行のデバイスは変えられません。</translation>
    </message>
    <message>
        <source>The seed of this run</source>
        <translation>この実行のシード</translation>
    </message>
    <message>
        <source>choose a preset</source>
        <translation>プリセットを選択</translation>
    </message>
    <message>
        <source>choose a method</source>
        <translation>手法を選択</translation>
    </message>
    <message>
        <source>reset all parameters</source>
        <translation>全パラメーターをリセット</translation>
    </message>
    <message>
        <source>The time of this run</source>
        <translation>この実行の時間</translation>
    </message>
    <message>
        <source>On this machine about %1.</source>
        <translation>このコンピューターで約 %1。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::JobLog</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What the engine says</source>
        <translation>エンジンの出力</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>ログ全体をコピー</translation>
    </message>
    <message>
        <source>Job log</source>
        <translation>ジョブログ</translation>
    </message>
    <message>
        <source>Figures of the run</source>
        <translation>実行の数値</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>How the run&apos;s figures went, as curves</source>
        <translation>実行の数値の推移をグラフで</translation>
    </message>
    <message>
        <source>The run&apos;s figures as they are now</source>
        <translation>実行の現在の数値</translation>
    </message>
    <message>
        <source>Copy the figures of every step as CSV, for a spreadsheet</source>
        <translation>各ステップの数値を CSV でコピー（表計算用）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The figures of every step, to read and copy</source>
        <translation>各ステップの数値。読んでコピーできます</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryDesk</name>
    <message>
        <source>Save pictures</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Select an object in the library first.</source>
        <translation>まずライブラリで物体を選んでください。</translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation>先に元に戻してください。</translation>
    </message>
    <message>
        <source>Only what is in the trash can be put back.</source>
        <translation>ゴミ箱にあるものだけ元に戻せます。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) moved to the trash.</source>
        <translation>
            <numerusform>%n 個の物体をゴミ箱に移しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take them out of the trash again</source>
        <translation>ゴミ箱から出す</translation>
    </message>
    <message>
        <source>%1, turntable</source>
        <translation>%1、ターンテーブル</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s).</source>
        <translation>
            <numerusform>%n 枚の画像を保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s) for good?</source>
        <translation>
            <numerusform>%n 個の物体を完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their meshes, pictures and recipes go, and %1 of the disk are free again. This cannot be undone.</source>
        <translation>メッシュ、画像、レシピが消え、ディスクの %1 が空きます。元に戻せません。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Stars and tags</source>
        <translation>星とタグ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryEditor</name>
    <message>
        <source>rename “%1”</source>
        <translation>「%1」の名前を変更</translation>
    </message>
    <message numerus="yes">
        <source>give %n star(s)</source>
        <translation>
            <numerusform>星 %n を付ける</numerusform>
        </translation>
    </message>
    <message>
        <source>take the stars away</source>
        <translation>星を外す</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>タグ「%1」を付ける</translation>
    </message>
    <message>
        <source>take the tag “%1” away</source>
        <translation>タグ「%1」を外す</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n object(s)</source>
        <translation>
            <numerusform>%n 個の物体を複製</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n object(s)</source>
        <translation>
            <numerusform>%n 個の物体を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %n object(s)</source>
        <translation>
            <numerusform>%n 個の物体を元に戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n object(s)</source>
        <translation>
            <numerusform>%n 個の物体を移動</numerusform>
        </translation>
    </message>
    <message>
        <source>add to a collection</source>
        <translation>コレクションに追加</translation>
    </message>
    <message>
        <source>take out of a collection</source>
        <translation>コレクションから外す</translation>
    </message>
    <message>
        <source>make the collection “%1”</source>
        <translation>コレクション「%1」を作成</translation>
    </message>
    <message>
        <source>make the project “%1”</source>
        <translation>プロジェクト「%1」を作成</translation>
    </message>
    <message>
        <source>delete the collection “%1”</source>
        <translation>コレクション「%1」を削除</translation>
    </message>
    <message>
        <source>delete the project “%1”</source>
        <translation>プロジェクト「%1」を削除</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryFilters</name>
    <message>
        <source>Imported</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>ここで作成</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>過去 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>ある日以降</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>まだ選べるものがありません</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <translation>絞り込み: %1</translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <translation>フィルターを外す: %1</translation>
    </message>
    <message>
        <source>Show only some of the objects</source>
        <translation>物体を絞り込む</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>このフィルターを外す</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべてのフィルターを解除</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>すべて表示に戻す</translation>
    </message>
    <message>
        <source>Save search …</source>
        <translation>検索を保存…</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Keep search and filters as a collection that fills itself</source>
        <translation>検索とフィルターを、自動で集まるコレクションとして保存</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryPlaces</name>
    <message>
        <source>All objects</source>
        <translation>すべての物体</translation>
    </message>
    <message>
        <source>The objects of every project</source>
        <translation>すべてのプロジェクトの物体</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>New objects go into this project</source>
        <translation>新しい物体はこのプロジェクトに入ります</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>A saved search: it fills itself</source>
        <translation>保存した検索: 自動で集まります</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s); drop more on it</source>
        <translation>
            <numerusform>%n 個の物体。さらにドロップできます</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>削除したもの</translation>
    </message>
    <message>
        <source>Places of the library</source>
        <translation>ライブラリの場所</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryView</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Search names and prompts</source>
        <translation>名前とプロンプトを検索</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Finds words in names, prompts and tags while you type</source>
        <translation>入力しながら名前、プロンプト、タグの単語を探します</translation>
    </message>
    <message>
        <source>Objects in the library</source>
        <translation>ライブラリの物体</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n 個の物体</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>その名前のものはありません。別の言葉をお試しください。</translation>
    </message>
    <message>
        <source>What you make appears here.</source>
        <translation>作ったものがここに並びます。</translation>
    </message>
    <message>
        <source>In which order objects are shown</source>
        <translation>物体の並び順</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>How large the pictures are</source>
        <translation>画像の大きさ</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像の大きさ</translation>
    </message>
    <message>
        <source>Choose a project, a collection or the trash</source>
        <translation>プロジェクト、コレクション、ゴミ箱を選ぶ</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <source>%1, %2 on the disk</source>
        <comment>objects, size</comment>
        <translation>%1、ディスク %2</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Nothing passes these filters.</source>
        <translation>このフィルターに合うものはありません。</translation>
    </message>
    <message>
        <source>What you delete waits here.</source>
        <translation>削除したものがここで待ちます。</translation>
    </message>
    <message>
        <source>Drag objects onto the collection&apos;s name.</source>
        <translation>コレクション名に物体をドラッグしてください。</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>コレクションに追加</translation>
    </message>
    <message>
        <source>Take out of “%1”</source>
        <translation>「%1」から外す</translation>
    </message>
    <message>
        <source>Move to a project</source>
        <translation>プロジェクトに移動</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>すべての物体</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>削除したプロジェクト</translation>
    </message>
    <message>
        <source>Put “%1” back</source>
        <translation>「%1」を元に戻す</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>This is the only project.</source>
        <translation>プロジェクトはこれだけです。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>変更の新しい順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>星の多い順</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LineageView</name>
    <message>
        <source>from step %1: %2</source>
        <translation>ステップ %1 から: %2</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>由来</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LogModel</name>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
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
        <translation>LoRA を追加</translation>
    </message>
    <message>
        <source>change the weight of a LoRA</source>
        <translation>LoRA の重みを変更</translation>
    </message>
    <message>
        <source>leave out a LoRA</source>
        <translation>LoRA を外す</translation>
    </message>
    <message>
        <source>This run keeps its LoRAs.</source>
        <translation>この実行の LoRA は変えられません。</translation>
    </message>
    <message>
        <source>The model in use is guided by a picture and takes no LoRA; runs leave them out.</source>
        <translation>使用中のモデルは画像でガイドし、LoRA を使えません。実行時には除かれます。</translation>
    </message>
    <message>
        <source>These are as many as one run takes.</source>
        <translation>1 回の実行で使える上限です。</translation>
    </message>
    <message>
        <source>A style or subject that changes the model</source>
        <translation>モデルを変えるスタイルや題材</translation>
    </message>
    <message>
        <source>None is used</source>
        <translation>使用していません</translation>
    </message>
    <message>
        <source>It changes another family: %1. The model in use belongs to %2.</source>
        <translation>別の系統 %1 用です。使用中のモデルは %2 です。</translation>
    </message>
    <message>
        <source>%1 is no LoRA: %2.</source>
        <translation>%1 は LoRA ではありません: %2。</translation>
    </message>
    <message>
        <source>Runs use this LoRA already.</source>
        <translation>すでにこの LoRA を使っています。</translation>
    </message>
    <message>
        <source>add a LoRA</source>
        <translation>LoRA を追加</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>A .safetensors file with a LoRA</source>
        <translation>LoRA の .safetensors ファイル</translation>
    </message>
    <message>
        <source>Choose a LoRA</source>
        <translation>LoRA を選択</translation>
    </message>
    <message>
        <source>LoRAs (%1)</source>
        <translation>LoRA (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>It changes models of the family %1, and the starter is none. Choose one of them first.</source>
        <translation>系統 %1 のモデル用で、スターターは違います。先にその系統のモデルを選んでください。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::LoraRow</name>
    <message>
        <source>Leave out %1</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>How far it changes the model: 0 not at all, 1 as it was trained for</source>
        <translation>モデルを変える強さ: 0 なし、1 学習どおり</translation>
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
        <translation>この画面ではビューポートを描画できません。実行と書き出しは使えます。</translation>
    </message>
    <message>
        <source>Nothing is being made right now.</source>
        <translation>今は何も作っていません。</translation>
    </message>
    <message>
        <source>Pausing is possible once the object is forming</source>
        <translation>形成が始まると一時停止できます</translation>
    </message>
    <message>
        <source>It is stopping already.</source>
        <translation>すでに停止処理中です。</translation>
    </message>
    <message>
        <source>The seed of this run</source>
        <translation>この実行のシード</translation>
    </message>
    <message>
        <source>A run goes on already. Stop it, or wait for its end.</source>
        <translation>すでに実行中です。停止するか、終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Select an object in the library first.</source>
        <translation>まずライブラリで物体を選んでください。</translation>
    </message>
    <message>
        <source>These views are for finished objects.</source>
        <translation>完成した物体用の表示です。</translation>
    </message>
    <message>
        <source>This object has no texture coordinates.</source>
        <translation>この物体にはテクスチャ座標がありません。</translation>
    </message>
    <message>
        <source>These views are for objects that form.</source>
        <translation>形成中の物体用の表示です。</translation>
    </message>
    <message>
        <source>watertight</source>
        <translation>水密</translation>
    </message>
    <message numerus="yes">
        <source>%n open edge(s)</source>
        <translation>
            <numerusform>開いた辺 %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>not watertight</source>
        <translation>水密でない</translation>
    </message>
    <message>
        <source>%1 triangles, %2 vertices</source>
        <translation>三角形 %1、頂点 %2</translation>
    </message>
    <message>
        <source>Meshes (%1)</source>
        <translation>メッシュ (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import meshes</source>
        <translation>メッシュをインポート</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation>%1 をインポートしました: %2</translation>
    </message>
    <message>
        <source>“%1” has no mesh in the library.</source>
        <translation>「%1」のメッシュはライブラリにありません。</translation>
    </message>
    <message>
        <source>Exported %1 (%2) and read it back: %3</source>
        <translation>%1 (%2) を書き出し、読み直して確認しました: %3</translation>
    </message>
    <message>
        <source>Exported %1 (%2), but it could not be read back: %3</source>
        <translation>%1 (%2) を書き出しましたが、読み直せませんでした: %3</translation>
    </message>
    <message>
        <source>Exported %1 (%2), but what was read back differs from the object.</source>
        <translation>%1 (%2) を書き出しましたが、読み直した内容が物体と異なります。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>The object is not in the library yet: %1</source>
        <translation>物体はまだライブラリにありません: %1</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Until the studio closes the object stays in memory; the next start offers to resume its run</source>
        <translation>スタジオを閉じるまで物体はメモリーに残ります。次回の起動時に実行を再開できます</translation>
    </message>
    <message>
        <source>Select one object only.</source>
        <translation>物体を 1 つだけ選んでください。</translation>
    </message>
    <message>
        <source>use the settings of “%1”</source>
        <translation>「%1」の設定を使う</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>実行の設定</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Job log</source>
        <translation>ジョブログ</translation>
    </message>
    <message>
        <source>About Maquette</source>
        <translation>Maquette について</translation>
    </message>
    <message>
        <source>Words become objects, and you watch them form.</source>
        <translation>言葉が物体になり、その様子を見られます。</translation>
    </message>
    <message>
        <source>Viewport: %1</source>
        <translation>ビューポート: %1</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>ライブラリ: %1</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0</source>
        <translation>ライセンス: Apache-2.0</translation>
    </message>
    <message>
        <source>Converted: %1</source>
        <translation>変換しました: %1</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>See the models on this machine</source>
        <translation>このコンピューターのモデルを見る</translation>
    </message>
    <message>
        <source>The chosen model cannot be used, so the starter stands in: %1</source>
        <translation>選んだモデルを使えないため、スターターで代用します: %1</translation>
    </message>
    <message>
        <source>Say in “Models” which edition of Stable Diffusion 2 this is.</source>
        <translation>これが Stable Diffusion 2 のどの版かを「モデル」で指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot work with a model of this kind. Choose another model, or another method.</source>
        <translation>%1 はこの種類のモデルを使えません。別のモデルか手法を選んでください。</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>それでも開始</translation>
    </message>
    <message>
        <source>The system may become slow, or end the program; what is made so far stays safe</source>
        <translation>システムが遅くなるか、プログラムが終了することがあります。作成済みのものは安全です</translation>
    </message>
    <message>
        <source>Words for what the object should not have or be</source>
        <translation>物体に含めたくないもの</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>What the engine said before</source>
        <translation>エンジンが出力した内容</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>An interrupted run can be resumed: “%1”, %2.</source>
        <translation>中断した実行を再開できます: 「%1」、%2。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on from its last checkpoint</source>
        <translation>最後のチェックポイントから続ける</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Remove the unfinished run from the library</source>
        <translation>未完了の実行をライブラリから削除</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Saving the run, so that it can go on next time …</source>
        <translation>次回続けられるように実行を保存しています…</translation>
    </message>
    <message>
        <source>The last run failed</source>
        <translation>前回の実行は失敗しました</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>破棄しました</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>すべて保存済み</translation>
    </message>
    <message>
        <source>Library is read-only</source>
        <translation>ライブラリは読み取り専用</translation>
    </message>
    <message>
        <source>Drawn by the processor</source>
        <translation>CPU で描画</translation>
    </message>
    <message>
        <source>Drawn by the graphics card</source>
        <translation>グラフィックスカードで描画</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n picture(s) and a video into %1.</source>
        <translation>
            <numerusform>%n 枚の画像と動画を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the time-lapse into</source>
        <translation>タイムラプスの書き出し先</translation>
    </message>
    <message>
        <source>%1, time-lapse</source>
        <translation>%1、タイムラプス</translation>
    </message>
    <message>
        <source>There are no moments to show yet.</source>
        <translation>表示できる時点がまだありません。</translation>
    </message>
    <message>
        <source>Choose an earlier moment on the timeline first.</source>
        <translation>まずタイムラインで前の時点を選んでください。</translation>
    </message>
    <message>
        <source>Nothing that a run could go on from was kept here. Choose a later moment.</source>
        <translation>ここには続行できる状態が残っていません。後の時点を選んでください。</translation>
    </message>
    <message>
        <source>The words can change while an object forms.</source>
        <translation>言葉は形成中に変えられます。</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1、ステップ %2</translation>
    </message>
    <message>
        <source>Starts from step %1 of “%2”</source>
        <translation>「%2」のステップ %1 から開始</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>ステップ %1: %2</translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation>先に元に戻してください。</translation>
    </message>
    <message>
        <source>It is in the trash already.</source>
        <translation>すでにゴミ箱にあります。</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使う</translation>
    </message>
    <message>
        <source>Contest of %1: %2</source>
        <translation>%1 のコンテスト: %2</translation>
    </message>
    <message>
        <source>The contest is over</source>
        <translation>コンテストは終わりました</translation>
    </message>
    <message>
        <source>%1 is in the library already: here it is.</source>
        <translation>%1 はすでにライブラリにあります。</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>設定を使う</translation>
    </message>
    <message>
        <source>Prompt, method, preset, seed and parameters as they made this object; undo brings yours back</source>
        <translation>この物体を作ったプロンプト、手法、プリセット、シード、パラメーター。元に戻すと自分の設定に戻ります</translation>
    </message>
    <message>
        <source>This picture shows “%1”.</source>
        <translation>この画像は「%1」です。</translation>
    </message>
    <message>
        <source>This picture carries the recipe of “%1”.</source>
        <translation>この画像には「%1」のレシピがあります。</translation>
    </message>
    <message>
        <source>The recipe in %1 is of a newer version or damaged.</source>
        <translation>%1 のレシピは新しい版のものか、破損しています。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>確認書</translation>
    </message>
    <message>
        <source>What was checked, with sizes and the hash</source>
        <translation>確認した内容、サイズ、ハッシュ</translation>
    </message>
    <message>
        <source>Drop to open it here</source>
        <translation>ドロップしてここで開く</translation>
    </message>
    <message>
        <source>Drop to guide the next object by this picture</source>
        <translation>ドロップして次の物体をこの画像でガイド</translation>
    </message>
    <message>
        <source>Drop to take it into the library</source>
        <translation>ドロップしてライブラリに追加</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Mesh desk</source>
        <translation>メッシュデスク</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) finished.</source>
        <translation>
            <numerusform>%n 個の物体が完成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed.</source>
        <translation>
            <numerusform>%n 件の実行が失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>キューは空です。</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>キューは空です</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait in the queue.</source>
        <translation>
            <numerusform>%n 件の実行がキューで待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>キューを開始</translation>
    </message>
    <message>
        <source>Make what waits, one after the other</source>
        <translation>待っているものを順に作る</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>See and reorder what waits</source>
        <translation>待っているものを見て並べ替える</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>コンテスト</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>on the stage</source>
        <translation>ステージ上</translation>
    </message>
    <message>
        <source>While an object forms, choose an earlier moment on the timeline to compare with.</source>
        <translation>形成中は、比べる前の時点をタイムラインで選んでください。</translation>
    </message>
    <message>
        <source>Select two objects in the library, or open one on the stage.</source>
        <translation>ライブラリで 2 つ選ぶか、1 つをステージで開いてください。</translation>
    </message>
    <message>
        <source>Choose the object to compare with “%1” in the library.</source>
        <translation>「%1」と比べる物体をライブラリで選んでください。</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Compare nothing</source>
        <translation>比較しない</translation>
    </message>
    <message>
        <source>“%1” stays on the left. Move along the timeline to compare it with other moments, or with the present at its end.</source>
        <translation>「%1」は左に残ります。タイムラインを動かすと、ほかの時点や末尾の現在と比べられます。</translation>
    </message>
    <message>
        <source>Maquette crashed last time. A report of where it happened is kept on this machine; nothing you made is in it.</source>
        <translation>前回 Maquette が異常終了しました。発生箇所の報告がこのコンピューターにあります。作ったものは含まれません。</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>報告を開く</translation>
    </message>
    <message>
        <source>Reads it in your text editor</source>
        <translation>テキストエディターで読みます</translation>
    </message>
    <message>
        <source>Time in seconds</source>
        <translation>時間 (秒)</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Brush: nothing is held any more</source>
        <translation>ブラシ: もう何も固定されていません</translation>
    </message>
    <message>
        <source>a region frozen</source>
        <translation>領域を固定</translation>
    </message>
    <message>
        <source>a region to be redone</source>
        <translation>作り直す領域</translation>
    </message>
    <message>
        <source>paint erased</source>
        <translation>塗りを消去</translation>
    </message>
    <message numerus="yes">
        <source>Brush: %1 (%n stroke(s) in all)</source>
        <translation>
            <numerusform>ブラシ: %1 (全 %n ストローク)</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to change the model by this LoRA</source>
        <translation>ドロップしてこの LoRA でモデルを変える</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is neither a mesh nor a picture nor a LoRA.</source>
        <translation>%1 を開けません。メッシュでも画像でも LoRA でもありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) behind it.</source>
        <translation>
            <numerusform>ほかに %n 件が後ろで待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free where the library is. This run may take %2 there: free some space before it ends.</source>
        <translation>ライブラリのある場所の空きは %1 だけです。この実行は %2 使うことがあります。終わる前に空きを作ってください。</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>F&amp;orming object</source>
        <translation>形成中の物体</translation>
    </message>
    <message>
        <source>Finished ob&amp;ject</source>
        <translation>完成した物体</translation>
    </message>
    <message>
        <source>The graphics driver let the viewport down. It is drawn in a slower way now; runs and exports go on.</source>
        <translation>グラフィックスドライバーがビューポートを描画できなくなりました。今は遅い方法で描画しています。実行と書き出しは続きます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Asks the graphics driver once more</source>
        <translation>グラフィックスドライバーにもう一度問い合わせます</translation>
    </message>
    <message>
        <source>the last leg</source>
        <translation>最後の区間</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>ラウンド %1/%2</translation>
    </message>
    <message>
        <source>An interrupted contest can be resumed: “%1”, %2, %3 of %4 still in.</source>
        <translation>中断したコンテストを再開できます:「%1」、%2、%4 件中 %3 件が残っています。</translation>
    </message>
    <message>
        <source>Resume the contest</source>
        <translation>コンテストを再開</translation>
    </message>
    <message>
        <source>Each goes on from its last checkpoint</source>
        <translation>それぞれ最後のチェックポイントから続けます</translation>
    </message>
    <message>
        <source>Remove the unfinished contest from the library</source>
        <translation>未完のコンテストをライブラリから取り除きます</translation>
    </message>
    <message>
        <source>How far a contest had come cannot be read any more. Its candidates can be resumed one by one.</source>
        <translation>コンテストの進み具合を読めなくなりました。候補は 1 つずつ再開できます。</translation>
    </message>
    <message>
        <source>Saving the contest, so that it can go on next time …</source>
        <translation>次回続けられるようにコンテストを保存しています…</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MaskBrush</name>
    <message>
        <source>Let everything go</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Paint on the object; drag beside it to turn. [ and ] change the size, Esc puts the brush away.</source>
        <translation>物体に塗ります。横でドラッグすると回転。[ と ] で大きさ、Esc でブラシを置きます。</translation>
    </message>
    <message>
        <source>The brush works on an object while it forms.</source>
        <translation>ブラシは形成中の物体に使えます。</translation>
    </message>
    <message>
        <source>The brush can be used once the object is forming.</source>
        <translation>ブラシは形成が始まると使えます。</translation>
    </message>
    <message>
        <source>Go back to the present on the timeline first.</source>
        <translation>先にタイムラインの現在に戻ってください。</translation>
    </message>
    <message>
        <source>Take the brush first.</source>
        <translation>先にブラシを選んでください。</translation>
    </message>
    <message>
        <source>Nothing is painted yet.</source>
        <translation>まだ何も塗られていません。</translation>
    </message>
    <message>
        <source>Freeze a region</source>
        <translation>領域を固定</translation>
    </message>
    <message>
        <source>Mark a region to be redone</source>
        <translation>作り直す領域を指定</translation>
    </message>
    <message>
        <source>Erase paint</source>
        <translation>塗りを消す</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshDesk</name>
    <message>
        <source>%1, edited</source>
        <translation>%1、編集済み</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshDeskPanel</name>
    <message>
        <source>add “%1”</source>
        <translation>「%1」を追加</translation>
    </message>
    <message>
        <source>switch “%1” on</source>
        <translation>「%1」をオン</translation>
    </message>
    <message>
        <source>switch “%1” off</source>
        <translation>「%1」をオフ</translation>
    </message>
    <message>
        <source>move “%1”</source>
        <translation>「%1」を移動</translation>
    </message>
    <message>
        <source>remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Add operations; the object stays as it is, and each can be changed, moved or switched off at any time.</source>
        <translation>操作を追加します。物体はそのままで、各操作はいつでも変更、移動、オフにできます。</translation>
    </message>
    <message>
        <source>Open a finished object from the library to work on its mesh.</source>
        <translation>メッシュを編集するには、ライブラリの完成した物体を開いてください。</translation>
    </message>
    <message>
        <source>Add an operation to the stack</source>
        <translation>スタックに操作を追加</translation>
    </message>
    <message>
        <source>No operation is switched on.</source>
        <translation>オンの操作がありません。</translation>
    </message>
    <message>
        <source>Hold to see it as it was</source>
        <translation>押している間、元の状態を表示</translation>
    </message>
    <message>
        <source>The operations are still being done.</source>
        <translation>操作を実行中です。</translation>
    </message>
    <message>
        <source>Keep the result in the library beside the object it was made of</source>
        <translation>結果を元の物体の隣に保存</translation>
    </message>
    <message>
        <source>Write it as a file, as it is shown</source>
        <translation>表示どおりにファイルへ書き出す</translation>
    </message>
    <message>
        <source>Mesh desk</source>
        <translation>メッシュデスク</translation>
    </message>
    <message>
        <source>Add operation</source>
        <translation>操作を追加</translation>
    </message>
    <message>
        <source>Show the object as it was</source>
        <translation>元の物体を表示</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Progress of the operations</source>
        <translation>操作の進行状況</translation>
    </message>
    <message>
        <source>Save as new object</source>
        <translation>新しい物体として保存</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
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
        <translation>サイズ (mm)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じている</translation>
    </message>
    <message numerus="yes">
        <source>%n open edge(s)</source>
        <translation>
            <numerusform>開いた辺 %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>閉じていない</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>面</translation>
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
        <translation>開いている</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体積</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 + normals</source>
        <translation>%1 + 法線</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>テクスチャ</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>以前: %1</translation>
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
        <translation>役立つ操作をスタックに追加</translation>
    </message>
    <message>
        <source>Check for 3D printing</source>
        <translation>3D プリントの確認</translation>
    </message>
    <message>
        <source>Measures walls, overhangs and size, and says what to do</source>
        <translation>壁、張り出し、サイズを測り、対処を示します</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshStepCard</name>
    <message>
        <source>Move %1 up</source>
        <translation>%1 を上へ</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 を下へ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Take it off the stack; undo brings it back</source>
        <translation>スタックから外します。元に戻せます</translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <translation>通常の値に戻す</translation>
    </message>
    <message>
        <source>It is the first already</source>
        <translation>すでに最初です</translation>
    </message>
    <message>
        <source>Do it earlier</source>
        <translation>先に実行</translation>
    </message>
    <message>
        <source>It is the last already</source>
        <translation>すでに最後です</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>後に実行</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>maquette::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show what a developer would want to know</source>
        <translation>開発者向けの情報を表示</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>メッセージの詳細</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelChip</name>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Runs use the model “%1”. Choose another one here.</source>
        <translation>モデル「%1」で実行します。ここで変更できます。</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelDetails</name>
    <message>
        <source>No model is selected</source>
        <translation>モデルが選択されていません</translation>
    </message>
    <message>
        <source>Select one on the left to see what it is and to use it.</source>
        <translation>左で選ぶと、内容を見て使えます。</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値形式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>The file does not say</source>
        <translation>ファイルに記載なし</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>発見元</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>A file of this kind can carry programs, so it is never opened as it is. Converting reads the numbers alone, in a process that may do nothing else, and writes them into a new file of Maquette&apos;s own. Yours stays as it is.</source>
        <translation>この種類のファイルはプログラムを含むことがあるため、そのまま開くことはありません。変換では、ほかに何もできないプロセスが数値だけを読み、Maquette 専用の新しいファイルに書き込みます。元のファイルは変わりません。</translation>
    </message>
    <message>
        <source>Runs use this model already.</source>
        <translation>すでにこのモデルを使っています。</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>先に質問に答えてください。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Runs use this model from now on</source>
        <translation>今後の実行でこのモデルを使います</translation>
    </message>
    <message>
        <source>Make a safe copy that can be used; nothing in it is executed</source>
        <translation>使用できる安全なコピーを作ります。中身は実行されません</translation>
    </message>
    <message>
        <source>Which edition of Stable Diffusion 2 is this?</source>
        <translation>Stable Diffusion 2 のどの版ですか？</translation>
    </message>
    <message>
        <source>Base, 512 pixels</source>
        <translation>ベース、512 ピクセル</translation>
    </message>
    <message>
        <source>Its name mostly says “base” or “512”</source>
        <translation>名前に “base” や “512” を含むことが多い</translation>
    </message>
    <message>
        <source>768 pixels</source>
        <translation>768 ピクセル</translation>
    </message>
    <message>
        <source>Its name mostly says “768” or “v”</source>
        <translation>名前に “768” や “v” を含むことが多い</translation>
    </message>
    <message>
        <source>The file does not tell. The answer is remembered for it; if objects stay grey and noisy, it was the other one.</source>
        <translation>ファイルからは分かりません。答えは記憶されます。物体が灰色でノイズのままなら、もう一方です。</translation>
    </message>
    <message>
        <source>Converting …</source>
        <translation>変換中…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop this; nothing half-made stays</source>
        <translation>停止します。途中のものは残りません</translation>
    </message>
    <message>
        <source>Convert safely</source>
        <translation>安全に変換</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Open the folder it lies in</source>
        <translation>このファイルのあるフォルダーを開く</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Add to runs</source>
        <translation>実行に追加</translation>
    </message>
    <message>
        <source>It changes the model from the next run on</source>
        <translation>次の実行からモデルを変えます</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelFolders</name>
    <message>
        <source>Look in this folder no longer; its files stay</source>
        <translation>このフォルダーを検索対象から外します。ファイルは残ります</translation>
    </message>
    <message>
        <source>Look in %1 no longer</source>
        <translation>%1 を検索しない</translation>
    </message>
    <message>
        <source>Maquette looks in</source>
        <translation>Maquette の検索先</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Look for weights in another folder, too; nothing is copied</source>
        <translation>別のフォルダーでも重みを探します。コピーはしません</translation>
    </message>
    <message>
        <source>No program with weights was found in its usual place.</source>
        <translation>通常の場所に重みを持つソフトは見つかりませんでした。</translation>
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
        <translation>要確認</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelManager</name>
    <message>
        <source>Another file is being converted. Wait for its end.</source>
        <translation>別のファイルを変換中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>検索を停止</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Stop; what was known before stays in the list</source>
        <translation>停止します。既知のものは一覧に残ります</translation>
    </message>
    <message>
        <source>Look through all folders again</source>
        <translation>すべてのフォルダーを検索し直す</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Nothing was copied or changed.</source>
        <translation>
            <numerusform>%n 件見つかりました。コピーも変更もしていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, looking in %2</source>
        <translation>%1 件発見、%2 を検索中</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message>
        <source>No other weights were found, and none are needed: the starter makes objects by itself. Maquette can also use Stable Diffusion 1 and 2 and MVDream: folders from Hugging Face, .safetensors files of ComfyUI, A1111, Forge or InvokeAI, and .ckpt files after converting. Add the folder they lie in.</source>
        <translation>ほかの重みは見つかりませんでしたが、なくても構いません。スターターだけで物体を作れます。Maquette は Stable Diffusion 1、2 と MVDream も使えます: Hugging Face のフォルダー、ComfyUI、A1111、Forge、InvokeAI の .safetensors ファイル、変換後の .ckpt ファイル。それらのあるフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation>この検索に合うものはありません。</translation>
    </message>
    <message>
        <source>Look for weights in this folder, too</source>
        <translation>このフォルダーでも重みを探す</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Search names, families and folders</source>
        <translation>名前、系統、フォルダーを検索</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Everything that was found</source>
        <translation>見つかったすべて</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>Models that runs can use as they are</source>
        <translation>そのまま使えるモデル</translation>
    </message>
    <message>
        <source>To convert</source>
        <translation>要変換</translation>
    </message>
    <message>
        <source>Models that need a safe copy first</source>
        <translation>まず安全なコピーが必要なモデル</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Parts, and what Maquette cannot use</source>
        <translation>部品と、Maquette で使えないもの</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Looking for weights</source>
        <translation>重みを検索中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Models</name>
    <message>
        <source>Small model of everyday things</source>
        <translation>身近な物の小さなモデル</translation>
    </message>
    <message>
        <source>Model that draws what words say</source>
        <translation>言葉から絵を描くモデル</translation>
    </message>
    <message>
        <source>Model that draws four views at once</source>
        <translation>4 方向を同時に描くモデル</translation>
    </message>
    <message>
        <source>Model that turns a picture to other views</source>
        <translation>画像を別の方向から見せるモデル</translation>
    </message>
    <message>
        <source>Image network without its other parts</source>
        <translation>他の部品のない画像ネットワーク</translation>
    </message>
    <message>
        <source>Picture decoder (VAE)</source>
        <translation>画像デコーダー (VAE)</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>テキストエンコーダー</translation>
    </message>
    <message>
        <source>Picture encoder</source>
        <translation>画像エンコーダー</translation>
    </message>
    <message>
        <source>LoRA, a style or subject for a model</source>
        <translation>LoRA（モデル用のスタイルや題材）</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>Embedding, a learnt word</source>
        <translation>埋め込み（学習した単語）</translation>
    </message>
    <message>
        <source>Pickled weights</source>
        <translation>Pickle 形式の重み</translation>
    </message>
    <message>
        <source>Stable Diffusion 1, inpainting</source>
        <translation>Stable Diffusion 1、インペイント</translation>
    </message>
    <message>
        <source>Stable Diffusion 2, inpainting</source>
        <translation>Stable Diffusion 2、インペイント</translation>
    </message>
    <message>
        <source>Stable Diffusion XL, refiner</source>
        <translation>Stable Diffusion XL、リファイナー</translation>
    </message>
    <message>
        <source>Comes with Maquette</source>
        <translation>Maquette に付属</translation>
    </message>
    <message>
        <source>Added folder</source>
        <translation>追加したフォルダー</translation>
    </message>
    <message>
        <source>Converted by Maquette</source>
        <translation>Maquette が変換</translation>
    </message>
    <message>
        <source>Unknown weights</source>
        <translation>不明な重み</translation>
    </message>
    <message>
        <source>%1 bit (%2)</source>
        <translation>%1 ビット (%2)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>Convert first</source>
        <translation>要変換</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>This goes with a model and makes nothing by itself. Choose a whole model.</source>
        <translation>これはモデルの付属品で、単独では何も作れません。モデル全体を選んでください。</translation>
    </message>
    <message>
        <source>A run needs about %1.</source>
        <translation>実行には約 %1 必要です。</translation>
    </message>
    <message>
        <source>A run needs about %1 of the %2 that are free, computing in 16 bits.</source>
        <translation>16 ビット計算で、空き %2 のうち約 %1 が必要です。</translation>
    </message>
    <message>
        <source>A run needs about %1 of the %2 that are free.</source>
        <translation>空き %2 のうち約 %1 が必要です。</translation>
    </message>
    <message>
        <source>A LoRA goes with a model and makes nothing by itself. Runs add it to the model in use.</source>
        <translation>LoRA はモデルとともに働き、単独では何も作れません。使用中のモデルに加えられます。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ObjectCard</name>
    <message>
        <source>%1 triangles</source>
        <translation>三角形 %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>途中で停止</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>設定を使う</translation>
    </message>
    <message>
        <source>Use its seed</source>
        <translation>シードを使う</translation>
    </message>
    <message>
        <source>Prompt, method, preset, seed and parameters as they made this object; undo brings yours back</source>
        <translation>この物体を作ったプロンプト、手法、プリセット、シード、パラメーター。元に戻すと自分の設定に戻ります</translation>
    </message>
    <message>
        <source>Only the seed; everything else stays as it is</source>
        <translation>シードだけ。ほかは変わりません</translation>
    </message>
</context>
<context>
    <name>maquette::ui::OwnCameras</name>
    <message>
        <source>No view is kept here yet.</source>
        <translation>保存したビューはまだありません。</translation>
    </message>
    <message>
        <source>&amp;Own views</source>
        <translation>マイビュー</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ParameterPanel</name>
    <message>
        <source>Expert settings</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Settings that only matter when you know the method</source>
        <translation>手法を知っている人向けの設定</translation>
    </message>
    <message>
        <source>Fixed while this run goes on. Stop it, or wait for its end, to change this.</source>
        <translation>実行中は変えられません。停止するか、終わるのを待って変更してください。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ParameterRow</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 〜 %2</translation>
    </message>
    <message>
        <source>May change while the object forms.</source>
        <translation>形成中に変えられます。</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s value</source>
        <translation>プリセットの値に戻す</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PlaceholderSurface</name>
    <message>
        <source>Without OpenGL, objects are seen here only while they form.</source>
        <translation>OpenGL がないため、物体は形成中のみここに表示されます。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PressureLegend</name>
    <message>
        <source>Pressure: dark blue is settled, bright is where the model still pushes</source>
        <translation>圧力: 濃い青は安定、明るい場所はモデルがまだ押しています</translation>
    </message>
    <message>
        <source>How strongly the model pulled at each place over the last steps</source>
        <translation>直近のステップでモデルが各場所を引いた強さ</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>安定</translation>
    </message>
    <message>
        <source>still pushing</source>
        <translation>押している</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PromptBar</name>
    <message>
        <source>Start from nothing instead</source>
        <translation>最初から始める</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>除外する内容</translation>
    </message>
    <message>
        <source>What should not form, for example “blurry, text”</source>
        <translation>出てほしくないもの（例: “blurry, text”）</translation>
    </message>
    <message>
        <source>Clear what to leave out</source>
        <translation>除外する内容を消去</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>What should form, in a few words</source>
        <translation>形にしたいものを数語で</translation>
    </message>
    <message>
        <source>Describe an object, for example “a red chair”</source>
        <translation>物体を英語で説明（例: “a red chair”）</translation>
    </message>
    <message>
        <source>Let the object form (Enter)</source>
        <translation>物体を形づくる (Enter)</translation>
    </message>
    <message>
        <source>Type what you want to see form first.</source>
        <translation>まず見たいものを入力してください。</translation>
    </message>
    <message>
        <source>The prompt is longer than %1 characters. Shorten it.</source>
        <translation>プロンプトが %1 文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>The model knows none of these words. Pick one of the words below.</source>
        <translation>モデルが知っている言葉がありません。下から選んでください。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Guide by a picture</source>
        <translation>画像でガイド</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>ほかの始め方</translation>
    </message>
    <message>
        <source>Back to the run that goes on</source>
        <translation>進行中の実行に戻る</translation>
    </message>
    <message>
        <source>Let it form when those before it are finished (Enter)</source>
        <translation>前のものが終わったら形づくる (Enter)</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>キューに追加</translation>
    </message>
</context>
<context>
    <name>maquette::ui::PromptEdit</name>
    <message>
        <source>Words the model knows</source>
        <translation>モデルが知っている言葉</translation>
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
            <numerusform>モデルが読むのは最大 %n トークン。このプロンプトは今 %1 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not read: “%2”</source>
        <translation>%1 · 読まれない部分: 「%2」</translation>
    </message>
    <message numerus="yes">
        <source>The model reads %n piece(s) of words at most. It does not see “%1”: say what matters first, or use fewer words.</source>
        <translation>
            <numerusform>モデルが読むのは最大 %n トークンで、「%1」は見えません。大事なことを先に書くか、短くしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueController</name>
    <message>
        <source>reorder the queue</source>
        <translation>キューを並べ替え</translation>
    </message>
    <message numerus="yes">
        <source>take %n run(s) out of the queue</source>
        <translation>
            <numerusform>%n 件の実行をキューから外す</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueDialog</name>
    <message>
        <source>Seeds for each prompt</source>
        <translation>プロンプトごとのシード数</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>最初のシード</translation>
    </message>
    <message>
        <source>Add several runs</source>
        <translation>複数の実行を追加</translation>
    </message>
    <message>
        <source>One prompt on each line</source>
        <translation>1 行に 1 つのプロンプト</translation>
    </message>
    <message>
        <source>Prompts, one on each line</source>
        <translation>プロンプト（1 行に 1 つ）</translation>
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
        <translation>それぞれのシード数</translation>
    </message>
    <message>
        <source>from seed</source>
        <translation>開始シード</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Write at least one prompt.</source>
        <translation>プロンプトを 1 つ以上書いてください。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>That is more than %1 runs.</source>
        <translation>実行が %1 件を超えています。</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>seeds %1 to %2</source>
        <translation>シード %1 〜 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 件の実行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueFeature</name>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation>
            <numerusform>キューに %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the queue, on hold</source>
        <translation>
            <numerusform>キューに %n 件、停止中</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>キューの表示／非表示</translation>
    </message>
    <message>
        <source>Objects are being made</source>
        <translation>物体を作成中</translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueModel</name>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · シード %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Forming</source>
        <translation>形成中</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %、%2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Interrupted at step %1; it will go on</source>
        <translation>ステップ %1 で中断。続行します</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>%1 で完了</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>失敗しました</translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 件待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, on hold</source>
        <translation>
            <numerusform>%n 件待機中、停止</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>キューを止める</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>キューを開始</translation>
    </message>
    <message>
        <source>The run that goes on is finished; nothing starts after it</source>
        <translation>進行中の実行は完了し、その後は始まりません</translation>
    </message>
    <message>
        <source>Make what waits, one after the other</source>
        <translation>待っているものを順に作る</translation>
    </message>
    <message>
        <source>Nothing waits in the queue.</source>
        <translation>キューで待つものはありません。</translation>
    </message>
    <message>
        <source>Select a run that is not being made first.</source>
        <translation>まず実行中でないものを選んでください。</translation>
    </message>
    <message>
        <source>Select a run that failed or was stopped first.</source>
        <translation>まず失敗または停止した実行を選んでください。</translation>
    </message>
    <message>
        <source>There are no finished runs here.</source>
        <translation>完了した実行はありません。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Runs in the queue</source>
        <translation>キューの実行</translation>
    </message>
    <message>
        <source>Alt with an arrow key moves a run, Delete takes it out</source>
        <translation>Alt と矢印キーで移動、Delete で外します</translation>
    </message>
    <message>
        <source>What shall form later waits here.
Type a prompt and choose “Add to queue”.</source>
        <translation>後で形にするものがここで待ちます。
プロンプトを入力して「キューに追加」を選んでください。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::RealSizeDialog</name>
    <message>
        <source>Real size</source>
        <translation>実際の大きさ</translation>
    </message>
    <message>
        <source>How long is the longest side of the object in reality? The scale on the stage then tells real lengths; the object stays as it is.</source>
        <translation>物体の最長の辺は実際にはどれくらいですか？ステージの目盛りが実寸になります。物体は変わりません。</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>最長の辺</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>ミリメートル</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>センチメートル</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>メートル</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>インチ</translation>
    </message>
    <message>
        <source>no real size</source>
        <translation>実寸なし</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Lengths are told in the object&apos;s own units.</source>
        <translation>長さは物体の単位で示します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ReceiptDialog</name>
    <message>
        <source>millimetres</source>
        <translation>ミリメートル</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>センチメートル</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>インチ</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>メートル</translation>
    </message>
    <message>
        <source>Not read back: %1</source>
        <translation>読み直していません: %1</translation>
    </message>
    <message>
        <source>Read back by an independent program: all as it should be</source>
        <translation>独立したプログラムで読み直し、問題ありません</translation>
    </message>
    <message>
        <source>What was read back differs from the object</source>
        <translation>読み直した内容が物体と異なります</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation>三角形</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>寸法</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上方向</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>travels inside the file</source>
        <translation>ファイルに含まれます</translation>
    </message>
    <message>
        <source>is not inside the file</source>
        <translation>ファイルに含まれません</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Receipt of the export</source>
        <translation>書き出しの確認書</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Put the whole receipt on the clipboard</source>
        <translation>確認書全体をクリップボードにコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>off by %1, %2 is allowed</source>
        <translation>誤差 %1、許容 %2</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ReferencePicture</name>
    <message>
        <source>There is no picture %1 any more.</source>
        <translation>画像 %1 はもうありません。</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read. Choose a PNG or JPEG.</source>
        <translation>%1 は読める画像ではありません。PNG か JPEG を選んでください。</translation>
    </message>
    <message>
        <source>The picture %1 is damaged: %2. Save it again, or choose another one.</source>
        <translation>画像 %1 は破損しています: %2。保存し直すか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>This model shows a pictured object from other sides. Drop a picture on the window, or choose one with “Picture”.</source>
        <translation>このモデルは写った物体を別の方向から見せます。画像をウィンドウにドロップするか、「画像」で選んでください。</translation>
    </message>
    <message>
        <source>Choose a reference picture</source>
        <translation>参照画像を選択</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 is not guided by pictures. Choose another method.</source>
        <translation>%1 は画像でガイドできません。別の手法を選んでください。</translation>
    </message>
    <message>
        <source>choose a reference picture</source>
        <translation>参照画像を選択</translation>
    </message>
    <message>
        <source>leave the reference picture out</source>
        <translation>参照画像を外す</translation>
    </message>
    <message>
        <source>turn the reference picture</source>
        <translation>参照画像を回転</translation>
    </message>
    <message>
        <source>%1 is not guided by pictures.</source>
        <translation>%1 は画像でガイドできません。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ReferenceRow</name>
    <message>
        <source>Guides the object, seen from</source>
        <translation>物体のガイド、視点</translation>
    </message>
    <message>
        <source>Reference picture %1</source>
        <translation>参照画像 %1</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Where its camera stood: 0° sees the front, 90° the side on the right of the front, 180° the back</source>
        <translation>カメラの位置: 0° は正面、90° は正面の右側、180° は背面</translation>
    </message>
    <message>
        <source>Direction of the picture&apos;s camera</source>
        <translation>画像のカメラの向き</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>How high its camera stood: 0° level with the object, 90° above it</source>
        <translation>カメラの高さ: 0° は物体と同じ高さ、90° は真上</translation>
    </message>
    <message>
        <source>Height of the picture&apos;s camera</source>
        <translation>画像のカメラの高さ</translation>
    </message>
    <message>
        <source>Leave the picture out</source>
        <translation>画像を外す</translation>
    </message>
</context>
<context>
    <name>maquette::ui::RoundCard</name>
    <message>
        <source>One front</source>
        <translation>正面は 1 つ</translation>
    </message>
    <message>
        <source>Looks alike from all sides</source>
        <translation>どの方向も似ています</translation>
    </message>
    <message numerus="yes">
        <source>Shows a front on %n sides: possible double face</source>
        <translation>
            <numerusform>%n 方向に正面があります。顔の重複かもしれません</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear front yet</source>
        <translation>正面はまだはっきりしません</translation>
    </message>
    <message>
        <source>Early in a run it often still mends itself. If it stays, another seed helps, or, with models that know no camera, “Against repeated fronts”.</source>
        <translation>実行の初めなら自然に直ることがよくあります。続く場合は別のシードか、カメラを知らないモデルでは「正面の繰り返し防止」をお試しください。</translation>
    </message>
    <message>
        <source>Another seed often helps, or words for the back, such as “with a tail”.</source>
        <translation>別のシードや、“with a tail” のような背面の言葉が役立ちます。</translation>
    </message>
    <message>
        <source>%1: %2 % like the front, shows a front</source>
        <translation>%1: 正面と %2 % 類似、正面あり</translation>
    </message>
    <message>
        <source>%1: %2 % like the front</source>
        <translation>%1: 正面と %2 % 類似</translation>
    </message>
    <message>
        <source>From all sides, step %1</source>
        <translation>全方向、ステップ %1</translation>
    </message>
    <message>
        <source>From all sides</source>
        <translation>全方向</translation>
    </message>
    <message>
        <source>Seen from above, the front at the bottom: the further out, the more a side looks like the front. Dots are sides that show a front.</source>
        <translation>上から見た図で、正面が下です。外側ほど正面に似ています。点は正面が見える方向です。</translation>
    </message>
    <message>
        <source>From all sides: %1</source>
        <translation>全方向: %1</translation>
    </message>
    <message>
        <source>Things such as balls and bowls do; nothing is wrong with it.</source>
        <translation>ボールや器はそうなります。問題ありません。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ScaleBar</name>
    <message>
        <source>%1 units</source>
        <translation>%1 単位</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>目盛り</translation>
    </message>
    <message>
        <source>The bar is %1 long where the object stands.</source>
        <translation>棒の長さは物体の位置で %1 です。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Seeing</name>
    <message>
        <source>Views, own views and the turntable</source>
        <translation>ビュー、マイビュー、ターンテーブル</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>There is nothing to turn round yet.</source>
        <translation>まだ周りを回るものがありません。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::SessionKeeper</name>
    <message>
        <source>Maquette was not closed properly last time. What you had typed and set is back.</source>
        <translation>前回 Maquette は正しく終了しませんでした。入力と設定を復元しました。</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Clear the prompt and put the settings back to the preset’s</source>
        <translation>プロンプトを消し、設定をプリセットに戻す</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ShortcutDialog</name>
    <message>
        <source>Back to the usual keys</source>
        <translation>既定のキーに戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message>
        <source>%1 would run both “%2” and “%3”. Give one of them other keys.</source>
        <translation>%1 は「%2」と「%3」の両方に割り当てられています。どちらかを別のキーにしてください。</translation>
    </message>
    <message>
        <source>Use these keys from now on</source>
        <translation>今後このキーを使う</translation>
    </message>
</context>
<context>
    <name>maquette::ui::StarField</name>
    <message numerus="yes">
        <source>Rating: %n star(s)</source>
        <translation>
            <numerusform>評価: 星 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating: no stars</source>
        <translation>評価: 星なし</translation>
    </message>
    <message>
        <source>Click a star, or type 0 to 5</source>
        <translation>星をクリックするか 0 〜 5 を入力</translation>
    </message>
    <message>
        <source>This cannot be changed now</source>
        <translation>今は変えられません</translation>
    </message>
</context>
<context>
    <name>maquette::ui::TagEditor</name>
    <message>
        <source>Tags in use</source>
        <translation>使用中のタグ</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>このタグを外す</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>タグ「%1」を外す</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Words of your own to find objects by; Enter adds one</source>
        <translation>物体を探すための自分の言葉。Enter で追加</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ThreadedSurface</name>
    <message>
        <source>OpenGL could not be started.</source>
        <translation>OpenGL を開始できませんでした。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::TimelineBar</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Moments of the run</source>
        <translation>実行の各時点</translation>
    </message>
    <message>
        <source>How the object formed: drag to see an earlier moment. Large dots can be kept or gone on from.</source>
        <translation>物体ができた様子です。ドラッグすると前の時点を見られます。大きな点は残したり続けたりできます。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Transport</name>
    <message>
        <source>From the next step on the object follows these words</source>
        <translation>次のステップから、物体はこの言葉に従います</translation>
    </message>
    <message>
        <source>Say it in other words while it forms</source>
        <translation>形成中に別の言葉で言い直す</translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>プロンプトを変更</translation>
    </message>
    <message>
        <source>Other words for this run</source>
        <translation>この実行の別の言葉</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>これで続ける</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave the words as they are</source>
        <translation>言葉をそのままにする</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop here; you can keep what is there</source>
        <translation>ここで止めます。今の状態は残せます</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>ここで止めますか？</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>今の状態を残す</translation>
    </message>
    <message>
        <source>The object as it is now goes into the library</source>
        <translation>今の物体をライブラリに入れる</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Nothing of this run is kept</source>
        <translation>この実行のものは残しません</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Let it form further</source>
        <translation>さらに形成する</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hold the formation; you can still look round</source>
        <translation>形成を止めます。視点は動かせます</translation>
    </message>
    <message>
        <source>Pausing is possible once the object is forming</source>
        <translation>形成が始まると一時停止できます</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 it/s</source>
        <translation>%1 回/秒</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>画像から</translation>
    </message>
    <message>
        <source>What this run should leave out from now on</source>
        <translation>この実行で今後除外するもの</translation>
    </message>
    <message>
        <source>Leave out, for example “blurry, text”</source>
        <translation>除外（例: “blurry, text”）</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>除外する内容</translation>
    </message>
    <message>
        <source>Clear what to leave out</source>
        <translation>除外する内容を消去</translation>
    </message>
    <message>
        <source>Next …</source>
        <translation>次…</translation>
    </message>
    <message>
        <source>Write down what shall form after this</source>
        <translation>次に形にするものを書く</translation>
    </message>
    <message>
        <source>Queue what shall form next</source>
        <translation>次に形にするものをキューに入れる</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Turntable</name>
    <message>
        <source>Turntable &amp;speed</source>
        <translation>ターンテーブルの速さ</translation>
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
        <translation>後ろ</translation>
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
        <translation>上</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>下</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>ビュー: %1</translation>
    </message>
    <message>
        <source>Arrow keys look from the next side, Space opens the views.</source>
        <translation>矢印キーで次の面、スペースでビューを開きます。</translation>
    </message>
    <message>
        <source>You look %1. Click a side to look from there; drag to turn.</source>
        <translation>%1見ています。面をクリックするとそこから、ドラッグで回転。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::ViewWords</name>
    <message>
        <source>from the front</source>
        <translation>正面から</translation>
    </message>
    <message>
        <source>from the front right</source>
        <translation>右前から</translation>
    </message>
    <message>
        <source>from the right</source>
        <translation>右から</translation>
    </message>
    <message>
        <source>from the back right</source>
        <translation>右後ろから</translation>
    </message>
    <message>
        <source>from behind</source>
        <translation>後ろから</translation>
    </message>
    <message>
        <source>from the back left</source>
        <translation>左後ろから</translation>
    </message>
    <message>
        <source>from the left</source>
        <translation>左から</translation>
    </message>
    <message>
        <source>from the front left</source>
        <translation>左前から</translation>
    </message>
    <message>
        <source>from above</source>
        <translation>上から</translation>
    </message>
    <message>
        <source>from below</source>
        <translation>下から</translation>
    </message>
    <message>
        <source>%1, above</source>
        <translation>%1、上寄り</translation>
    </message>
    <message>
        <source>%1, below</source>
        <translation>%1、下寄り</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Viewport</name>
    <message>
        <source>Viewport</source>
        <translation>ビューポート</translation>
    </message>
    <message>
        <source>The object as it forms. Arrow keys turn it, plus and minus zoom.</source>
        <translation>形成中の物体。矢印キーで回転、プラスとマイナスで拡大・縮小します。</translation>
    </message>
</context>
<context>
    <name>maquette::ui::Welcome</name>
    <message>
        <source>Computed on this machine: %1.</source>
        <translation>このコンピューターで計算します: %1。</translation>
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
        <translation>まず何を形にしますか？</translation>
    </message>
    <message>
        <source>Choose a picture and press Start, or say it in your own words below.</source>
        <translation>画像を選んで「開始」を押すか、下に自分の言葉で入力してください。</translation>
    </message>
    <message>
        <source>Fill in “%1”</source>
        <translation>「%1」を入力</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>デスクトップの言語</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of the studio; prompts are in English</source>
        <translation>スタジオの言語。プロンプトは英語です</translation>
    </message>
    <message>
        <source>Theme of the desktop</source>
        <translation>デスクトップのテーマ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>How the studio looks</source>
        <translation>スタジオの見た目</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Go to the empty stage; the Help menu brings this page back</source>
        <translation>空のステージに移ります。このページはヘルプメニューから開けます</translation>
    </message>
</context>
<context>
    <name>maquette::ui::WipeLine</name>
    <message>
        <source>Line between the two, at %1 %</source>
        <translation>2 つの間の線、%1 %</translation>
    </message>
    <message>
        <source>Left and Right move it.</source>
        <translation>左右キーで動かします。</translation>
    </message>
    <message>
        <source>Drag the line to wipe between the two</source>
        <translation>線をドラッグして比べる</translation>
    </message>
</context>
</TS>
