<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Appearance</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
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
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LayoutStore</name>
    <message>
        <source>%1 Basin uses its own layouts; the file was put aside as %2.</source>
        <translation>%1 Basin 使用自带的布局；该文件已另存为 %2。</translation>
    </message>
    <message>
        <source>The layouts in %1 cannot be read; Basin uses its own.</source>
        <translation>无法读取 %1 中的布局；Basin 使用自带的布局。</translation>
    </message>
    <message>
        <source>The file of the window&apos;s layouts is damaged.</source>
        <translation>窗口布局文件已损坏。</translation>
    </message>
    <message>
        <source>The window&apos;s layouts were written by a newer Basin.</source>
        <translation>窗口布局由较新版本的 Basin 写入。</translation>
    </message>
    <message>
        <source>The window&apos;s layouts were written by an older Basin.</source>
        <translation>窗口布局由较旧版本的 Basin 写入。</translation>
    </message>
    <message>
        <source>Some of the window&apos;s layouts in %1 are damaged and were left out.</source>
        <translation>%1 中的部分窗口布局已损坏，已被略过。</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>fork</source>
        <translation>分叉</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>发现</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Go to iteration %1</source>
        <translation>转到第 %1 次迭代</translation>
    </message>
    <message>
        <source>Find command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Find a command, panel, setting or channel (Ctrl+K)</source>
        <translation>查找命令、面板、设置或通道 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find command, channel, setting</source>
        <translation>查找命令、通道、设置</translation>
    </message>
    <message>
        <source>Show branch %1</source>
        <translation>显示分支 %1</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>at %1</source>
        <translation>在 %1 处</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel chosen. Add a channel.</source>
        <translation>未选择通道。请添加通道。</translation>
    </message>
    <message>
        <source>No row yet. F5 runs, F10 steps.</source>
        <translation>尚无数据行。F5 运行，F10 单步。</translation>
    </message>
    <message>
        <source>iteration 0</source>
        <translation>迭代 0</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n row(s) without a place: NaN or Inf</source>
        <translation>
            <numerusform>✕ %n 行无法放置：NaN 或 Inf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>About Basin</source>
        <translation>关于 Basin</translation>
    </message>
    <message>
        <source>&lt;b&gt;Basin %1&lt;/b&gt;&lt;p&gt;A time-travel debugger for iterative vision optimizers.&lt;/p&gt;&lt;p&gt;Instruction set: %2. Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Basin %1&lt;/b&gt;&lt;p&gt;面向迭代式视觉优化器的时间旅行调试器。&lt;/p&gt;&lt;p&gt;指令集：%2。自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Run until</source>
        <translation>运行到</translation>
    </message>
    <message>
        <source>An iteration, or a condition over scalars that stops the run where it first holds: loss &gt; 1.03*best(loss), isnan(loss), delta(loss) &gt; 0</source>
        <translation>迭代序号，或关于标量的条件；条件首次成立时运行停止：loss &gt; 1.03*best(loss)、isnan(loss)、delta(loss) &gt; 0</translation>
    </message>
    <message>
        <source>Iteration or condition</source>
        <translation>迭代或条件</translation>
    </message>
    <message>
        <source>Back to where a condition last held</source>
        <translation>回到条件最近一次成立处</translation>
    </message>
    <message>
        <source>A condition over scalars. The cursor goes back to the last iteration before it at which the condition held: loss &lt; 0.1, delta(loss) &gt; 0, loss == best(loss)</source>
        <translation>关于标量的条件。光标回到之前最近一次满足该条件的迭代：loss &lt; 0.1、delta(loss) &gt; 0、loss == best(loss)</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Rename branch</source>
        <translation>重命名分支</translation>
    </message>
    <message>
        <source>Name of the branch:</source>
        <translation>分支名称：</translation>
    </message>
</context>
<context>
    <name>VectorPlot</name>
    <message numerus="yes">
        <source>%n value(s) ≤ 0 without a place on this axis</source>
        <translation>
            <numerusform>%n 个 ≤ 0 的值在此轴上没有位置</numerusform>
        </translation>
    </message>
    <message>
        <source>element</source>
        <translation>元素</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>first in %1</source>
        <translation>首次出现于 %1</translation>
    </message>
    <message>
        <source>best %1 @ %2</source>
        <translation>最优 %1 @ %2</translation>
    </message>
    <message>
        <source>from %1 at %2</source>
        <translation>自 %1 的 %2</translation>
    </message>
    <message>
        <source>, 1 edit</source>
        <translation>，1 处编辑</translation>
    </message>
    <message>
        <source>, %1 edits</source>
        <translation>，%1 处编辑</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>%1 at the cursor</source>
        <translation>%1（光标处）</translation>
    </message>
    <message>
        <source>%1, median</source>
        <translation>%1，中位数</translation>
    </message>
    <message>
        <source>%1 reset</source>
        <translation>%1 已重置</translation>
    </message>
</context>
<context>
    <name>basin::ArrayPanel</name>
    <message>
        <source>Array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>Type and shape</source>
        <translation>类型与形状</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Computed by the last phase</source>
        <translation>由上一阶段计算</translation>
    </message>
    <message>
        <source>Choose an array to see its elements.</source>
        <translation>选择一个数组以查看其元素。</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>Value of the element</source>
        <translation>元素的值</translation>
    </message>
    <message>
        <source>Choose an element to read or poke it.</source>
        <translation>选择一个元素以读取或改写。</translation>
    </message>
    <message>
        <source>Computed by the optimizer; only State can be poked.</source>
        <translation>由优化器计算；只能改写状态。</translation>
    </message>
    <message>
        <source>Enter writes it: an edit that can be undone.</source>
        <translation>按回车写入：可撤销的编辑。</translation>
    </message>
</context>
<context>
    <name>basin::BranchesDock</name>
    <message>
        <source>branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>head</source>
        <translation>最前</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>没有打开的运行。</translation>
    </message>
    <message>
        <source>the branch that is looked at</source>
        <translation>正在查看的分支</translation>
    </message>
    <message>
        <source>F2 renames, Return on another cell shows it</source>
        <translation>F2 重命名，在其他单元格按回车可显示该分支</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，于 %2</translation>
    </message>
    <message>
        <source>furthest iteration computed</source>
        <translation>已计算的最远迭代</translation>
    </message>
    <message>
        <source>at iteration %1</source>
        <translation>在第 %1 次迭代</translation>
    </message>
</context>
<context>
    <name>basin::Canvas</name>
    <message>
        <source>No picture yet. Step once (F10).</source>
        <translation>尚无图像。请单步一次 (F10)。</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Diverging, centred on 0</source>
        <translation>发散型，以 0 为中心</translation>
    </message>
    <message>
        <source>Lock range</source>
        <translation>锁定范围</translation>
    </message>
    <message>
        <source>Set range…</source>
        <translation>设置范围…</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>复制为图像</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>导出图像…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Colours and range</source>
        <translation>颜色和范围</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整幅图像</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>一比一</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>划变</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>%1: x %2 to %3, y %4 to %5</source>
        <translation>%1：x %2 至 %3，y %4 至 %5</translation>
    </message>
    <message>
        <source>All pictures are hidden. Choose one under Layers.</source>
        <translation>所有图像都已隐藏。请在“图层”中选择一幅。</translation>
    </message>
    <message>
        <source>Export film…</source>
        <translation>导出影片…</translation>
    </message>
    <message>
        <source>%1 at x %2, y %3</source>
        <translation>%1，x %2，y %3</translation>
    </message>
    <message>
        <source>Move with the arrow keys, then Enter</source>
        <translation>用方向键移动，然后按 Enter</translation>
    </message>
    <message>
        <source>Overlay as table</source>
        <translation>以表格显示叠加层</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>原有顺序</translation>
    </message>
    <message>
        <source>at</source>
        <translation>于</translation>
    </message>
</context>
<context>
    <name>basin::CanvasModes</name>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>All pictures (S)</source>
        <translation>所有图像 (S)</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>划变</translation>
    </message>
    <message>
        <source>Two pictures along a line that can be dragged (W)</source>
        <translation>沿可拖动的分界线显示两幅图像 (W)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Two pictures in turn (B)</source>
        <translation>两幅图像交替显示 (B)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>The second picture minus the first (D)</source>
        <translation>第二幅减第一幅 (D)</translation>
    </message>
    <message>
        <source>How pictures are shown</source>
        <translation>图像的显示方式</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>第一幅图像</translation>
    </message>
    <message>
        <source>and</source>
        <translation>与</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>第二幅图像</translation>
    </message>
</context>
<context>
    <name>basin::CanvasToolbar</name>
    <message>
        <source>Linked</source>
        <translation>联动</translation>
    </message>
    <message>
        <source>Pan and zoom all pictures together</source>
        <translation>所有图像同步平移和缩放</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Show the whole picture (0)</source>
        <translation>显示整幅图像 (0)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One picture pixel on one screen pixel (1)</source>
        <translation>一个图像像素对应一个屏幕像素 (1)</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Choose pictures and overlays</source>
        <translation>选择图像和叠加层</translation>
    </message>
    <message>
        <source>Layers %1/%2</source>
        <translation>图层 %1/%2</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>%1 的颜色</translation>
    </message>
    <message>
        <source>The quantity that colours %1</source>
        <translation>为“%1”着色的量</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Order of rows, columns or tiles</source>
        <translation>行、列或图块的顺序</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>按 %1 排序</translation>
    </message>
</context>
<context>
    <name>basin::ChannelPicker</name>
    <message>
        <source>Filter channels</source>
        <translation>筛选通道</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
</context>
<context>
    <name>basin::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Find a command, preset, panel, setting or channel; a number goes to that iteration</source>
        <translation>查找命令、预设、面板、设置或通道；输入数字可转到该次迭代</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Fewer letters find more.</source>
        <translation>没有找到“%1”。输入更少的字母可找到更多。</translation>
    </message>
</context>
<context>
    <name>basin::ComparePane</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Two pictures are needed to compare.</source>
        <translation>比较需要两幅图像。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1 and %2 differ in size and cannot be compared pixel by pixel.</source>
        <translation>%1 与 %2 大小不同，无法逐像素比较。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>basin::DockTitle</name>
    <message>
        <source>Float this panel</source>
        <translation>使面板浮动</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>关闭面板</translation>
    </message>
</context>
<context>
    <name>basin::DuplicateDialog</name>
    <message>
        <source>Duplicate run with changed settings</source>
        <translation>以更改后的设置复制运行</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Of every random number in the run</source>
        <translation>用于运行中的所有随机数</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Where the run ends; 0: where its own rule stops it</source>
        <translation>运行结束处；0：由其自身规则停止</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Seed and iterations are whole numbers, 0 or more.</source>
        <translation>随机种子和迭代次数为不小于 0 的整数。</translation>
    </message>
    <message>
        <source>Opens a new run in place of this one, because the seed, the length or a setting changes that a branch cannot change. Save this session first to keep it.</source>
        <translation>将打开新的运行以取代当前运行，因为随机种子、长度或某项分支无法更改的设置发生了变化。如需保留，请先保存此会话。</translation>
    </message>
    <message numerus="yes">
        <source>Computes a new branch from iteration 0 with %n changed setting(s), drawn over the others.</source>
        <translation>
            <numerusform>从第 0 次迭代起计算一个新分支，更改 %n 项设置，并叠加绘制在其他分支之上。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>basin::ExportCommands</name>
    <message>
        <source>&amp;Export all plots…</source>
        <translation>导出所有图表(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;views…</source>
        <translation>导出视图(&amp;V)…</translation>
    </message>
    <message>
        <source>O&amp;verlay a trace…</source>
        <translation>叠加轨迹(&amp;V)…</translation>
    </message>
    <message>
        <source>Add a &amp;plot</source>
        <translation>添加图表(&amp;P)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 个文件写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export &amp;film…</source>
        <translation>导出影片(&amp;F)…</translation>
    </message>
    <message>
        <source>Making the film…</source>
        <translation>正在制作影片…</translation>
    </message>
    <message>
        <source>Export film: %1</source>
        <translation>导出影片：%1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>第 %1 幅，共 %2 幅</translation>
    </message>
    <message>
        <source>Picture %1 of %2, %3 s left</source>
        <translation>第 %1 幅，共 %2 幅，剩余 %3 秒</translation>
    </message>
    <message>
        <source>%1 is written (%2).</source>
        <translation>%1 已写入（%2）。</translation>
    </message>
    <message>
        <source>Exporting…, %1 s left</source>
        <translation>正在导出…，剩余 %1 秒</translation>
    </message>
</context>
<context>
    <name>basin::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Views to export</source>
        <translation>要导出的视图</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>PDF pages</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>CSV values</source>
        <translation>CSV 数值</translation>
    </message>
    <message>
        <source>Clipboard: picture</source>
        <translation>剪贴板：图像</translation>
    </message>
    <message>
        <source>Clipboard: values</source>
        <translation>剪贴板：数值</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>visible on screen</source>
        <translation>屏幕可见</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Width, 96 pixels to the inch</source>
        <translation>宽度，每英寸 96 像素</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Height, 96 pixels to the inch</source>
        <translation>高度，每英寸 96 像素</translation>
    </message>
    <message>
        <source>Resolution of pictures</source>
        <translation>图像分辨率</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>as on screen</source>
        <translation>与屏幕相同</translation>
    </message>
    <message>
        <source>Width and height of the first chosen view on screen</source>
        <translation>屏幕上首个所选视图的宽和高</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>文件的文件夹</translation>
    </message>
    <message>
        <source>%1 × %2 pixels each</source>
        <translation>每幅 %1 × %2 像素</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>替换文件？</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in this folder will be replaced: %1</source>
        <translation>
            <numerusform>此文件夹中的 %n 个文件将被替换：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tick everything that this format can write</source>
        <translation>勾选此格式可写出的所有内容</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Tick nothing</source>
        <translation>全部不勾选</translation>
    </message>
    <message>
        <source>Choose at least one plot or table: pictures have no rows.</source>
        <translation>请至少选择一个图表或表格：图像没有数据行。</translation>
    </message>
    <message>
        <source>Choose at least one view: tables have no picture.</source>
        <translation>请至少选择一个视图：表格没有图像。</translation>
    </message>
    <message>
        <source>– too many: choose a smaller size or resolution.</source>
        <translation>– 过多：请选择较小的尺寸或分辨率。</translation>
    </message>
</context>
<context>
    <name>basin::FileCommands</name>
    <message>
        <source>&amp;New from preset</source>
        <translation>从预设新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>保存会话(&amp;S)</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>会话另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Input for %1</source>
        <translation>%1 的输入</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Basin sessions (*.basin)</source>
        <translation>Basin 会话 (*.basin)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>Saving was cancelled: the file is as it was before.</source>
        <translation>已取消保存：文件保持原样。</translation>
    </message>
</context>
<context>
    <name>basin::FileDrops</name>
    <message>
        <source>Basin opens files of this computer only. Save %1 to a folder and drop it from there.</source>
        <translation>Basin 只能打开本机文件。请先将 %1 保存到文件夹，再从那里拖入。</translation>
    </message>
    <message>
        <source>What was dropped is no file. Drop a file, or open one with Ctrl+O.</source>
        <translation>拖入的不是文件。请拖入文件，或按 Ctrl+O 打开。</translation>
    </message>
</context>
<context>
    <name>basin::FilmDialog</name>
    <message>
        <source>Export film: %1</source>
        <translation>导出影片：%1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>First iteration</source>
        <translation>首次迭代</translation>
    </message>
    <message>
        <source>Last iteration</source>
        <translation>末次迭代</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>A picture for each</source>
        <translation>每个一幅图像</translation>
    </message>
    <message>
        <source>Every how many-th</source>
        <translation>每隔多少个</translation>
    </message>
    <message>
        <source>every </source>
        <translation>每 </translation>
    </message>
    <message>
        <source>A picture for</source>
        <translation>一幅图像对应</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Size, px</source>
        <translation>大小，像素</translation>
    </message>
    <message>
        <source> pictures per second</source>
        <translation> 幅/秒</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>每秒图像数</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Branch and iteration below the picture</source>
        <translation>图像下方显示分支和迭代</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>MP4 影片</translation>
    </message>
    <message>
        <source>Numbered PNG pictures</source>
        <translation>编号的 PNG 图像</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for the film</source>
        <translation>影片的文件夹</translation>
    </message>
    <message>
        <source>There is no such iteration: the last one must not lie before the first.</source>
        <translation>没有这样的迭代：末次不能在首次之前。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), %1 s</source>
        <translation>
            <numerusform>%n 幅图像，%1 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这样的文件夹。</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>%1 exists and will be replaced.</source>
        <translation>%1 已存在，将被替换。</translation>
    </message>
</context>
<context>
    <name>basin::FilmExport</name>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>branch %1 · iteration %2</source>
        <translation>分支 %1 · 迭代 %2</translation>
    </message>
</context>
<context>
    <name>basin::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>basin::FrameResults</name>
    <message>
        <source>Export results of &amp;frames…</source>
        <translation>导出各帧结果(&amp;F)…</translation>
    </message>
    <message>
        <source>Export results of frames</source>
        <translation>导出各帧结果</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) written to %1</source>
        <translation>
            <numerusform>%n 帧已写入 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>basin::GroupHeader</name>
    <message>
        <source>open</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折叠</translation>
    </message>
</context>
<context>
    <name>basin::HyperparameterDock</name>
    <message>
        <source>Hyperparameters</source>
        <translation>超参数</translation>
    </message>
</context>
<context>
    <name>basin::HyperparameterPanel</name>
    <message>
        <source>Hyperparameters</source>
        <translation>超参数</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>筛选设置</translation>
    </message>
    <message>
        <source>Show only what differs from the defaults</source>
        <translation>仅显示与默认值不同的项</translation>
    </message>
    <message>
        <source>Filter %1 settings</source>
        <translation>筛选 %1 项设置</translation>
    </message>
    <message>
        <source>You are in the past. Changing a value here forks a new branch at iteration %1.</source>
        <translation>当前处于过去。在此更改数值会在第 %1 次迭代处分出新分支。</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>已改 %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>分支 %1</translation>
    </message>
    <message>
        <source>No setting fits.</source>
        <translation>没有符合的设置。</translation>
    </message>
</context>
<context>
    <name>basin::HyperparameterRow</name>
    <message>
        <source>Back to the preset&apos;s value, %1</source>
        <translation>恢复预设值 %1</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>恢复默认值 %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>Takes effect at the next phase.</source>
        <translation>在下一阶段生效。</translation>
    </message>
    <message>
        <source>Takes effect at the next iteration.</source>
        <translation>在下一次迭代生效。</translation>
    </message>
    <message>
        <source>Fixed for a run: duplicate the run to change it.</source>
        <translation>在一次运行中固定：如需更改，请复制运行。</translation>
    </message>
    <message>
        <source>Takes effect at the next %1.</source>
        <translation>在下一个 %1 生效。</translation>
    </message>
    <message>
        <source>%1 to %2%3</source>
        <translation>%1 至 %2%3</translation>
    </message>
    <message>
        <source>at least %1%2</source>
        <translation>至少 %1%2</translation>
    </message>
    <message>
        <source>at most %1%2</source>
        <translation>至多 %1%2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>单位 %1</translation>
    </message>
    <message>
        <source>Waits for its boundary; now in effect: %1</source>
        <translation>等待生效边界；当前有效值：%1</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>默认值 %1</translation>
    </message>
</context>
<context>
    <name>basin::ImagePane</name>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>, x %1 y %2: %3</source>
        <translation>，x %1 y %2：%3</translation>
    </message>
    <message>
        <source>The range is fixed. Click to let it follow the data.</source>
        <translation>范围已固定。点击可使其随数据变化。</translation>
    </message>
    <message>
        <source>The range follows the data. Click to fix it.</source>
        <translation>范围随数据变化。点击可将其固定。</translation>
    </message>
    <message>
        <source>tiles of %1</source>
        <translation>图块大小 %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1 px marked</source>
        <translation>标记 %1 像素</translation>
    </message>
    <message>
        <source>%1 px NaN</source>
        <translation>%1 像素为 NaN</translation>
    </message>
    <message>
        <source>%1 marks at NaN</source>
        <translation>%1 个标记位于 NaN</translation>
    </message>
    <message>
        <source>%1 % of the picture</source>
        <translation>占图像 %1 %</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>RMS %1</source>
        <translation>RMS %1</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>support</source>
        <translation>支撑</translation>
    </message>
    <message>
        <source>trail</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>%1 to %2. Click to choose colours and range.</source>
        <translation>%1 到 %2。单击以选择颜色和范围。</translation>
    </message>
</context>
<context>
    <name>basin::LayersPopup</name>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>叠加层</translation>
    </message>
    <message>
        <source>Opacity of %1</source>
        <translation>%1 的不透明度</translation>
    </message>
    <message>
        <source>Groups, in all overlays</source>
        <translation>分组（所有叠加层）</translation>
    </message>
    <message>
        <source>%1 in all overlays</source>
        <translation>%1（所有叠加层）</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>%1 的分组</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>%1. Ctrl+click: this group alone; once more: all.</source>
        <translation>%1。Ctrl+单击：仅此分组；再次：全部。</translation>
    </message>
    <message>
        <source>Groups of %1: %2 of %3 shown</source>
        <translation>%1 的分组：显示 %2 / %3</translation>
    </message>
</context>
<context>
    <name>basin::LogDock</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>复制所选行或全部</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>清空日志</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>最低级别</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>信息及以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
</context>
<context>
    <name>basin::LogModel</name>
    <message>
        <source>trace</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>发生了什么</translation>
    </message>
</context>
<context>
    <name>basin::MainActions</name>
    <message>
        <source>Run / Pause</source>
        <translation>运行 / 暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Step one phase</source>
        <translation>单步一个阶段</translation>
    </message>
    <message>
        <source>Step one iteration</source>
        <translation>单步一次迭代</translation>
    </message>
    <message>
        <source>Step to the end of the level</source>
        <translation>单步到本层结束</translation>
    </message>
    <message>
        <source>Back one phase</source>
        <translation>后退一个阶段</translation>
    </message>
    <message>
        <source>Back one iteration</source>
        <translation>后退一次迭代</translation>
    </message>
    <message>
        <source>Back one level</source>
        <translation>后退一层</translation>
    </message>
    <message>
        <source>First iteration</source>
        <translation>第一次迭代</translation>
    </message>
    <message>
        <source>Newest iteration</source>
        <translation>最新迭代</translation>
    </message>
    <message>
        <source>Return to live</source>
        <translation>返回实时</translation>
    </message>
    <message>
        <source>Bring the run to the cursor</source>
        <translation>将运行带到光标处</translation>
    </message>
    <message>
        <source>Back to where a condition last held…</source>
        <translation>回到条件最近一次成立处…</translation>
    </message>
    <message>
        <source>Run until…</source>
        <translation>运行到…</translation>
    </message>
    <message>
        <source>Break at this iteration</source>
        <translation>在此迭代中断</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Fork here</source>
        <translation>在此分叉</translation>
    </message>
    <message>
        <source>Rename branch…</source>
        <translation>重命名分支…</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <translation>撤销编辑</translation>
    </message>
    <message>
        <source>Redo edit</source>
        <translation>重做编辑</translation>
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
        <source>&amp;Branch</source>
        <translation>分支(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>Go to iteration…</source>
        <translation>转到迭代…</translation>
    </message>
    <message>
        <source>Step to the end of</source>
        <translation>前进到末尾</translation>
    </message>
    <message>
        <source>Back to the start of</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>step into</source>
        <translation>单步进入</translation>
    </message>
    <message>
        <source>step over</source>
        <translation>单步跳过</translation>
    </message>
    <message>
        <source>step out</source>
        <translation>单步跳出</translation>
    </message>
    <message>
        <source>run to cursor</source>
        <translation>运行到光标</translation>
    </message>
    <message>
        <source>run backwards to a watch</source>
        <translation>反向运行到监视</translation>
    </message>
    <message>
        <source>run to a watch or condition</source>
        <translation>运行到监视或条件</translation>
    </message>
</context>
<context>
    <name>basin::MainWindow</name>
    <message>
        <source>Basin</source>
        <translation>Basin</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>欢迎页</translation>
    </message>
    <message>
        <source>About Basin</source>
        <translation>关于 Basin</translation>
    </message>
    <message>
        <source>replaying %1 → %2</source>
        <translation>正在重放 %1 → %2</translation>
    </message>
    <message>
        <source>initialising</source>
        <translation>正在初始化</translation>
    </message>
</context>
<context>
    <name>basin::MarksDock</name>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Bookmarks and breakpoints</source>
        <translation>书签和断点</translation>
    </message>
    <message>
        <source>No mark yet. Ctrl+M bookmarks the cursor&apos;s place, F9 breaks there.</source>
        <translation>尚无标记。Ctrl+M 在光标处加书签，F9 设置断点。</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Remove the selected mark (Delete)</source>
        <translation>删除所选标记 (Delete)</translation>
    </message>
    <message>
        <source>Double click or Return to go there</source>
        <translation>双击或按回车转到该处</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>F2 to name it</source>
        <translation>按 F2 命名</translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>basin::MessageStrip</name>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Basin could not do that</source>
        <translation>Basin 无法完成该操作</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
</context>
<context>
    <name>basin::ModeBadge</name>
    <message>
        <source>Mode: %1</source>
        <translation>模式：%1</translation>
    </message>
    <message>
        <source>The newest iteration of a running run.</source>
        <translation>正在进行的运行的最新迭代。</translation>
    </message>
    <message>
        <source>The newest iteration; the run is halted.</source>
        <translation>最新迭代；运行已暂停。</translation>
    </message>
    <message>
        <source>An older iteration. Editing here forks a new branch.</source>
        <translation>较早的迭代。在此编辑会分出新分支。</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>PAST</source>
        <translation>过去</translation>
    </message>
</context>
<context>
    <name>basin::NeededSettingDialog</name>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
</context>
<context>
    <name>basin::OpenWithDialog</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>What shall be done with %1?</source>
        <translation>要对 %1 做什么？</translation>
    </message>
</context>
<context>
    <name>basin::PaneFocus</name>
    <message>
        <source>Next panel</source>
        <translation>下一个面板</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>上一个面板</translation>
    </message>
    <message>
        <source>Next panel of the stack</source>
        <translation>堆叠中的下一个面板</translation>
    </message>
    <message>
        <source>Previous panel of the stack</source>
        <translation>堆叠中的上一个面板</translation>
    </message>
</context>
<context>
    <name>basin::PhaseChain</name>
    <message>
        <source>Phase: %1</source>
        <translation>阶段：%1</translation>
    </message>
    <message>
        <source>Phases: %1</source>
        <translation>阶段：%1</translation>
    </message>
</context>
<context>
    <name>basin::Plot</name>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>迭代 %1</translation>
    </message>
</context>
<context>
    <name>basin::PlotDocks</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>图表 %1</translation>
    </message>
    <message>
        <source>Rename plot</source>
        <translation>重命名图表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Overlay a trace</source>
        <translation>叠加轨迹</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1 has no column that is called like a channel of this run, so no plot shows it. Its columns are: %2. Rename one of them to a channel&apos;s id, for instance loss.</source>
        <translation>%1 中没有与此运行的通道同名的列，因此没有图表显示它。其列为：%2。请将其中一列改名为通道标识，例如 loss。</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies over the plots, dashed, where they show one of its %n channel(s).</source>
        <translation>
            <numerusform>%1 以虚线叠加在显示其 %n 个通道之一的图表上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces (*.csv *.jsonl);;All files (*)</source>
        <translation>轨迹文件 (*.csv *.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the trace was cancelled.</source>
        <translation>已取消读取轨迹。</translation>
    </message>
</context>
<context>
    <name>basin::PlotPanel</name>
    <message>
        <source>Show all rows</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>缩放后退</translation>
    </message>
    <message>
        <source>Zoom forward</source>
        <translation>缩放前进</translation>
    </message>
    <message>
        <source>Scale of the values</source>
        <translation>数值的刻度</translation>
    </message>
    <message>
        <source>Other axis</source>
        <translation>另一轴</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Scale of the other axis</source>
        <translation>另一轴的刻度</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>over %1 iterations</source>
        <translation>%1 次迭代</translation>
    </message>
    <message>
        <source>Where it turns linear…</source>
        <translation>线性过渡处…</translation>
    </message>
    <message>
        <source>Symmetric logarithm</source>
        <translation>对称对数</translation>
    </message>
    <message>
        <source>Linear where the magnitude is below this; empty: chosen from the data (now %1)</source>
        <translation>绝对值小于此值时为线性；留空：由数据选择（现为 %1）</translation>
    </message>
    <message>
        <source>Measure from the cursor (second cursor)</source>
        <translation>从光标测量（第二光标）</translation>
    </message>
    <message>
        <source>Remove the second cursor</source>
        <translation>移除第二光标</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Copy shown values</source>
        <translation>复制显示的数值</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Overlay a trace…</source>
        <translation>叠加轨迹…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Add a plot</source>
        <translation>添加图表</translation>
    </message>
    <message>
        <source>Duplicate this plot</source>
        <translation>复制此图表</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove this plot</source>
        <translation>移除此图表</translation>
    </message>
    <message>
        <source>Default plots again</source>
        <translation>恢复默认图表</translation>
    </message>
    <message>
        <source>Colour of the points</source>
        <translation>点的颜色</translation>
    </message>
    <message>
        <source>Median and range of the elements</source>
        <translation>各元素的中位数和范围</translation>
    </message>
</context>
<context>
    <name>basin::PlotTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 表格</translation>
    </message>
</context>
<context>
    <name>basin::PlotTableModel</name>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
</context>
<context>
    <name>basin::PlotToolbar</name>
    <message>
        <source>log %1</source>
        <translation>对数 %1</translation>
    </message>
    <message>
        <source>symlog %1</source>
        <translation>symlog %1</translation>
    </message>
    <message>
        <source>linear %1</source>
        <translation>线性 %1</translation>
    </message>
    <message>
        <source>Scale of the values (L)</source>
        <translation>数值的刻度 (L)</translation>
    </message>
    <message>
        <source>What runs along the other axis: iterations or another channel</source>
        <translation>另一轴上的量：迭代或其他通道</translation>
    </message>
    <message>
        <source>Moving average; the curve itself stays visible, pale</source>
        <translation>移动平均；原曲线以浅色保留</translation>
    </message>
    <message>
        <source>Show all rows again (F)</source>
        <translation>重新显示所有行 (F)</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Choose the channels of this plot</source>
        <translation>选择此图表的通道</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Span of the moving average in iterations</source>
        <translation>移动平均的迭代跨度</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>x %1</source>
        <translation>x %1</translation>
    </message>
    <message>
        <source>smoothing %1</source>
        <translation>平滑 %1</translation>
    </message>
    <message>
        <source>no smoothing</source>
        <translation>不平滑</translation>
    </message>
    <message>
        <source>average over %1 iterations</source>
        <translation>%1 次迭代的平均</translation>
    </message>
    <message>
        <source>The number of the iteration, as the timeline has it</source>
        <translation>迭代序号，与时间线相同</translation>
    </message>
    <message>
        <source>What colours the points: iterations or another channel</source>
        <translation>点按什么着色：迭代或另一个通道</translation>
    </message>
    <message>
        <source>colour %1</source>
        <translation>颜色 %1</translation>
    </message>
</context>
<context>
    <name>basin::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <translation>%1，剩余 %2 秒</translation>
    </message>
</context>
<context>
    <name>basin::RangeDialog</name>
    <message>
        <source>Range of %1</source>
        <translation>%1 的范围</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>basin::Readout</name>
    <message>
        <source>Values under the cursor</source>
        <translation>光标处的值</translation>
    </message>
</context>
<context>
    <name>basin::RecentEntry</name>
    <message>
        <source>%1 is not there any more. Click to take it off the list.</source>
        <translation>%1 已不存在。点击可将其从列表中移除。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>%1, not found</source>
        <translation>%1，未找到</translation>
    </message>
    <message>
        <source>not found · click to remove</source>
        <translation>未找到 · 点击移除</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
</context>
<context>
    <name>basin::RecentFiles</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date format of Qt for a day of this year: d = day, MMM = month</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>basin::RowInspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Numbers of the selected element</source>
        <translation>所选元素的数值</translation>
    </message>
    <message>
        <source>Click an ellipse, a landmark or a row.</source>
        <translation>点击椭圆、特征点或行。</translation>
    </message>
    <message>
        <source>%1 is not in this table now.</source>
        <translation>%1 当前不在此表中。</translation>
    </message>
</context>
<context>
    <name>basin::RunButton</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>basin::RunCopies</name>
    <message>
        <source>Duplicate run with changed settings…</source>
        <translation>以更改后的设置复制运行…</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>复制为命令行</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source> · no option can say: %1</source>
        <translation> · 没有选项可以表达：%1</translation>
    </message>
</context>
<context>
    <name>basin::RunOpener</name>
    <message>
        <source>%1 of %2 files was opened: %3. A run has one input.</source>
        <translation>已打开 %2 个文件中的 %1 个：%3。一次运行只有一个输入。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>正在准备 %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Inputs (%1)</source>
        <translation>输入 (%1)</translation>
    </message>
    <message>
        <source>Lay it over the plots</source>
        <translation>叠加到图表上</translation>
    </message>
    <message>
        <source>As a trace of another run, beside the curves of the run that is open.</source>
        <translation>作为另一次运行的轨迹，与当前运行的曲线并列。</translation>
    </message>
    <message>
        <source>%1 is a trace. Open the run that it shall be compared with first, then drop it again.</source>
        <translation>%1 是一份轨迹。请先打开要与之比较的运行，然后再次拖放。</translation>
    </message>
    <message>
        <source>Everything that Basin opens (%1)</source>
        <translation>Basin 能打开的所有文件 (%1)</translation>
    </message>
    <message>
        <source>Opening %1 was cancelled: everything is as it was before.</source>
        <translation>已取消打开 %1：一切保持原样。</translation>
    </message>
    <message>
        <source>Recomputing %1</source>
        <translation>正在重新计算 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files was opened: %3.</source>
        <translation>已打开 %2 个文件中的 %1 个：%3。</translation>
    </message>
    <message>
        <source>A session is opened by itself.</source>
        <translation>会话只能单独打开。</translation>
    </message>
    <message>
        <source>Only %1: its runs have one input.</source>
        <translation>仅 %1：其运行只有一个输入。</translation>
    </message>
    <message>
        <source>Begin the open run anew with it</source>
        <translation>用它重新开始当前运行</translation>
    </message>
    <message>
        <source>The same input and settings from the start, with %1 as “%2”.</source>
        <translation>从头开始，输入与设置相同，以 %1 作为“%2”。</translation>
    </message>
    <message>
        <source>Choose an input for it…</source>
        <translation>为其选择输入…</translation>
    </message>
    <message>
        <source>Try it on what Basin brings</source>
        <translation>用 Basin 自带的示例试用</translation>
    </message>
    <message>
        <source>An example that needs no file.</source>
        <translation>无需文件的示例。</translation>
    </message>
    <message>
        <source>Left out, as the run has no use for them: %1</source>
        <translation>已略过，因为该运行用不到：%1</translation>
    </message>
    <message>
        <source>All %1 files, in the order of their names.</source>
        <translation>全部 %1 个文件，按名称排序。</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>正在启动 %1</translation>
    </message>
</context>
<context>
    <name>basin::SessionController</name>
    <message>
        <source>Searching for %1</source>
        <translation>正在搜索 %1</translation>
    </message>
    <message>
        <source>“%1” never held before iteration %2</source>
        <translation>“%1”在第 %2 次迭代之前从未成立</translation>
    </message>
    <message>
        <source>A run of %1 is open, seed %2.</source>
        <translation>已打开 %1 的运行，随机种子 %2。</translation>
    </message>
    <message>
        <source>A run of %1 is open, preset %2, seed %3.</source>
        <translation>已打开 %1 的运行，预设 %2，随机种子 %3。</translation>
    </message>
    <message>
        <source>Paused at iteration %1.</source>
        <translation>已在第 %1 次迭代暂停。</translation>
    </message>
    <message>
        <source>Paused at iteration %1: %2</source>
        <translation>已在第 %1 次迭代暂停：%2</translation>
    </message>
    <message>
        <source>Edit at iteration %1: %2</source>
        <translation>第 %1 次迭代处的修改：%2</translation>
    </message>
</context>
<context>
    <name>basin::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>分支 %1</translation>
    </message>
    <message>
        <source>iteration %1 of %2</source>
        <translation>迭代 %1 / %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>replaying %1 of %2, %3 s left</source>
        <translation>正在重放 %1 / %2，剩余 %3 秒</translation>
    </message>
    <message>
        <source>hash %1</source>
        <translation>哈希 %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>等待中：%1</translation>
    </message>
    <message>
        <source>%1 it/s</source>
        <translation>%1 次/秒</translation>
    </message>
    <message>
        <source>threads %1</source>
        <translation>线程 %1</translation>
    </message>
    <message>
        <source>checkpoints %1 / %2 MB</source>
        <translation>检查点 %1 / %2 MB</translation>
    </message>
    <message>
        <source>saved %1 s ago</source>
        <translation>%1 秒前已保存</translation>
    </message>
    <message>
        <source>saved %1 min ago</source>
        <translation>%1 分钟前已保存</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>%1 ✓ bit-exact</source>
        <translation>%1 ✓ 逐位一致</translation>
    </message>
    <message>
        <source>%1 ✕ differs from the record</source>
        <translation>%1 ✕ 与记录不同</translation>
    </message>
</context>
<context>
    <name>basin::TableModel</name>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>basin::TablePanel</name>
    <message>
        <source>Filter: words, or weight &gt; 0.1</source>
        <translation>筛选：词，或 weight &gt; 0.1</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Words in the row&apos;s name or texts, and conditions on columns, separated by commas</source>
        <translation>行名或文本中的词，以及对列的条件，用逗号分隔</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Export the rows as CSV</source>
        <translation>将各行导出为 CSV</translation>
    </message>
    <message>
        <source>All rows…</source>
        <translation>所有行…</translation>
    </message>
    <message>
        <source>Rows shown, in this order…</source>
        <translation>所示的行，按此顺序…</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose a folder that exists, can be written to and has room.</source>
        <translation>无法写入 %1：%2。请选择存在、可写且有空间的文件夹。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>basin::TableView</name>
    <message>
        <source>Click an ellipse, a landmark or a cell.</source>
        <translation>点击椭圆、特征点或单元格。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>basin::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>branches: %1, iteration %2</source>
        <translation>分支：%1，迭代 %2</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>F5 runs, F10 steps</source>
        <translation>F5 运行，F10 单步</translation>
    </message>
    <message>
        <source>Click to break at iteration %1</source>
        <translation>点击可在第 %1 次迭代处设置断点</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>%1, first seen at %2</source>
        <translation>%1，首次出现于 %2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %2 项中的 %1 项</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>stands here</source>
        <translation>停在此处</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>%1: %2 on average, %3 % of the iteration</source>
        <translation>%1：平均 %2，占一次迭代的 %3 %</translation>
    </message>
    <message>
        <source>inner steps: %1</source>
        <translation>内部步：%1</translation>
    </message>
    <message>
        <source>%1 before step %2</source>
        <translation>第 %2 步之前%1</translation>
    </message>
    <message>
        <source>Click to choose another scalar</source>
        <translation>单击以选择另一个标量</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
</context>
<context>
    <name>basin::TimelineDock</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>1 branch</source>
        <translation>1 个分支</translation>
    </message>
    <message>
        <source>%1 branches</source>
        <translation>%1 个分支</translation>
    </message>
    <message>
        <source>Go to iteration %1</source>
        <translation>转到第 %1 次迭代</translation>
    </message>
    <message>
        <source>Do not break at %1</source>
        <translation>取消在 %1 处中断</translation>
    </message>
    <message>
        <source>Break at %1</source>
        <translation>在 %1 处中断</translation>
    </message>
    <message>
        <source>Bookmark %1</source>
        <translation>为 %1 添加书签</translation>
    </message>
    <message>
        <source>Bring the run to %1</source>
        <translation>将运行带到 %1</translation>
    </message>
    <message>
        <source>Fork at %1</source>
        <translation>在 %1 处分叉</translation>
    </message>
    <message>
        <source>Scalar in the timeline…</source>
        <translation>时间线中的标量…</translation>
    </message>
    <message>
        <source>Choose a scalar that the timeline shows in a lane of its own</source>
        <translation>选择一个标量，时间线在单独的轨道中显示它</translation>
    </message>
    <message>
        <source>Remove the lane of %1</source>
        <translation>移除 %1 的轨道</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No lane of a scalar</source>
        <translation>没有标量轨道</translation>
    </message>
    <message>
        <source> · checkpoints: %1</source>
        <translation> · 检查点：%1</translation>
    </message>
    <message>
        <source> · click or drag to rewind</source>
        <translation> · 单击或拖动以回退</translation>
    </message>
</context>
<context>
    <name>basin::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>basin::Transport</name>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Go to an iteration</source>
        <translation>转到某次迭代</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>The branch that is looked at</source>
        <translation>正在查看的分支</translation>
    </message>
</context>
<context>
    <name>basin::VectorPanel</name>
    <message>
        <source>No values yet. Step once (F10).</source>
        <translation>尚无数值。请单步一次 (F10)。</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>显示或隐藏 %1</translation>
    </message>
    <message>
        <source>Scale of the values (L)</source>
        <translation>数值刻度 (L)</translation>
    </message>
    <message>
        <source>Show all elements again (F)</source>
        <translation>重新显示所有元素 (F)</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>as declared</source>
        <translation>按声明</translation>
    </message>
    <message>
        <source>Show all elements</source>
        <translation>显示所有元素</translation>
    </message>
    <message>
        <source>Scale of the values</source>
        <translation>数值刻度</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Copy shown values</source>
        <translation>复制所示数值</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>basin::VectorPlot</name>
    <message>
        <source>Plot of vectors</source>
        <translation>向量图</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s)</source>
        <translation>
            <numerusform>%1：%n 个值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>basin::ViewDocks</name>
    <message>
        <source>No picture yet. Step once (F10).</source>
        <translation>尚无图像。请单步一次 (F10)。</translation>
    </message>
    <message>
        <source>No row yet. Step once (F10).</source>
        <translation>尚无数据行。请单步一次 (F10)。</translation>
    </message>
    <message>
        <source>branch %1 · iteration %2</source>
        <translation>分支 %1 · 迭代 %2</translation>
    </message>
    <message>
        <source>This optimizer takes no pokes.</source>
        <translation>此优化器不支持改写。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>No row yet.</source>
        <translation>尚无数据行。</translation>
    </message>
</context>
<context>
    <name>basin::WatchesDock</name>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>held</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>No watch yet. Type a condition above: it is evaluated at every iteration, and can stop the run.</source>
        <translation>尚无监视。在上方输入条件：每次迭代都会求值，并可使运行停止。</translation>
    </message>
    <message>
        <source>loss &gt; 1.03*best(loss)</source>
        <translation>loss &gt; 1.03*best(loss)</translation>
    </message>
    <message>
        <source>New watch</source>
        <translation>新建监视</translation>
    </message>
    <message>
        <source>A condition or a value over the scalars of an iteration. Functions: best(x), delta(x), prev(x, n), mean(x, n), isnan(x), at_bound(x); iteration, any_nan.</source>
        <translation>关于某次迭代标量的条件或值。函数：best(x)、delta(x)、prev(x, n)、mean(x, n)、isnan(x)、at_bound(x)；iteration、any_nan。</translation>
    </message>
    <message>
        <source>Add the watch (Return)</source>
        <translation>添加监视（回车）</translation>
    </message>
    <message>
        <source>Add watch</source>
        <translation>添加监视</translation>
    </message>
    <message>
        <source>Back to where the selected watch last held</source>
        <translation>回到所选监视最近一次成立处</translation>
    </message>
    <message>
        <source>Run until the selected watch holds</source>
        <translation>运行到所选监视成立</translation>
    </message>
    <message>
        <source>Remove the selected watch (Delete)</source>
        <translation>删除所选监视 (Delete)</translation>
    </message>
    <message>
        <source>Pause the run when this begins to hold</source>
        <translation>当其开始成立时暂停运行</translation>
    </message>
    <message>
        <source>Double click or F2 to edit</source>
        <translation>双击或按 F2 编辑</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>holds here</source>
        <translation>在此成立</translation>
    </message>
    <message>
        <source>does not hold here</source>
        <translation>在此不成立</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>how often it held up to the cursor</source>
        <translation>到光标为止成立的次数</translation>
    </message>
    <message>
        <source>go to iteration %1</source>
        <translation>转到第 %1 次迭代</translation>
    </message>
    <message>
        <source>never up to the cursor</source>
        <translation>到光标为止从未成立</translation>
    </message>
    <message>
        <source>up to iteration %1</source>
        <translation>至第 %1 次迭代</translation>
    </message>
    <message>
        <source>reading the rows…</source>
        <translation>正在读取数据行…</translation>
    </message>
    <message>
        <source>Watch expression</source>
        <translation>监视表达式</translation>
    </message>
</context>
<context>
    <name>basin::WelcomeCard</name>
    <message>
        <source>Basin is computing the pictures of this run…</source>
        <translation>Basin 正在计算此运行的图像…</translation>
    </message>
    <message>
        <source>Pictures of the run “%1”</source>
        <translation>运行“%1”的图像</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play “%1”</source>
        <translation>播放“%1”</translation>
    </message>
    <message>
        <source>Opens the run, paused at its start</source>
        <translation>打开运行并暂停在起点</translation>
    </message>
    <message>
        <source>best %1, at %2</source>
        <translation>最优 %1，于 %2</translation>
    </message>
</context>
<context>
    <name>basin::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Time-travel debugger for optimizers</source>
        <translation>优化器的时间旅行调试器</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Open file or session…</source>
        <translation>打开文件或会话…</translation>
    </message>
    <message>
        <source>Find a command or preset…</source>
        <translation>查找命令或预设…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Runs that went wrong</source>
        <translation>出了问题的运行</translation>
    </message>
    <message>
        <source>Each opens live, paused at the start. Press F5 to watch it fail, then step back and find out why.</source>
        <translation>每个都会实时打开并暂停在起点。按 F5 看它失败，然后回退找出原因。</translation>
    </message>
    <message>
        <source>Drop your own file anywhere in this window</source>
        <translation>将您自己的文件拖到此窗口任意位置</translation>
    </message>
    <message>
        <source>a session, opens where you left it</source>
        <translation>会话，在上次离开处打开</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>启动时显示此页</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>正在准备 %1</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Back to the run</source>
        <translation>返回运行</translation>
    </message>
</context>
<context>
    <name>basin::WindowDocks</name>
    <message>
        <source>The window&apos;s layout could not be restored; this is Basin&apos;s own.</source>
        <translation>无法恢复窗口布局；这是 Basin 自带的布局。</translation>
    </message>
    <message>
        <source>The window&apos;s layout cannot be remembered: %1 cannot be written.</source>
        <translation>无法记住窗口布局：%1 不可写。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Save layout as…</source>
        <translation>布局另存为…</translation>
    </message>
    <message>
        <source>Delete layout</source>
        <translation>删除布局</translation>
    </message>
    <message>
        <source>Save layout as</source>
        <translation>布局另存为</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>布局名称：</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>breakpoint {}</source>
        <translation>断点 {}</translation>
    </message>
    <message>
        <source>watch {}</source>
        <translation>监视 {}</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>直到 {}</translation>
    </message>
    <message>
        <source>iteration {}</source>
        <translation>迭代 {}</translation>
    </message>
    <message>
        <source>planned end {}</source>
        <translation>计划终点 {}</translation>
    </message>
    <message>
        <source>converged: {}</source>
        <translation>已收敛：{}</translation>
    </message>
    <message>
        <source>completed: {}</source>
        <translation>已完成：{}</translation>
    </message>
    <message>
        <source>collapsed: {}</source>
        <translation>已崩溃：{}</translation>
    </message>
    <message>
        <source>failed: {}</source>
        <translation>已失败：{}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source> from {} to {}{}</source>
        <translation> 从 {} 到 {}{}</translation>
    </message>
    <message>
        <source> of at least {}{}</source>
        <translation> 至少 {}{}</translation>
    </message>
    <message>
        <source> of at most {}{}</source>
        <translation> 至多 {}{}</translation>
    </message>
    <message>
        <source>&apos;?&apos; needs a &apos;:&apos;</source>
        <translation>&apos;?&apos; 需要 &apos;:&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be an edit</source>
        <translation>&apos;{}&apos; 不能是编辑</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be coloured by &apos;{}&apos;</source>
        <translation>&apos;{}&apos; 不能按 &apos;{}&apos; 着色</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be set; expected {}</source>
        <translation>&apos;{}&apos; 不能设置；应为 {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be used</source>
        <translation>&apos;{}&apos; 无法使用</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has too many arguments</source>
        <translation>&apos;{}&apos; 的参数过多</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is given {} arguments</source>
        <translation>&apos;{}&apos; 得到 {} 个参数</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither 0 nor an odd number from 3 to {}</source>
        <translation>&apos;{}&apos; 既不是 0，也不是 3 到 {} 之间的奇数</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no box</source>
        <translation>&apos;{}&apos; 不是边界框</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no hash</source>
        <translation>&apos;{}&apos; 不是哈希值</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no kind</source>
        <translation>&apos;{}&apos; 不是种类</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no list of windows</source>
        <translation>&apos;{}&apos; 不是窗口列表</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no list of windows; expected 0 or odd numbers from 3 to {}, not all 0, as in 11,9,7</source>
        <translation>&apos;{}&apos; 不是窗口列表；应为 0 或 3 到 {} 之间的奇数，不全为 0，如 11,9,7</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no mode</source>
        <translation>&apos;{}&apos; 不是模态</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number; expected {}</source>
        <translation>&apos;{}&apos; 不是数；应为 {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no position</source>
        <translation>&apos;{}&apos; 不是位置</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no range of frames</source>
        <translation>&apos;{}&apos; 不是帧范围</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no seed</source>
        <translation>&apos;{}&apos; 不是种子</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no value</source>
        <translation>&apos;{}&apos; 不是值</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a log level</source>
        <translation>&apos;{}&apos; 不是日志级别</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number</source>
        <translation>&apos;{}&apos; 不是数</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a question</source>
        <translation>&apos;{}&apos; 不是问题</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a setting</source>
        <translation>&apos;{}&apos; 不是设置</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a whole number</source>
        <translation>&apos;{}&apos; 不是整数</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an edit</source>
        <translation>&apos;{}&apos; 不是编辑</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not expected here</source>
        <translation>此处不应有 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not known; expected Confidence or Set</source>
        <translation>&apos;{}&apos; 未知；应为 Confidence 或 Set</translation>
    </message>
    <message>
        <source>&apos;{}&apos; names no row</source>
        <translation>&apos;{}&apos; 没有指明任何行</translation>
    </message>
    <message>
        <source>&apos;{}&apos; needs a series: {}(NAME)</source>
        <translation>&apos;{}&apos; 需要一个序列：{}(NAME)</translation>
    </message>
    <message>
        <source>&apos;{}&apos; needs more arguments</source>
        <translation>&apos;{}&apos; 需要更多参数</translation>
    </message>
    <message>
        <source>&apos;{}&apos;, character {}</source>
        <translation>&apos;{}&apos;，第 {} 个字符</translation>
    </message>
    <message>
        <source>Add a column with a number in every line</source>
        <translation>添加一列，每行都有一个数</translation>
    </message>
    <message>
        <source>Add a name with a number to every line</source>
        <translation>为每一行添加带数值的名称</translation>
    </message>
    <message>
        <source>Add the point distribution model that the experts were trained with</source>
        <translation>添加训练这些专家时所用的点分布模型</translation>
    </message>
    <message>
        <source>At least two are needed</source>
        <translation>至少需要两个</translation>
    </message>
    <message>
        <source>Basin {} ({})</source>
        <translation>Basin {} ({})</translation>
    </message>
    <message>
        <source>Build or install Basin again</source>
        <translation>重新构建或安装 Basin</translation>
    </message>
    <message>
        <source>Call the column with the iteration&apos;s number &apos;iteration&apos;</source>
        <translation>将迭代编号所在的列命名为 &apos;iteration&apos;</translation>
    </message>
    <message>
        <source>Call the iteration&apos;s number &apos;iteration&apos;</source>
        <translation>将迭代编号命名为 &apos;iteration&apos;</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>检查其权限</translation>
    </message>
    <message>
        <source>Check k and the dimensions of the samples</source>
        <translation>检查 k 和样本的维数</translation>
    </message>
    <message>
        <source>Check that the disk has room, or export single pictures</source>
        <translation>检查磁盘是否有空间，或导出单幅图像</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and has room</source>
        <translation>检查文件夹是否可写且有空间</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and that libavcodec is installed, or export single pictures</source>
        <translation>检查文件夹是否可写且已安装 libavcodec，或导出单幅图像</translation>
    </message>
    <message>
        <source>Check the disk, or whether something is still writing the file</source>
        <translation>检查磁盘，或是否有程序仍在写入该文件</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space</source>
        <translation>检查文件夹的权限和可用空间</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>检查路径</translation>
    </message>
    <message>
        <source>Check the permissions of its folders</source>
        <translation>检查其所在文件夹的权限</translation>
    </message>
    <message>
        <source>Check the spelling of the path</source>
        <translation>检查路径的拼写</translation>
    </message>
    <message>
        <source>Choose a CSV file with a header line</source>
        <translation>选择带标题行的 CSV 文件</translation>
    </message>
    <message>
        <source>Choose a folder that exists</source>
        <translation>选择存在的文件夹</translation>
    </message>
    <message>
        <source>Choose a folder that exists, may be written to and has space left</source>
        <translation>选择存在、可写且有空间的文件夹</translation>
    </message>
    <message>
        <source>Choose a trace with at least one iteration</source>
        <translation>选择至少有一次迭代的轨迹</translation>
    </message>
    <message>
        <source>Choose even numbers from 2 to 8192</source>
        <translation>选择 2 到 8192 之间的偶数</translation>
    </message>
    <message>
        <source>Choose more than 0 and at most 240 pictures a second</source>
        <translation>选择每秒大于 0 且不超过 240 幅图像</translation>
    </message>
    <message>
        <source>Close the quotes around the cell</source>
        <translation>在单元格两侧补全引号</translation>
    </message>
    <message>
        <source>Convert it to MP4 with H.264, or to a folder of pictures</source>
        <translation>转换为 H.264 的 MP4，或图像文件夹</translation>
    </message>
    <message>
        <source>Copy or convert it again</source>
        <translation>重新复制或转换</translation>
    </message>
    <message>
        <source>Copy or download it again</source>
        <translation>重新复制或下载</translation>
    </message>
    <message>
        <source>Copy or download it again, or save it anew from another program</source>
        <translation>重新复制或下载，或用其他程序重新保存</translation>
    </message>
    <message>
        <source>Copy or download the file again</source>
        <translation>重新复制或下载该文件</translation>
    </message>
    <message>
        <source>Copy the file again</source>
        <translation>重新复制该文件</translation>
    </message>
    <message>
        <source>Copy the file again, or name a file of the kind that is meant here</source>
        <translation>重新复制该文件，或指定此处所需类型的文件</translation>
    </message>
    <message>
        <source>Did you mean {}?</source>
        <translation>是否想写 {}？</translation>
    </message>
    <message>
        <source>Every line should have the same number of numbers</source>
        <translation>每一行应有相同数量的数</translation>
    </message>
    <message>
        <source>Expected a CSV with the columns frame, x, y, w, h</source>
        <translation>应为含 frame, x, y, w, h 列的 CSV</translation>
    </message>
    <message>
        <source>Expected an OpenFace CSV, a CSV with a heading frame,x0,y0,x1,y1..., or a .pts file</source>
        <translation>应为 OpenFace CSV、标题为 frame,x0,y0,x1,y1... 的 CSV，或 .pts 文件</translation>
    </message>
    <message>
        <source>Give an array with one row a sample</source>
        <translation>给出每个样本一行的数组</translation>
    </message>
    <message>
        <source>Give every line as many cells as the header</source>
        <translation>使每一行的单元格数与标题相同</translation>
    </message>
    <message>
        <source>Give one class number a sample</source>
        <translation>为每个样本给出一个类别编号</translation>
    </message>
    <message>
        <source>Give one label a sample</source>
        <translation>为每个样本给出一个标签</translation>
    </message>
    <message>
        <source>Give one row of numbers a line, separated by commas</source>
        <translation>每行给出一组数，用逗号分隔</translation>
    </message>
    <message>
        <source>Give positive numbers</source>
        <translation>给出正数</translation>
    </message>
    <message>
        <source>Give samples of the same kind</source>
        <translation>给出同类样本</translation>
    </message>
    <message>
        <source>Install OpenCV&apos;s libraries ({}), or build Basin again</source>
        <translation>安装 OpenCV 的库（{}），或重新构建 Basin</translation>
    </message>
    <message>
        <source>Install opencv-data again</source>
        <translation>重新安装 opencv-data</translation>
    </message>
    <message>
        <source>Install the newer Basin</source>
        <translation>安装较新的 Basin</translation>
    </message>
    <message>
        <source>Install the package opencv-data, or give a box with --set box=x,y,w,h</source>
        <translation>安装 opencv-data 软件包，或用 --set box=x,y,w,h 给出边界框</translation>
    </message>
    <message>
        <source>JPEG 2000</source>
        <translation>JPEG 2000</translation>
    </message>
    <message>
        <source>Mend or remove the line</source>
        <translation>修正或删除该行</translation>
    </message>
    <message>
        <source>Name a PDM file that belongs to these patch experts</source>
        <translation>指定与这些图块专家配套的 PDM 文件</translation>
    </message>
    <message>
        <source>Name a file inside it</source>
        <translation>指定其中的一个文件</translation>
    </message>
    <message>
        <source>Name a folder with PNG, JPEG or other picture files</source>
        <translation>指定含有 PNG、JPEG 或其他图像文件的文件夹</translation>
    </message>
    <message>
        <source>Name a main file (&quot;LandmarkDetector ...&quot;) or a model file (&quot;PDM ...&quot;)</source>
        <translation>指定主文件 (&quot;LandmarkDetector ...&quot;) 或模型文件 (&quot;PDM ...&quot;)</translation>
    </message>
    <message>
        <source>Name another with --out</source>
        <translation>用 --out 指定另一个</translation>
    </message>
    <message>
        <source>Name folders of pictures with 68 landmarks each</source>
        <translation>指定每幅带 68 个特征点的图像文件夹</translation>
    </message>
    <message>
        <source>Name it: FILE.npz:ARRAY</source>
        <translation>指明：FILE.npz:ARRAY</translation>
    </message>
    <message>
        <source>Name the array of samples: FILE.npz:ARRAY</source>
        <translation>指明样本数组：FILE.npz:ARRAY</translation>
    </message>
    <message>
        <source>Name the model&apos;s main file</source>
        <translation>指定模型的主文件</translation>
    </message>
    <message>
        <source>Number every line&apos;s iteration with a whole number</source>
        <translation>用整数为每一行的迭代编号</translation>
    </message>
    <message>
        <source>Number the classes from 0 to at most {}</source>
        <translation>将类别编号为 0 到至多 {}</translation>
    </message>
    <message>
        <source>Number the iterations with whole numbers</source>
        <translation>用整数为迭代编号</translation>
    </message>
    <message>
        <source>Open the session with the version of Basin that saved it</source>
        <translation>用保存该会话的 Basin 版本打开它</translation>
    </message>
    <message>
        <source>Opening was stopped</source>
        <translation>打开已停止</translation>
    </message>
    <message>
        <source>Put the file back, or beside the session file</source>
        <translation>放回该文件，或放在会话文件旁边</translation>
    </message>
    <message>
        <source>Put the old file back or start a new run with this one</source>
        <translation>放回旧文件，或用此文件开始新的运行</translation>
    </message>
    <message>
        <source>Radiance HDR</source>
        <translation>Radiance HDR</translation>
    </message>
    <message>
        <source>Save it again with numpy.save</source>
        <translation>用 numpy.save 重新保存</translation>
    </message>
    <message>
        <source>Save it again with numpy.save, as plain numbers</source>
        <translation>用 numpy.save 重新保存为纯数值</translation>
    </message>
    <message>
        <source>Save it as 8 or 16 bit PNG</source>
        <translation>另存为 8 位或 16 位 PNG</translation>
    </message>
    <message>
        <source>Save it to an ordinary file first</source>
        <translation>先保存为普通文件</translation>
    </message>
    <message>
        <source>Save the arrays again with numpy.savez</source>
        <translation>用 numpy.savez 重新保存这些数组</translation>
    </message>
    <message>
        <source>Save the numbers with numpy.save</source>
        <translation>用 numpy.save 保存这些数</translation>
    </message>
    <message>
        <source>Scale it down in an image program first</source>
        <translation>先在图像程序中缩小</translation>
    </message>
    <message>
        <source>Sort the lines by iteration and keep one for each</source>
        <translation>按迭代排序，每次迭代只留一行</translation>
    </message>
    <message>
        <source>Sort the rows by iteration and keep one row for each</source>
        <translation>按迭代排序各行，每次迭代只留一行</translation>
    </message>
    <message>
        <source>Start the run again with the file as it is now</source>
        <translation>用现在的文件重新开始运行</translation>
    </message>
    <message>
        <source>Take an older copy of the file</source>
        <translation>使用该文件较旧的副本</translation>
    </message>
    <message>
        <source>The run ended ({})</source>
        <translation>运行已结束（{}）</translation>
    </message>
    <message>
        <source>Train the model again, or take the file away</source>
        <translation>重新训练模型，或移走该文件</translation>
    </message>
    <message>
        <source>Use a batch of CIFAR-10&apos;s binary version</source>
        <translation>使用 CIFAR-10 二进制版的批次文件</translation>
    </message>
    <message>
        <source>Use a data_batch_*.bin or test_batch.bin of CIFAR-10&apos;s binary version</source>
        <translation>使用 CIFAR-10 二进制版的 data_batch_*.bin 或 test_batch.bin</translation>
    </message>
    <message>
        <source>Use a reference with the model&apos;s landmarks</source>
        <translation>使用与模型特征点一致的参考</translation>
    </message>
    <message>
        <source>Use a smaller file</source>
        <translation>使用较小的文件</translation>
    </message>
    <message>
        <source>Use iBUG&apos;s 68 points</source>
        <translation>使用 iBUG 的 68 点</translation>
    </message>
    <message>
        <source>Use larger pictures</source>
        <translation>使用较大的图像</translation>
    </message>
    <message>
        <source>Write numbers with a point, and nan or inf where there is none</source>
        <translation>数值用小数点书写，没有数值处写 nan 或 inf</translation>
    </message>
    <message>
        <source>Write numbers, and null or &quot;nan&quot; where there is none</source>
        <translation>写数值，没有数值处写 null 或 &quot;nan&quot;</translation>
    </message>
    <message>
        <source>Write one object a line, like {&quot;iteration&quot;: 1, &quot;loss&quot;: 0.5}</source>
        <translation>每行写一个对象，如 {&quot;iteration&quot;: 1, &quot;loss&quot;: 0.5}</translation>
    </message>
    <message>
        <source>a &apos;)&apos; is missing</source>
        <translation>缺少 &apos;)&apos;</translation>
    </message>
    <message>
        <source>a box needs numbers and a positive size</source>
        <translation>边界框需要数值和正的大小</translation>
    </message>
    <message>
        <source>a centre in degrees</source>
        <translation>以度为单位的中心</translation>
    </message>
    <message>
        <source>a convolution for {}</source>
        <translation>用于 {} 的卷积</translation>
    </message>
    <message>
        <source>a dimension should stand here</source>
        <translation>此处应为一个维度</translation>
    </message>
    <message>
        <source>a directory entry reaches past the end</source>
        <translation>目录项超出末尾</translation>
    </message>
    <message>
        <source>a directory entry should begin here</source>
        <translation>此处应开始一个目录项</translation>
    </message>
    <message>
        <source>a frame does not read as it did before</source>
        <translation>某帧读出的内容与之前不同</translation>
    </message>
    <message>
        <source>a kernel of 1 × 1 or more</source>
        <translation>1 × 1 或更大的核</translation>
    </message>
    <message>
        <source>a network with two answers or more</source>
        <translation>有两个或更多输出的网络</translation>
    </message>
    <message>
        <source>a patch of {} px is larger than an image of {} px</source>
        <translation>{} 像素的图块大于 {} 像素的图像</translation>
    </message>
    <message>
        <source>a positive training scale</source>
        <translation>正的训练尺度</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>a reasonable number of landmarks</source>
        <translation>合理数量的特征点</translation>
    </message>
    <message>
        <source>a reference shape in px</source>
        <translation>以像素计的参考形状</translation>
    </message>
    <message>
        <source>a saved state does not fit this optimizer</source>
        <translation>保存的状态不适合此优化器</translation>
    </message>
    <message>
        <source>a saved state is damaged</source>
        <translation>保存的状态已损坏</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>单个数</translation>
    </message>
    <message>
        <source>a text in the header does not end</source>
        <translation>头部中的文本没有结束</translation>
    </message>
    <message>
        <source>a video cannot be mixed with other inputs</source>
        <translation>视频不能与其他输入混用</translation>
    </message>
    <message>
        <source>a warp of {} pixels, as the mean picture has</source>
        <translation>{} 个像素的变形，与均值图像一致</translation>
    </message>
    <message>
        <source>all windows are 0</source>
        <translation>所有窗口均为 0</translation>
    </message>
    <message>
        <source>an array has an impossible size</source>
        <translation>某数组的大小不可能</translation>
    </message>
    <message>
        <source>an array has an unknown type</source>
        <translation>某数组的类型未知</translation>
    </message>
    <message>
        <source>an empty one</source>
        <translation>空的</translation>
    </message>
    <message>
        <source>an input of the session is missing</source>
        <translation>会话的一个输入缺失</translation>
    </message>
    <message>
        <source>array &apos;{}&apos; {}</source>
        <translation>数组 &apos;{}&apos; {}</translation>
    </message>
    <message>
        <source>as in 11,9,7,5; 0 skips a scale</source>
        <translation>如 11,9,7,5；0 表示跳过该尺度</translation>
    </message>
    <message>
        <source>as in @A:40 or @A:last</source>
        <translation>如 @A:40 或 @A:last</translation>
    </message>
    <message>
        <source>as in @A:last, @clamped:last, @reference-init:last, @both:last</source>
        <translation>如 @A:last, @clamped:last, @reference-init:last, @both:last</translation>
    </message>
    <message>
        <source>beside the iterations there is no column of numbers</source>
        <translation>除迭代外没有数值列</translation>
    </message>
    <message>
        <source>beside the iterations there is no number</source>
        <translation>除迭代外没有数值</translation>
    </message>
    <message>
        <source>branch {} has no row &apos;{}&apos;</source>
        <translation>分支 {} 没有行 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>cannot change during a run</source>
        <translation>在运行中不能更改</translation>
    </message>
    <message>
        <source>choose it at start</source>
        <translation>请在开始时选择</translation>
    </message>
    <message>
        <source>compressed data cannot be unpacked</source>
        <translation>压缩数据无法解压</translation>
    </message>
    <message>
        <source>entry &apos;{}&apos; has {} bytes instead of {}</source>
        <translation>条目 &apos;{}&apos; 有 {} 字节，应为 {}</translation>
    </message>
    <message>
        <source>entry &apos;{}&apos; is damaged: its checksum is {:08x} instead of {:08x}</source>
        <translation>条目 &apos;{}&apos; 已损坏：其校验和为 {:08x}，应为 {:08x}</translation>
    </message>
    <message>
        <source>entry &apos;{}&apos; is {}</source>
        <translation>条目 &apos;{}&apos; 是 {}</translation>
    </message>
    <message>
        <source>entry &apos;{}&apos; reaches past the end of the file</source>
        <translation>条目 &apos;{}&apos; 超出文件末尾</translation>
    </message>
    <message>
        <source>entry &apos;{}&apos; should begin here</source>
        <translation>条目 &apos;{}&apos; 应从此处开始</translation>
    </message>
    <message>
        <source>equally many sigma components for every window</source>
        <translation>每个窗口的 sigma 分量数相同</translation>
    </message>
    <message>
        <source>expected 0 or 1</source>
        <translation>应为 0 或 1</translation>
    </message>
    <message>
        <source>expected @BRANCH:ITERATION</source>
        <translation>应为 @分支:迭代</translation>
    </message>
    <message>
        <source>expected A:B, counted from 1, both included</source>
        <translation>应为 A:B，从 1 开始，包含两端</translation>
    </message>
    <message>
        <source>expected NAME=VALUE</source>
        <translation>应为 NAME=VALUE</translation>
    </message>
    <message>
        <source>expected a number{}</source>
        <translation>应为一个数{}</translation>
    </message>
    <message>
        <source>expected a whole number{}</source>
        <translation>应为整数{}</translation>
    </message>
    <message>
        <source>expected four rows: neither factor, the first, the second, both</source>
        <translation>应为四行：无因素、第一个、第二个、两者</translation>
    </message>
    <message>
        <source>expected one of {}</source>
        <translation>应为下列之一：{}</translation>
    </message>
    <message>
        <source>expected text</source>
        <translation>应为文本</translation>
    </message>
    <message>
        <source>expected trace, debug, info, warn, error or off</source>
        <translation>应为 trace、debug、info、warn、error 或 off</translation>
    </message>
    <message>
        <source>expected x,y,width,height in px, the last two positive</source>
        <translation>应为 x,y,宽,高（像素），后两者为正</translation>
    </message>
    <message>
        <source>expected {}</source>
        <translation>应为 {}</translation>
    </message>
    <message>
        <source>expected {} numbers{} with commas between ({})</source>
        <translation>应为 {} 个数{}，用逗号分隔（{}）</translation>
    </message>
    <message>
        <source>expected {}, found {}</source>
        <translation>应为 {}，实为 {}</translation>
    </message>
    <message>
        <source>faces cannot be looked for</source>
        <translation>无法查找人脸</translation>
    </message>
    <message>
        <source>field {} is &apos;{}&apos;, not a number</source>
        <translation>字段 {} 是 &apos;{}&apos;，不是数</translation>
    </message>
    <message>
        <source>float32 (5)</source>
        <translation>float32 (5)</translation>
    </message>
    <message>
        <source>float64 (6)</source>
        <translation>float64 (6)</translation>
    </message>
    <message>
        <source>format version {}</source>
        <translation>格式版本 {}</translation>
    </message>
    <message>
        <source>frame {}</source>
        <translation>帧 {}</translation>
    </message>
    <message>
        <source>from 1 to {} landmarks</source>
        <translation>1 到 {} 个特征点</translation>
    </message>
    <message>
        <source>gaussian-image fits one image</source>
        <translation>gaussian-image 拟合一幅图像</translation>
    </message>
    <message>
        <source>gaussian-image needs an image</source>
        <translation>gaussian-image 需要一幅图像</translation>
    </message>
    <message>
        <source>give x, y, width, height</source>
        <translation>给出 x, y, 宽, 高</translation>
    </message>
    <message>
        <source>glibc {}</source>
        <translation>glibc {}</translation>
    </message>
    <message>
        <source>gmm takes one file of samples</source>
        <translation>gmm 接受一个样本文件</translation>
    </message>
    <message>
        <source>go to a frame where one is</source>
        <translation>前往有拟合的帧</translation>
    </message>
    <message>
        <source>going there was cancelled</source>
        <translation>前往该处已取消</translation>
    </message>
    <message>
        <source>ids that are not there</source>
        <translation>不存在的标识</translation>
    </message>
    <message>
        <source>init = file needs the file&apos;s name</source>
        <translation>init = file 需要文件名</translation>
    </message>
    <message>
        <source>init = given needs {}</source>
        <translation>init = given 需要 {}</translation>
    </message>
    <message>
        <source>init_scale_low is larger than init_scale_high</source>
        <translation>init_scale_low 大于 init_scale_high</translation>
    </message>
    <message>
        <source>int32 (4)</source>
        <translation>int32 (4)</translation>
    </message>
    <message>
        <source>it answers a question and changes nothing</source>
        <translation>它回答一个问题，不改变任何东西</translation>
    </message>
    <message>
        <source>it belongs to another version of Basin</source>
        <translation>它属于另一个版本的 Basin</translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <translation>无法解码</translation>
    </message>
    <message>
        <source>it does not begin as a saved state does</source>
        <translation>它的开头不像保存的状态</translation>
    </message>
    <message>
        <source>it does not begin like an .npy file</source>
        <translation>它的开头不像 .npy 文件</translation>
    </message>
    <message>
        <source>it does not begin like an IDX file (0, 0, a type from 0x08 to 0x0E)</source>
        <translation>它的开头不像 IDX 文件（0, 0, 类型 0x08 到 0x0E）</translation>
    </message>
    <message>
        <source>it ends after {} of the numbers of {}</source>
        <translation>它在 {} 个数之后结束，属于 {}</translation>
    </message>
    <message>
        <source>it ends inside its sizes</source>
        <translation>它在尺寸处结束</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>它过早结束</translation>
    </message>
    <message>
        <source>it has more than 8 dimensions</source>
        <translation>它的维数多于 8</translation>
    </message>
    <message>
        <source>it has neither 1, 3 nor 4 channels</source>
        <translation>它的通道数不是 1、3 或 4</translation>
    </message>
    <message>
        <source>it has no line &quot;PDM ...&quot;</source>
        <translation>它没有 &quot;PDM ...&quot; 行</translation>
    </message>
    <message>
        <source>it has no main_*.txt</source>
        <translation>它没有 main_*.txt</translation>
    </message>
    <message>
        <source>it has no numbers</source>
        <translation>它没有数</translation>
    </message>
    <message>
        <source>it has none so far</source>
        <translation>目前还没有</translation>
    </message>
    <message>
        <source>it has rows 1 to {}</source>
        <translation>它有第 1 到 {} 行</translation>
    </message>
    <message>
        <source>it has {} bytes only</source>
        <translation>它只有 {} 字节</translation>
    </message>
    <message>
        <source>it has {} bytes, more than the {} that are accepted</source>
        <translation>它有 {} 字节，多于可接受的 {}</translation>
    </message>
    <message>
        <source>it has {} fields, the first line has {}</source>
        <translation>它有 {} 个字段，第一行有 {} 个</translation>
    </message>
    <message>
        <source>it has {} landmarks, the model {}</source>
        <translation>它有 {} 个特征点，模型有 {} 个</translation>
    </message>
    <message>
        <source>it has {} numbers, expected {}</source>
        <translation>它有 {} 个数，应为 {} 个</translation>
    </message>
    <message>
        <source>it has {} points, training needs {}</source>
        <translation>它有 {} 个点，训练需要 {} 个</translation>
    </message>
    <message>
        <source>it has {} × {} pixels; at most {} million are accepted</source>
        <translation>它有 {} × {} 像素；至多接受 {} 百万</translation>
    </message>
    <message>
        <source>it holds Python objects, and reading those would run code from the file</source>
        <translation>它含有 Python 对象，读取它们会运行文件中的代码</translation>
    </message>
    <message>
        <source>it holds records, not plain numbers</source>
        <translation>它含有记录，而不是纯数值</translation>
    </message>
    <message>
        <source>it holds {}, expected samples × values</source>
        <translation>它含有 {}，应为 样本 × 数值</translation>
    </message>
    <message>
        <source>it is a device, pipe or socket</source>
        <translation>它是设备、管道或套接字</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is a question, not a change of the run</source>
        <translation>它是问题，不是对运行的更改</translation>
    </message>
    <message>
        <source>it is a {} file, which cannot be decoded</source>
        <translation>它是 {} 文件，无法解码</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is neither .npy, .npz, IDX, a CIFAR batch (.bin) nor a table (.csv, .tsv, .txt)</source>
        <translation>它不是 .npy、.npz、IDX、CIFAR 批次 (.bin) 或表格 (.csv、.tsv、.txt)</translation>
    </message>
    <message>
        <source>it is no scalar of a row</source>
        <translation>它不是行的标量</translation>
    </message>
    <message>
        <source>it is not clear which array is meant</source>
        <translation>不清楚指的是哪个数组</translation>
    </message>
    <message>
        <source>it is too short for a ZIP file</source>
        <translation>作为 ZIP 文件它太短</translation>
    </message>
    <message>
        <source>it is {} × {} pixels</source>
        <translation>它有 {} × {} 像素</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>不允许打开它</translation>
    </message>
    <message>
        <source>it names no patch experts</source>
        <translation>它没有指定图块专家</translation>
    </message>
    <message>
        <source>it says that it has {} dimensions</source>
        <translation>它声称有 {} 维</translation>
    </message>
    <message>
        <source>it takes effect when a run starts</source>
        <translation>它在运行开始时生效</translation>
    </message>
    <message>
        <source>it takes {}</source>
        <translation>它接受 {}</translation>
    </message>
    <message>
        <source>it unpacks to more than {} bytes</source>
        <translation>它解压后超过 {} 字节</translation>
    </message>
    <message>
        <source>iteration {} comes after {}</source>
        <translation>迭代 {} 在 {} 之后</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>其校验和错误</translation>
    </message>
    <message>
        <source>its columns are: {}</source>
        <translation>其列为：{}</translation>
    </message>
    <message>
        <source>its first bytes ({}) belong to no image format that is known</source>
        <translation>其起始字节 ({}) 不属于任何已知的图像格式</translation>
    </message>
    <message>
        <source>its format is version {}, Basin {} reads up to {}</source>
        <translation>其格式为版本 {}，Basin {} 可读到 {}</translation>
    </message>
    <message>
        <source>its hash is {}, that of the session {} ({})</source>
        <translation>其哈希为 {}，会话的为 {}（{}）</translation>
    </message>
    <message>
        <source>its header reaches past the end of the file</source>
        <translation>其头部超出文件末尾</translation>
    </message>
    <message>
        <source>its names are: {}</source>
        <translation>其名称为：{}</translation>
    </message>
    <message>
        <source>its run ends after {}</source>
        <translation>其运行在 {} 之后结束</translation>
    </message>
    <message>
        <source>its samples are neither 8 or 16 bit unsigned integers nor floats</source>
        <translation>其样本既不是 8 位或 16 位无符号整数，也不是浮点数</translation>
    </message>
    <message>
        <source>its shape is larger than any file</source>
        <translation>其形状大于任何文件</translation>
    </message>
    <message>
        <source>its sizes are larger than any file</source>
        <translation>其尺寸大于任何文件</translation>
    </message>
    <message>
        <source>its type &apos;{}&apos; is not a whole or floating number</source>
        <translation>其类型 &apos;{}&apos; 既不是整数也不是浮点数</translation>
    </message>
    <message>
        <source>its {} data is damaged</source>
        <translation>其 {} 数据已损坏</translation>
    </message>
    <message>
        <source>kernels of {} × {} for {} maps</source>
        <translation>{} × {} 的核，用于 {} 幅图</translation>
    </message>
    <message>
        <source>known: {}</source>
        <translation>已知：{}</translation>
    </message>
    <message>
        <source>label {} is {}, not a whole number from 0</source>
        <translation>标签 {} 为 {}，不是从 0 开始的整数</translation>
    </message>
    <message>
        <source>lambda_inv_min is larger than lambda_inv_max</source>
        <translation>lambda_inv_min 大于 lambda_inv_max</translation>
    </message>
    <message>
        <source>latent_dim must be smaller than the dimensions of the samples</source>
        <translation>latent_dim 必须小于样本的维数</translation>
    </message>
    <message>
        <source>lower it, or raise the upper bound</source>
        <translation>降低它，或提高上界</translation>
    </message>
    <message>
        <source>lower it, or set max_scale=0 for none</source>
        <translation>降低它，或设 max_scale=0 表示没有</translation>
    </message>
    <message>
        <source>many starts need two shape modes</source>
        <translation>多个起点需要两个形状模态</translation>
    </message>
    <message>
        <source>max pooling</source>
        <translation>最大池化</translation>
    </message>
    <message>
        <source>min_scale is larger than max_scale</source>
        <translation>min_scale 大于 max_scale</translation>
    </message>
    <message>
        <source>move_box needs a box</source>
        <translation>move_box 需要一个边界框</translation>
    </message>
    <message>
        <source>name a range inside</source>
        <translation>请指定其内的一个范围</translation>
    </message>
    <message>
        <source>name a window for one of them</source>
        <translation>请为其中之一指定窗口</translation>
    </message>
    <message>
        <source>name a window for some scale</source>
        <translation>请为某个尺度指定窗口</translation>
    </message>
    <message>
        <source>name another folder, or the files</source>
        <translation>请指定另一个文件夹，或直接指定文件</translation>
    </message>
    <message>
        <source>name here, start, window, reference, or a row as in @A:40</source>
        <translation>请写 here、start、window、reference，或一行，如 @A:40</translation>
    </message>
    <message>
        <source>name one</source>
        <translation>请指定一个</translation>
    </message>
    <message>
        <source>name one of them, or &apos;last&apos;</source>
        <translation>请指定其中之一，或 &apos;last&apos;</translation>
    </message>
    <message>
        <source>name one with --set reference=FILE</source>
        <translation>请用 --set reference=FILE 指定一个</translation>
    </message>
    <message>
        <source>name one, or use --preset seed-002, which brings its own</source>
        <translation>请指定一个，或使用自带它的 --preset seed-002</translation>
    </message>
    <message>
        <source>no face is being fitted in this frame</source>
        <translation>此帧中没有正在拟合的人脸</translation>
    </message>
    <message>
        <source>no file ends in .png, .jpg, .bin (CIFAR) ...</source>
        <translation>没有以 .png、.jpg、.bin (CIFAR) 等结尾的文件</translation>
    </message>
    <message>
        <source>no known type</source>
        <translation>不是已知类型</translation>
    </message>
    <message>
        <source>no picture has a .pts file of the same name beside it</source>
        <translation>没有图像旁边有同名的 .pts 文件</translation>
    </message>
    <message>
        <source>no regressors for an expert without sides</source>
        <translation>没有边长的专家没有回归器</translation>
    </message>
    <message>
        <source>no such action</source>
        <translation>没有这样的动作</translation>
    </message>
    <message>
        <source>no whole window fits into {} × {} pixels</source>
        <translation>没有完整的窗口能放入 {} × {} 像素</translation>
    </message>
    <message>
        <source>none says anything about this frame</source>
        <translation>没有一个涉及此帧</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>没有给出</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是数</translation>
    </message>
    <message>
        <source>not even its first picture decodes</source>
        <translation>连第一幅图像也无法解码</translation>
    </message>
    <message>
        <source>number {} is {}</source>
        <translation>编号 {} 为 {}</translation>
    </message>
    <message>
        <source>on a picture of {} × {} pixels: {}</source>
        <translation>在 {} × {} 像素的图像上：{}</translation>
    </message>
    <message>
        <source>only {} bytes left</source>
        <translation>只剩 {} 个字节</translation>
    </message>
    <message>
        <source>only {} characters left</source>
        <translation>只剩 {} 个字符</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>packed by method {}</source>
        <translation>以方法 {} 压缩</translation>
    </message>
    <message>
        <source>patches do not fit the images</source>
        <translation>图块与图像不相符</translation>
    </message>
    <message>
        <source>patience of {} iterations exhausted: best loss {:.6g} at iteration {}</source>
        <translation>{} 次迭代的耐心已用尽：最佳损失 {:.6g}，在迭代 {}</translation>
    </message>
    <message>
        <source>reading stopped after {} of {} bytes</source>
        <translation>读取在 {} 字节后停止，共 {} 字节</translation>
    </message>
    <message>
        <source>record {} has label {}, expected 0 to 9</source>
        <translation>记录 {} 的标签为 {}，应为 0 到 9</translation>
    </message>
    <message>
        <source>replay differs from the record at iteration {}</source>
        <translation>重放与记录在迭代 {} 处不同</translation>
    </message>
    <message>
        <source>replay differs from the record at iteration {}, phase {}</source>
        <translation>重放与记录在迭代 {}、阶段 {} 处不同</translation>
    </message>
    <message>
        <source>run it on its own</source>
        <translation>请单独运行它</translation>
    </message>
    <message>
        <source>set n to {}, or give a file of n × 8 float32</source>
        <translation>请将 n 设为 {}，或给出 n × 8 个 float32 的文件</translation>
    </message>
    <message>
        <source>set network_side to the side of the square that it expects (224 for most)</source>
        <translation>请将 network_side 设为它所要求的正方形边长（多数为 224）</translation>
    </message>
    <message>
        <source>set ssim_padding=zero</source>
        <translation>请设置 ssim_padding=zero</translation>
    </message>
    <message>
        <source>sets are apart by semicolons, &apos;here&apos; is the present</source>
        <translation>各组以分号隔开，&apos;here&apos; 是当前值</translation>
    </message>
    <message>
        <source>shrink it with --set resize=2048</source>
        <translation>请用 --set resize=2048 缩小它</translation>
    </message>
    <message>
        <source>sides of a patch from 1 to {}</source>
        <translation>图块边长应为 1 到 {}</translation>
    </message>
    <message>
        <source>sides of an expert from 1 to {}</source>
        <translation>专家边长应为 1 到 {}</translation>
    </message>
    <message>
        <source>something to pool, not {}</source>
        <translation>应为可池化的量，而非 {}</translation>
    </message>
    <message>
        <source>start a new run with this value</source>
        <translation>请以此值开始新的运行</translation>
    </message>
    <message>
        <source>swap them</source>
        <translation>请将它们对调</translation>
    </message>
    <message>
        <source>the CIFAR batch cannot be read</source>
        <translation>无法读取该 CIFAR 批次</translation>
    </message>
    <message>
        <source>the IDX file cannot be read</source>
        <translation>无法读取该 IDX 文件</translation>
    </message>
    <message>
        <source>the ZIP64 directory is not where it should be</source>
        <translation>ZIP64 目录不在应在之处</translation>
    </message>
    <message>
        <source>the action takes {}</source>
        <translation>该动作接受 {}</translation>
    </message>
    <message>
        <source>the archive cannot be read</source>
        <translation>无法读取该归档</translation>
    </message>
    <message>
        <source>the archive has no arrays</source>
        <translation>归档中没有数组</translation>
    </message>
    <message>
        <source>the array cannot be read</source>
        <translation>无法读取该数组</translation>
    </message>
    <message>
        <source>the array has {} elements, numbered from 0</source>
        <translation>该数组有 {} 个元素，从 0 开始编号</translation>
    </message>
    <message>
        <source>the array holds {}</source>
        <translation>该数组含有 {}</translation>
    </message>
    <message>
        <source>the bounds of a parameter leave no room</source>
        <translation>某个参数的边界没有留下余地</translation>
    </message>
    <message>
        <source>the boxes cannot be read</source>
        <translation>无法读取边界框</translation>
    </message>
    <message>
        <source>the branches do not fit the run</source>
        <translation>分支与运行不相符</translation>
    </message>
    <message>
        <source>the checksum does not fit the contents</source>
        <translation>校验和与内容不符</translation>
    </message>
    <message>
        <source>the detector&apos;s data is not installed</source>
        <translation>检测器的数据未安装</translation>
    </message>
    <message>
        <source>the deviations of {} pixels</source>
        <translation>{} 个像素的偏差</translation>
    </message>
    <message>
        <source>the edit names an unknown boundary</source>
        <translation>编辑指定了未知的边界</translation>
    </message>
    <message>
        <source>the encoder refused picture {}</source>
        <translation>编码器拒绝了图像 {}</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>文件末尾</translation>
    </message>
    <message>
        <source>the end of the file {} bytes on</source>
        <translation>再往后 {} 字节处为文件末尾</translation>
    </message>
    <message>
        <source>the expression ends too early</source>
        <translation>表达式过早结束</translation>
    </message>
    <message>
        <source>the feature network cannot be run</source>
        <translation>无法运行特征网络</translation>
    </message>
    <message>
        <source>the feature network cannot be used</source>
        <translation>无法使用特征网络</translation>
    </message>
    <message>
        <source>the file ends after {} of {} bytes of {}</source>
        <translation>文件在 {} 字节后结束，应有 {} 字节的{}</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes)</source>
        <translation>文件为空（0 字节）</translation>
    </message>
    <message>
        <source>the file is of no kind that is known</source>
        <translation>文件不属于任何已知种类</translation>
    </message>
    <message>
        <source>the file was changed, or its decoder is not exact</source>
        <translation>文件已被更改，或其解码器不精确</translation>
    </message>
    <message>
        <source>the film cannot be written</source>
        <translation>无法写入影片</translation>
    </message>
    <message>
        <source>the fit had none so far</source>
        <translation>拟合至今还没有</translation>
    </message>
    <message>
        <source>the folder does not tell which model is meant</source>
        <translation>从文件夹看不出所指的是哪个模型</translation>
    </message>
    <message>
        <source>the folder has no images</source>
        <translation>文件夹中没有图像</translation>
    </message>
    <message>
        <source>the folder has no pictures</source>
        <translation>文件夹中没有图片</translation>
    </message>
    <message>
        <source>the frame rate is out of range</source>
        <translation>帧率超出范围</translation>
    </message>
    <message>
        <source>the header has an entry &apos;{}&apos; that it should not have</source>
        <translation>文件头有不应有的条目 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the header has neither True nor False here</source>
        <translation>文件头此处既无 True 也无 False</translation>
    </message>
    <message>
        <source>the header has no &apos;{}&apos; here</source>
        <translation>文件头此处没有 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the header has no text here</source>
        <translation>文件头此处没有文本</translation>
    </message>
    <message>
        <source>the header lacks descr, fortran_order or shape</source>
        <translation>文件头缺少 descr、fortran_order 或 shape</translation>
    </message>
    <message>
        <source>the image is too large to fit</source>
        <translation>图像太大，无法拟合</translation>
    </message>
    <message>
        <source>the image is too small for a graph of patches</source>
        <translation>图像太小，无法构成图块图</translation>
    </message>
    <message>
        <source>the image is too small to fit</source>
        <translation>图像太小，无法拟合</translation>
    </message>
    <message>
        <source>the initial parameters do not fit n</source>
        <translation>初始参数与 n 不相符</translation>
    </message>
    <message>
        <source>the input has {} frames</source>
        <translation>输入有 {} 帧</translation>
    </message>
    <message>
        <source>the input is not the one of the session</source>
        <translation>输入不是该会话的输入</translation>
    </message>
    <message>
        <source>the inputs are not those of the session</source>
        <translation>各输入不是该会话的输入</translation>
    </message>
    <message>
        <source>the instruction set &quot;{}&quot; cannot be used</source>
        <translation>无法使用指令集 &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the instruction set cannot change any more</source>
        <translation>指令集已不能再更改</translation>
    </message>
    <message>
        <source>the labels cannot be used</source>
        <translation>无法使用标签</translation>
    </message>
    <message>
        <source>the labels do not fit the samples</source>
        <translation>标签与样本不相符</translation>
    </message>
    <message>
        <source>the landmarks cannot be read</source>
        <translation>无法读取特征点</translation>
    </message>
    <message>
        <source>the landmarks cannot be used</source>
        <translation>无法使用特征点</translation>
    </message>
    <message>
        <source>the largest is {}</source>
        <translation>最大为 {}</translation>
    </message>
    <message>
        <source>the line has {} cells, the header has {}</source>
        <translation>该行有 {} 个单元格，表头有 {} 个</translation>
    </message>
    <message>
        <source>the line is not JSON</source>
        <translation>该行不是 JSON</translation>
    </message>
    <message>
        <source>the line is not an object</source>
        <translation>该行不是对象</translation>
    </message>
    <message>
        <source>the log-likelihood changed by {:.3g} &lt; {:.3g} nats</source>
        <translation>对数似然的变化为 {:.3g} &lt; {:.3g} 奈特</translation>
    </message>
    <message>
        <source>the model cannot be read</source>
        <translation>无法读取模型</translation>
    </message>
    <message>
        <source>the model cannot be written</source>
        <translation>无法写入模型</translation>
    </message>
    <message>
        <source>the model has fewer</source>
        <translation>模型没有这么多</translation>
    </message>
    <message>
        <source>the model has modes 0 to {}</source>
        <translation>模型的模态为 0 到 {}</translation>
    </message>
    <message>
        <source>the model has {} scales, all of them skipped</source>
        <translation>模型有 {} 个尺度，全部被跳过</translation>
    </message>
    <message>
        <source>the model&apos;s folder cannot be made</source>
        <translation>无法创建模型的文件夹</translation>
    </message>
    <message>
        <source>the number of pixels within the mask, {}</source>
        <translation>掩模内的像素数 {}</translation>
    </message>
    <message>
        <source>the picture is smaller than the SSIM window</source>
        <translation>图像小于 SSIM 窗口</translation>
    </message>
    <message>
        <source>the picture is too small to learn from</source>
        <translation>图像太小，无法从中学习</translation>
    </message>
    <message>
        <source>the point distribution model cannot be used</source>
        <translation>无法使用点分布模型</translation>
    </message>
    <message>
        <source>the reference does not fit the model</source>
        <translation>参考与模型不相符</translation>
    </message>
    <message>
        <source>the run has collapsed; go back one iteration</source>
        <translation>运行已崩塌；请退回一次迭代</translation>
    </message>
    <message>
        <source>the session cannot be read</source>
        <translation>无法读取会话</translation>
    </message>
    <message>
        <source>the session cannot be recomputed</source>
        <translation>无法重新计算会话</translation>
    </message>
    <message>
        <source>the session cannot be used by this version</source>
        <translation>此版本无法使用该会话</translation>
    </message>
    <message>
        <source>the session cannot be written</source>
        <translation>无法写入会话</translation>
    </message>
    <message>
        <source>the session file is damaged</source>
        <translation>会话文件已损坏</translation>
    </message>
    <message>
        <source>the session is damaged</source>
        <translation>会话已损坏</translation>
    </message>
    <message>
        <source>the session was written by a newer Basin</source>
        <translation>会话由更新的 Basin 写成</translation>
    </message>
    <message>
        <source>the stream ends early</source>
        <translation>流过早结束</translation>
    </message>
    <message>
        <source>the stream is damaged</source>
        <translation>流已损坏</translation>
    </message>
    <message>
        <source>the table &apos;{}&apos; is empty</source>
        <translation>表 &apos;{}&apos; 为空</translation>
    </message>
    <message>
        <source>the table cannot be read</source>
        <translation>无法读取表</translation>
    </message>
    <message>
        <source>the test samples do not fit the samples</source>
        <translation>测试样本与样本不相符</translation>
    </message>
    <message>
        <source>the trace cannot be read</source>
        <translation>无法读取轨迹</translation>
    </message>
    <message>
        <source>the trace has no column of iterations</source>
        <translation>轨迹没有迭代列</translation>
    </message>
    <message>
        <source>the trace has no row</source>
        <translation>轨迹没有行</translation>
    </message>
    <message>
        <source>the trace has nothing to plot</source>
        <translation>轨迹没有可绘制的内容</translation>
    </message>
    <message>
        <source>the trace is empty</source>
        <translation>轨迹为空</translation>
    </message>
    <message>
        <source>the variances cannot be used</source>
        <translation>无法使用方差</translation>
    </message>
    <message>
        <source>the video cannot be read</source>
        <translation>无法读取视频</translation>
    </message>
    <message>
        <source>the weights cannot be used</source>
        <translation>无法使用权重</translation>
    </message>
    <message>
        <source>the {} cannot be read</source>
        <translation>无法读取{}</translation>
    </message>
    <message>
        <source>the {} cannot be used</source>
        <translation>无法使用{}</translation>
    </message>
    <message>
        <source>their sum is {}</source>
        <translation>它们的和为 {}</translation>
    </message>
    <message>
        <source>there are more components than samples</source>
        <translation>分量多于样本</translation>
    </message>
    <message>
        <source>there is no ZIP directory at the end; the file may be cut off</source>
        <translation>末尾没有 ZIP 目录；文件可能被截断</translation>
    </message>
    <message>
        <source>there is no action &apos;{}&apos;</source>
        <translation>没有动作 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there is no array &apos;{}&apos;</source>
        <translation>没有数组 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there is no branch &apos;{}&apos;</source>
        <translation>没有分支 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there is no column &apos;{}&apos;</source>
        <translation>没有列 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there is no element {}</source>
        <translation>没有元素 {}</translation>
    </message>
    <message>
        <source>there is no fit to ask about</source>
        <translation>没有可询问的拟合</translation>
    </message>
    <message>
        <source>there is no fit to move</source>
        <translation>没有可移动的拟合</translation>
    </message>
    <message>
        <source>there is no frame {}</source>
        <translation>没有帧 {}</translation>
    </message>
    <message>
        <source>there is no line with an object</source>
        <translation>没有含对象的行</translation>
    </message>
    <message>
        <source>there is no position {}</source>
        <translation>没有位置 {}</translation>
    </message>
    <message>
        <source>there is no segment {}</source>
        <translation>没有片段 {}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>there is no whole number</source>
        <translation>没有整数</translation>
    </message>
    <message>
        <source>there is nothing below the header</source>
        <translation>表头之下没有内容</translation>
    </message>
    <message>
        <source>there is nothing to fit</source>
        <translation>没有可拟合的内容</translation>
    </message>
    <message>
        <source>there is nothing to learn from</source>
        <translation>没有可从中学习的内容</translation>
    </message>
    <message>
        <source>there is too little to learn from</source>
        <translation>可从中学习的内容太少</translation>
    </message>
    <message>
        <source>this build and this processor do not have it</source>
        <translation>此构建与此处理器不具备它</translation>
    </message>
    <message>
        <source>this is not a Basin session</source>
        <translation>这不是 Basin 会话</translation>
    </message>
    <message>
        <source>this part of the run ends at {}</source>
        <translation>运行的这一部分在 {} 结束</translation>
    </message>
    <message>
        <source>three numbers for each view</source>
        <translation>每个视角三个数</translation>
    </message>
    <message>
        <source>too many arguments</source>
        <translation>参数太多</translation>
    </message>
    <message>
        <source>uint8 (0)</source>
        <translation>uint8 (0)</translation>
    </message>
    <message>
        <source>unknown exception</source>
        <translation>未知异常</translation>
    </message>
    <message>
        <source>unknown hyperparameter &apos;{}&apos;</source>
        <translation>未知超参数 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>unknown libm</source>
        <translation>未知 libm</translation>
    </message>
    <message>
        <source>unknown optimizer &apos;{}&apos;</source>
        <translation>未知优化器 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>unknown state array &apos;{}&apos;</source>
        <translation>未知状态数组 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>unknown {} &apos;{}&apos;</source>
        <translation>未知{} &apos;{}&apos;</translation>
    </message>
    <message>
        <source>use --set init_file=PATH</source>
        <translation>请使用 --set init_file=PATH</translation>
    </message>
    <message>
        <source>use --set {}=FILE</source>
        <translation>请使用 --set {}=FILE</translation>
    </message>
    <message>
        <source>use 0 for no factor analysis</source>
        <translation>不做因子分析请用 0</translation>
    </message>
    <message>
        <source>use a file in ONNX format that OpenCV&apos;s dnn can read</source>
        <translation>请使用 OpenCV 的 dnn 能读取的 ONNX 格式文件</translation>
    </message>
    <message>
        <source>use a smaller patch</source>
        <translation>请使用更小的图块</translation>
    </message>
    <message>
        <source>use at most {}</source>
        <translation>最多使用 {}</translation>
    </message>
    <message>
        <source>use one of at least 2 × 2</source>
        <translation>请使用至少 2 × 2 的</translation>
    </message>
    <message>
        <source>use one of at least {0} × {0}</source>
        <translation>请使用至少 {0} × {0} 的</translation>
    </message>
    <message>
        <source>use one of: {}</source>
        <translation>请使用以下之一：{}</translation>
    </message>
    <message>
        <source>variant {} has an edit at {}</source>
        <translation>变体 {} 有一处编辑位于 {}</translation>
    </message>
    <message>
        <source>version {} of the format is not known</source>
        <translation>格式版本 {} 未知</translation>
    </message>
    <message>
        <source>weights for {}</source>
        <translation>{} 的权重</translation>
    </message>
    <message>
        <source>what decodes and encodes them does not load: {}</source>
        <translation>用于解码和编码的库无法加载：{}</translation>
    </message>
    <message>
        <source>what is known about the model cannot be read</source>
        <translation>无法读取关于模型的已知信息</translation>
    </message>
    <message>
        <source>x and y of every landmark</source>
        <translation>每个特征点的 x 和 y</translation>
    </message>
    <message>
        <source>{} ({} bytes of {})</source>
        <translation>{}（{} 字节，共 {}）</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} 和 {}</translation>
    </message>
    <message>
        <source>{} at iteration {} of {} on branch {}; what comes behind is missing.</source>
        <translation>{}，在迭代 {}（共 {}），分支 {}；其后的内容缺失。</translation>
    </message>
    <message>
        <source>{} bytes are left over</source>
        <translation>多出 {} 个字节</translation>
    </message>
    <message>
        <source>{} bytes are no whole number of records of {} bytes</source>
        <translation>{} 字节不是整数条 {} 字节的记录</translation>
    </message>
    <message>
        <source>{} bytes were found, {} Gaussians need {}</source>
        <translation>找到 {} 字节，{} 个高斯需要 {}</translation>
    </message>
    <message>
        <source>{} cannot be read</source>
        <translation>无法读取 {}</translation>
    </message>
    <message>
        <source>{} cannot be rewound</source>
        <translation>无法倒回 {}</translation>
    </message>
    <message>
        <source>{} cannot be stored</source>
        <translation>无法存储 {}</translation>
    </message>
    <message>
        <source>{} columns instead of {}</source>
        <translation>有 {} 列，而非 {}</translation>
    </message>
    <message>
        <source>{} components, {} samples</source>
        <translation>{} 个分量，{} 个样本</translation>
    </message>
    <message>
        <source>{} does not fit the mixture</source>
        <translation>{} 与混合模型不相符</translation>
    </message>
    <message>
        <source>{} from {} to {}</source>
        <translation>{}，从 {} 到 {}</translation>
    </message>
    <message>
        <source>{} has no hyperparameter or action &apos;{}&apos;</source>
        <translation>{} 没有超参数或动作 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} instead of {}</source>
        <translation>为 {}，而非 {}</translation>
    </message>
    <message>
        <source>{} is in use already</source>
        <translation>{} 已被使用</translation>
    </message>
    <message>
        <source>{} is not a number</source>
        <translation>{} 不是数</translation>
    </message>
    <message>
        <source>{} is not a question</source>
        <translation>{} 不是问题</translation>
    </message>
    <message>
        <source>{} is not below {}</source>
        <translation>{} 不小于 {}</translation>
    </message>
    <message>
        <source>{} is out of range</source>
        <translation>{} 超出范围</translation>
    </message>
    <message>
        <source>{} is {}; expected a number above 0</source>
        <translation>{} 为 {}；应为大于 0 的数</translation>
    </message>
    <message>
        <source>{} labels for {} samples</source>
        <translation>{} 个标签，对应 {} 个样本</translation>
    </message>
    <message>
        <source>{} more bytes</source>
        <translation>还需 {} 个字节</translation>
    </message>
    <message>
        <source>{} needs a reference</source>
        <translation>{} 需要参考</translation>
    </message>
    <message>
        <source>{} numbers</source>
        <translation>{} 个数</translation>
    </message>
    <message>
        <source>{} numbers, three for each of {} views</source>
        <translation>{} 个数，{} 个视角各三个</translation>
    </message>
    <message>
        <source>{} of type {}</source>
        <translation>{}，类型为 {}</translation>
    </message>
    <message>
        <source>{} of {} bytes</source>
        <translation>{} 字节，共 {} 字节</translation>
    </message>
    <message>
        <source>{} picture with landmarks is left</source>
        <translation>只剩 {} 幅带特征点的图像</translation>
    </message>
    <message>
        <source>{} positions are no 2 × 2</source>
        <translation>{} 个位置不是 2 × 2</translation>
    </message>
    <message>
        <source>{} says nothing about &apos;{}&apos;</source>
        <translation>{} 未提及 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} that the rest of the file can hold</source>
        <translation>{}，须是文件其余部分能容纳的</translation>
    </message>
    <message>
        <source>{} were given</source>
        <translation>给出了 {} 个</translation>
    </message>
    <message>
        <source>{} with {} bytes left</source>
        <translation>{}，剩余 {} 个字节</translation>
    </message>
    <message>
        <source>{} with {} characters left</source>
        <translation>{}，剩余 {} 个字符</translation>
    </message>
    <message>
        <source>{} words follow &apos;Set&apos;; expected {}</source>
        <translation>&apos;Set&apos; 后有 {} 个词；应为 {}</translation>
    </message>
    <message>
        <source>{} words follow; expected {}</source>
        <translation>其后有 {} 个词；应为 {}</translation>
    </message>
    <message>
        <source>{} x {} is no size that encoders take</source>
        <translation>{} x {} 不是编码器接受的尺寸</translation>
    </message>
    <message>
        <source>{} × {} pixels are more than {} million</source>
        <translation>{} × {} 像素超过 {} 百万</translation>
    </message>
    <message>
        <source>{} × {}, type {} ({})</source>
        <translation>{} × {}，类型 {} ({})</translation>
    </message>
    <message>
        <source>{}, a finite number</source>
        <translation>{}，有限数</translation>
    </message>
    <message>
        <source>{}, a number</source>
        <translation>{}，数</translation>
    </message>
    <message>
        <source>{}, a positive number</source>
        <translation>{}，正数</translation>
    </message>
    <message>
        <source>{}, a whole number</source>
        <translation>{}，整数</translation>
    </message>
    <message>
        <source>{}, a whole number from {} to {}</source>
        <translation>{}，从 {} 到 {} 的整数</translation>
    </message>
    <message>
        <source>{}, array &apos;{}&apos;</source>
        <translation>{}，数组 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{}, byte {}</source>
        <translation>{}，字节 {}</translation>
    </message>
    <message>
        <source>{}, line 1</source>
        <translation>{}，第 1 行</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}，第 {} 行</translation>
    </message>
    <message>
        <source>{}, line {}, byte {}</source>
        <translation>{}，第 {} 行，字节 {}</translation>
    </message>
    <message>
        <source>{}, line {}, column {} (&apos;{}&apos;)</source>
        <translation>{}，第 {} 行，第 {} 列 (&apos;{}&apos;)</translation>
    </message>
    <message>
        <source>{}, {}, hash {}, is no longer there</source>
        <translation>{}，{}，哈希 {}，已不在那里</translation>
    </message>
    <message>
        <source>{}: a matrix of {} × {}, type {}</source>
        <translation>{}：{} × {} 的矩阵，类型 {}</translation>
    </message>
    <message>
        <source>{}: numbers from 0 to {}</source>
        <translation>{}：从 0 到 {} 的数</translation>
    </message>
    <message>
        <source>{}: {} numbers</source>
        <translation>{}：{} 个数</translation>
    </message>
    <message>
        <source>{}: {} × {} numbers</source>
        <translation>{}：{} × {} 个数</translation>
    </message>
    <message>
        <source>CIFAR batch</source>
        <translation>CIFAR 批次</translation>
    </message>
    <message>
        <source>Confidence SLOPE OFFSET, two numbers</source>
        <translation>Confidence SLOPE OFFSET，两个数字</translation>
    </message>
    <message>
        <source>Set NAME VALUE with sigma, reg_factor, windows_init or windows_track</source>
        <translation>Set NAME VALUE，其中 NAME 为 sigma、reg_factor、windows_init 或 windows_track</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, TIFF, WebP, BMP or PNM</source>
        <translation>使用 PNG、JPEG、TIFF、WebP、BMP 或 PNM</translation>
    </message>
    <message>
        <source>expected NAME=VALUE, ACTION, ACTION=ARGUMENT,... or ARRAY[INDEX]=VALUE</source>
        <translation>应为 NAME=VALUE、ACTION、ACTION=ARGUMENT,... 或 ARRAY[INDEX]=VALUE</translation>
    </message>
    <message>
        <source>feature network</source>
        <translation>特征网络</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>initial parameters</source>
        <translation>初始参数</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>test labels</source>
        <translation>测试标签</translation>
    </message>
    <message>
        <source>test samples</source>
        <translation>测试样本</translation>
    </message>
    <message>
        <source>the CCNF patch experts</source>
        <translation>CCNF 图块专家</translation>
    </message>
    <message>
        <source>the CEN patch experts</source>
        <translation>CEN 图块专家</translation>
    </message>
    <message>
        <source>the FaceTracker model</source>
        <translation>FaceTracker 模型</translation>
    </message>
    <message>
        <source>the SVR patch experts</source>
        <translation>SVR 图块专家</translation>
    </message>
    <message>
        <source>the detection validator</source>
        <translation>检测验证器</translation>
    </message>
    <message>
        <source>the early termination</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>the file ends before the image does</source>
        <translation>文件在图像结束之前就结束了</translation>
    </message>
    <message>
        <source>the image cannot be read</source>
        <translation>无法读取该图像</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>the point distribution model</source>
        <translation>点分布模型</translation>
    </message>
    <message>
        <source>there is no query &apos;{}&apos;</source>
        <translation>没有查询 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source> It was saved by {}, this is {}.</source>
        <translation> 它由 {} 保存，这里是 {}。</translation>
    </message>
    <message>
        <source>&apos;,&apos; is not expected here</source>
        <translation>此处不应有 &apos;,&apos;</translation>
    </message>
    <message>
        <source>&apos;=&apos; does not compare</source>
        <translation>&apos;=&apos; 不是比较运算</translation>
    </message>
    <message>
        <source>&apos;at_bound&apos; takes the name of one series</source>
        <translation>&apos;at_bound&apos; 需要一个序列的名称</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no bounds</source>
        <translation>&apos;{}&apos; 没有边界</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not NAME=NUMBER</source>
        <translation>&apos;{}&apos; 不是 NAME=NUMBER 的形式</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not two coordinates</source>
        <translation>&apos;{}&apos; 不是两个坐标</translation>
    </message>
    <message>
        <source>&apos;{}&apos; needs a number of rows: {}(NAME, 10)</source>
        <translation>&apos;{}&apos; 需要行数：{}(NAME, 10)</translation>
    </message>
    <message>
        <source>&apos;{}&apos; needs a value: {}=VALUE</source>
        <translation>&apos;{}&apos; 需要一个值：{}=VALUE</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes one argument</source>
        <translation>&apos;{}&apos; 接受一个参数</translation>
    </message>
    <message>
        <source>; the state before it could not be restored: {}</source>
        <translation>；之前的状态无法恢复：{}</translation>
    </message>
    <message>
        <source>A replay differed from the first computation at iteration {}.</source>
        <translation>重放在第 {} 次迭代处与首次计算不一致。</translation>
    </message>
    <message>
        <source>Computed with the instructions {}; here {} are in use: bits cannot be compared.</source>
        <translation>计算时使用指令集 {}；此处使用 {}：无法逐位比较。</translation>
    </message>
    <message>
        <source>Computed with {}, here is {}: bits cannot be compared.</source>
        <translation>计算时使用 {}，此处为 {}：无法逐位比较。</translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>保留其中一个</translation>
    </message>
    <message>
        <source>Name experts of one model</source>
        <translation>指定同一模型的专家</translation>
    </message>
    <message>
        <source>Name the model&apos;s main file, not one of its parts</source>
        <translation>指定模型的主文件，而不是它的某个部分</translation>
    </message>
    <message>
        <source>Pair landmarks of the model with those of the part</source>
        <translation>将模型的特征点与部件的特征点配对</translation>
    </message>
    <message>
        <source>The recomputed run is not the saved one: state hash {} instead of {} at iteration {}.</source>
        <translation>重新计算的运行与保存的不同：第 {2} 次迭代处状态哈希为 {0}，而不是 {1}。</translation>
    </message>
    <message>
        <source>Write &apos;==&apos;.</source>
        <translation>请写 &apos;==&apos;。</translation>
    </message>
    <message>
        <source>Write LandmarkDetector_part FILE NAME i0 j0 i1 j1 ...</source>
        <translation>请写 LandmarkDetector_part FILE NAME i0 j0 i1 j1 ...</translation>
    </message>
    <message>
        <source>a bookmark is nowhere</source>
        <translation>有一个书签没有位置</translation>
    </message>
    <message>
        <source>a branch is missing</source>
        <translation>缺少一个分支</translation>
    </message>
    <message>
        <source>a checksum inside does not match</source>
        <translation>其中一个校验和不匹配</translation>
    </message>
    <message>
        <source>a mean of {} numbers is no shape</source>
        <translation>{} 个数的均值不构成形状</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>缺少一个数字</translation>
    </message>
    <message>
        <source>a row where none is expected</source>
        <translation>在不应有行的位置出现了一行</translation>
    </message>
    <message>
        <source>a second LandmarkDetector</source>
        <translation>第二个 LandmarkDetector</translation>
    </message>
    <message>
        <source>a segment is missing</source>
        <translation>缺少一个片段</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>缺少一段文本</translation>
    </message>
    <message>
        <source>all {} epochs are done</source>
        <translation>全部 {} 轮已完成</translation>
    </message>
    <message>
        <source>an expression has at most {} characters</source>
        <translation>表达式最多 {} 个字符</translation>
    </message>
    <message>
        <source>an expression is missing</source>
        <translation>缺少表达式</translation>
    </message>
    <message>
        <source>channel {} could not be built: {}</source>
        <translation>无法构建通道 {}：{}</translation>
    </message>
    <message>
        <source>expected ARRAY[INDEX]=VALUE with a whole index from 0 and a number</source>
        <translation>应为 ARRAY[INDEX]=VALUE，索引为不小于 0 的整数，值为数字</translation>
    </message>
    <message>
        <source>expected ITERATION:EDIT with a whole iteration from 1, as 1500:NAME=VALUE</source>
        <translation>应为 ITERATION:EDIT，迭代为从 1 起的整数，如 1500:NAME=VALUE</translation>
    </message>
    <message>
        <source>expected a file, a name and pairs of landmarks, found {} words</source>
        <translation>应为文件、名称和特征点对，但找到 {} 个词</translation>
    </message>
    <message>
        <source>expected a keyword and a file name</source>
        <translation>应为关键字和文件名</translation>
    </message>
    <message>
        <source>expected a keyword and a file name, found bytes that are no text</source>
        <translation>应为关键字和文件名，但找到的字节不是文本</translation>
    </message>
    <message>
        <source>expected a landmark from 0 to {}, found &apos;{}&apos;</source>
        <translation>应为 0 到 {} 的特征点，但找到 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>应为数字</translation>
    </message>
    <message>
        <source>expected a number from {} to {}</source>
        <translation>应为 {} 到 {} 的数字</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>应为文本</translation>
    </message>
    <message>
        <source>expected a whole number from {} to {}</source>
        <translation>应为 {} 到 {} 的整数</translation>
    </message>
    <message>
        <source>expected a whole number of rows from 1 to {}</source>
        <translation>应为 1 到 {} 的整数行数</translation>
    </message>
    <message>
        <source>feature networks cannot be run</source>
        <translation>无法运行特征网络</translation>
    </message>
    <message>
        <source>is in the saved state but not in this optimizer</source>
        <translation>存在于保存的状态中，但不在此优化器中</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is not expected at its place</source>
        <translation>不应出现在该位置</translation>
    </message>
    <message>
        <source>is stored as {} where {} is expected</source>
        <translation>以 {} 存储，而应为 {}</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>它的开头不符合</translation>
    </message>
    <message>
        <source>it has a heading and no rows</source>
        <translation>它只有表头而没有数据行</translation>
    </message>
    <message>
        <source>it has no output</source>
        <translation>它没有输出</translation>
    </message>
    <message>
        <source>it has no pictures</source>
        <translation>它没有画面</translation>
    </message>
    <message>
        <source>it has the negative eigenvalue {}</source>
        <translation>它含有负特征值 {}</translation>
    </message>
    <message>
        <source>it holds the number {}</source>
        <translation>它含有数字 {}</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>它是其他程序的数据库</translation>
    </message>
    <message>
        <source>it is no cascade</source>
        <translation>它不是级联分类器</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it names none</source>
        <translation>它没有指定</translation>
    </message>
    <message>
        <source>its frame is no number</source>
        <translation>其帧号不是数字</translation>
    </message>
    <message>
        <source>its header says that it has no pixels</source>
        <translation>其文件头表明它没有像素</translation>
    </message>
    <message>
        <source>its list has no end</source>
        <translation>其列表没有结束</translation>
    </message>
    <message>
        <source>its mean has {} numbers, {} landmarks need {} or {}</source>
        <translation>其均值有 {} 个数，{} 个特征点需要 {} 或 {} 个</translation>
    </message>
    <message>
        <source>libopencv-videoio, libopencv-objdetect</source>
        <translation>libopencv-videoio、libopencv-objdetect</translation>
    </message>
    <message>
        <source>main_ceclm_general multiplies sigma by 1.5 and reg_factor by 0.9</source>
        <translation>main_ceclm_general 将 sigma 乘以 1.5，将 reg_factor 乘以 0.9</translation>
    </message>
    <message>
        <source>mode {} has no {}: it is frozen</source>
        <translation>模式 {} 没有 {}：已冻结</translation>
    </message>
    <message>
        <source>no checkpoint before {}</source>
        <translation>{} 之前没有检查点</translation>
    </message>
    <message>
        <source>no decoder takes it</source>
        <translation>没有解码器能处理它</translation>
    </message>
    <message>
        <source>no encoder takes it</source>
        <translation>没有编码器能处理它</translation>
    </message>
    <message>
        <source>no points between { and }</source>
        <translation>{ 和 } 之间没有点</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>没有写入任何内容</translation>
    </message>
    <message>
        <source>pictures cannot be read</source>
        <translation>无法读取图像</translation>
    </message>
    <message>
        <source>the closing } is missing</source>
        <translation>缺少结尾的 }</translation>
    </message>
    <message>
        <source>the cursor is nowhere</source>
        <translation>光标没有位置</translation>
    </message>
    <message>
        <source>the cursor is on no segment</source>
        <translation>光标不在任何片段上</translation>
    </message>
    <message>
        <source>the heading has {} x and {} y columns</source>
        <translation>表头有 {} 个 x 列和 {} 个 y 列</translation>
    </message>
    <message>
        <source>the model is flat: rotations about x and y are frozen</source>
        <translation>模型是平面的：绕 x 和 y 的旋转已冻结</translation>
    </message>
    <message>
        <source>the optimizer ended at {}: {}</source>
        <translation>优化器在 {} 处结束：{}</translation>
    </message>
    <message>
        <source>the reference has no parameters in this frame</source>
        <translation>参考在此帧没有参数</translation>
    </message>
    <message>
        <source>the replay ended at {}, before {}</source>
        <translation>重放在 {} 处结束，未到 {}</translation>
    </message>
    <message>
        <source>the root has a parent</source>
        <translation>根片段有父片段</translation>
    </message>
    <message>
        <source>the run is impossible</source>
        <translation>该运行不可能存在</translation>
    </message>
    <message>
        <source>there is no segment</source>
        <translation>没有片段</translation>
    </message>
    <message>
        <source>there is none of this name here</source>
        <translation>此处没有该名称</translation>
    </message>
    <message>
        <source>this &apos;(&apos; is never closed</source>
        <translation>这个 &apos;(&apos; 没有闭合</translation>
    </message>
    <message>
        <source>videos cannot be read or written</source>
        <translation>无法读取或写入视频</translation>
    </message>
    <message>
        <source>{0} × {0}, scale {1:.3g}</source>
        <translation>{0} × {0}，尺度 {1:.3g}</translation>
    </message>
    <message>
        <source>{} belongs to no branch</source>
        <translation>{} 不属于任何分支</translation>
    </message>
    <message>
        <source>{} has no extent</source>
        <translation>{} 没有范围</translation>
    </message>
    <message>
        <source>{} has no parent</source>
        <translation>{} 没有父片段</translation>
    </message>
    <message>
        <source>{} has {} landmarks, the first scale {}</source>
        <translation>{} 有 {} 个特征点，第一个尺度有 {} 个</translation>
    </message>
    <message>
        <source>{} is no longer there: {}, the same file by its hash, was taken.</source>
        <translation>{} 已不存在：改用了哈希相同的文件 {}。</translation>
    </message>
    <message>
        <source>{} is not used</source>
        <translation>{} 未使用</translation>
    </message>
    <message>
        <source>{} leaves its parent where that never was</source>
        <translation>{} 在其父片段从未到达之处离开</translation>
    </message>
    <message>
        <source>{} lost its hash</source>
        <translation>{} 丢失了哈希</translation>
    </message>
    <message>
        <source>{} lost its schedule</source>
        <translation>{} 丢失了计划</translation>
    </message>
    <message>
        <source>{} modes are more than {}</source>
        <translation>{} 个模式多于 {}</translation>
    </message>
    <message>
        <source>{} values under {} headings</source>
        <translation>{} 个值对应 {} 个表头</translation>
    </message>
    <message>
        <source>{}: {} of component {}, dimension {}, at step {}: {} with {} and {} gives {}; it was {}</source>
        <translation>{}：分量 {2} 维度 {3} 的 {1}，第 {4} 步：{5} 对 {6} 与 {7} 得到 {8}；之前为 {9}</translation>
    </message>
    <message>
        <source>{}: {} of component {}, dimension {}: {} with {} and {} gives {}; it was {}</source>
        <translation>{}：分量 {2} 维度 {3} 的 {1}：{4} 对 {5} 与 {6} 得到 {7}；之前为 {8}</translation>
    </message>
    <message>
        <source>{}: {} of component {}: {} with {} and {} gives {}; it was {}</source>
        <translation>{}：分量 {2} 的 {1}：{3} 对 {4} 与 {5} 得到 {6}；之前为 {7}</translation>
    </message>
    <message>
        <source>{}: {}, at step {}: {} with {} and {} gives {}; it was {}</source>
        <translation>{}：{}，第 {} 步：{} 对 {} 与 {} 得到 {}；之前为 {}</translation>
    </message>
    <message>
        <source>{}: {}, dimension {}: {} with {} and {} gives {}; it was {}</source>
        <translation>{}：{}，维度 {}：{} 对 {} 与 {} 得到 {}；之前为 {}</translation>
    </message>
    <message>
        <source>{}: {}: {} with {} and {} gives {}; it was {}</source>
        <translation>{}：{}：{} 对 {} 与 {} 得到 {}；之前为 {}</translation>
    </message>
    <message>
        <source>all frames are done</source>
        <translation>所有帧已完成</translation>
    </message>
    <message>
        <source>all frames are done; no face was found in {} of {}: a box can be given</source>
        <translation>所有帧已完成；{1} 帧中有 {0} 帧未找到人脸：可以指定方框</translation>
    </message>
    <message>
        <source>start cancelled: open the run again</source>
        <translation>启动已取消：请重新打开该运行</translation>
    </message>
    <message>
        <source>Choose a file that Basin saved</source>
        <translation>选择由 Basin 保存的文件</translation>
    </message>
    <message>
        <source>Fill in or leave out such lines; one column may hold class names</source>
        <translation>填写或删去这些行；可以有一列是类别名称</translation>
    </message>
    <message>
        <source>Fill in such numbers, or leave the samples out</source>
        <translation>填写这些数字，或去掉这些样本</translation>
    </message>
    <message>
        <source>Save the numbers with numpy.save, or take the binary version of CIFAR (.bin)</source>
        <translation>用 numpy.save 保存这些数字，或使用 CIFAR 的二进制版本（.bin）</translation>
    </message>
    <message>
        <source>Scale the numbers; squares of these are infinite</source>
        <translation>缩放这些数字；它们的平方为无穷大</translation>
    </message>
    <message>
        <source>Write numbers with a point, as in 0.5</source>
        <translation>用小数点书写数字，如 0.5</translation>
    </message>
    <message>
        <source>it is pickled by Python, and reading that would run code from the file</source>
        <translation>它由 Python 的 pickle 保存，读取它会执行文件中的代码</translation>
    </message>
    <message>
        <source>number {} of sample {} is {}</source>
        <translation>样本 {1} 的第 {0} 个数是 {2}</translation>
    </message>
    <message>
        <source>there are labels of test samples without test samples</source>
        <translation>有测试样本的标签，却没有测试样本</translation>
    </message>
    <message>
        <source>use --test FILE too</source>
        <translation>同时使用 --test FILE</translation>
    </message>
</context>
<context>
    <name>optimizer</name>
    <message>
        <source>1 where no Gaussian covers the pixel.</source>
        <translation>没有高斯覆盖的像素为 1。</translation>
    </message>
    <message>
        <source>1 − SSIM weight</source>
        <translation>1 − SSIM 权重</translation>
    </message>
    <message>
        <source>50 Gaussians on a 64 × 64 picture, Adam at a constant rate. The loss falls for 1460 iterations, then rises above its start: the Gaussians shrink, holes open between them, and holes have no gradient.</source>
        <translation>64 × 64 图像上的 50 个高斯，Adam 恒定学习率。损失下降约 1460 次迭代，随后升到起点之上：高斯收缩，其间出现空洞，而空洞没有梯度。</translation>
    </message>
    <message>
        <source>8 × 8 box, or 11 × 11 Gaussian of 1.5 px (Wang et al. 2004).</source>
        <translation>8 × 8 均匀窗，或 1.5 像素的 11 × 11 高斯窗（Wang 等，2004）。</translation>
    </message>
    <message>
        <source>A gradient whose norm over all trained parameters is larger is scaled down to it; 0 = off.</source>
        <translation>若全部可训练参数的梯度范数超过此值，则按比例缩小到此值；0 = 关闭。</translation>
    </message>
    <message>
        <source>Accumulated summation without a cut-off, gradient of 0.2 L1 + 0.8 L2 + 0.1 (1 − SSIM) for all eight parameters, Adam at 0.001: the work that the benchmark compares. Brings a generated 256 × 256 picture where no image is given.</source>
        <translation>不截断的累加求和，对全部八个参数求 0.2 L1 + 0.8 L2 + 0.1 (1 − SSIM) 的梯度，Adam 学习率 0.001：基准测试所比较的工作量。未给图像时使用生成的 256 × 256 图像。</translation>
    </message>
    <message>
        <source>Actual change</source>
        <translation>实际变化</translation>
    </message>
    <message>
        <source>Adam, Adan: added to the square root of the second moment.</source>
        <translation>Adam、Adan：加到二阶矩的平方根上。</translation>
    </message>
    <message>
        <source>Adam, Adan: weight of the old first moment m (mean of gradients).</source>
        <translation>Adam、Adan：旧一阶矩 m（梯度均值）的权重。</translation>
    </message>
    <message>
        <source>Adam: weight of the old second moment v (mean of squared gradients). Adan: weight of the old mean of gradient differences.</source>
        <translation>Adam：旧二阶矩 v（梯度平方均值）的权重。Adan：旧梯度差均值的权重。</translation>
    </message>
    <message>
        <source>Adan: weight of the old second moment.</source>
        <translation>Adan：旧二阶矩的权重。</translation>
    </message>
    <message>
        <source>Adds up the Gaussians&apos; weights and colours at every pixel.</source>
        <translation>在每个像素处累加各高斯的权重和颜色。</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Angle after</source>
        <translation>更新后角度</translation>
    </message>
    <message>
        <source>Base rate of every group, before its factor and the schedule. Adam moves a parameter by about the product of the three an iteration.</source>
        <translation>各组的基础学习率，尚未乘以组系数和调度。Adam 每次迭代使参数移动约为三者之积。</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>混合方式</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>盲区</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Blue after</source>
        <translation>更新后蓝</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Centres are set back into the picture after an update (position_map = direct).</source>
        <translation>更新后将中心限制回图像内（position_map = direct）。</translation>
    </message>
    <message>
        <source>Clip global norm</source>
        <translation>全局范数裁剪</translation>
    </message>
    <message>
        <source>Clip norm 1.0</source>
        <translation>范数裁剪 1.0</translation>
    </message>
    <message>
        <source>Colour drawn first</source>
        <translation>先抽取颜色</translation>
    </message>
    <message>
        <source>Colours are set back into 0..1 after an update. Summed colours profit from negative ones.</source>
        <translation>更新后将颜色限制回 0..1。累加颜色时负值反而有益。</translation>
    </message>
    <message>
        <source>Compares the gradient with central differences of an independent double-precision implementation, at the present parameters.</source>
        <translation>在当前参数处，将梯度与独立双精度实现的中心差分相比较。</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Coordinate of the middle of the first pixel: 0.5, or 0 as in seed 002&apos;s program.</source>
        <translation>第一个像素中心的坐标：0.5，或如 Seed 002 程序中的 0。</translation>
    </message>
    <message>
        <source>Cosine to 0.0001</source>
        <translation>余弦降至 0.0001</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Cured, at the price of a coarser picture.</source>
        <translation>已解决，但图像较粗糙。</translation>
    </message>
    <message>
        <source>Cured: Gaussians cannot shrink away from each other.</source>
        <translation>已解决：高斯不会因收缩而彼此分离。</translation>
    </message>
    <message>
        <source>Cured: thin coverage darkens before it tears.</source>
        <translation>已解决：稀薄的覆盖在破裂前先变暗。</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Cut-off 5 σ</source>
        <translation>截断 5 σ</translation>
    </message>
    <message>
        <source>Differentiated objective</source>
        <translation>求导的目标函数</translation>
    </message>
    <message>
        <source>Differentiates the objective by every parameter.</source>
        <translation>对每个参数求目标函数的导数。</translation>
    </message>
    <message>
        <source>Differentiates what is plotted. Diverges from iteration 216 on: holes stay invisible.</source>
        <translation>对绘制的损失求导。从第 216 次迭代起发散：空洞仍不可见。</translation>
    </message>
    <message>
        <source>Distance from its centre beyond which a Gaussian has no weight; 0 = none.</source>
        <translation>超过此距离后高斯没有权重；0 = 无截断。</translation>
    </message>
    <message>
        <source>Diverges</source>
        <translation>发散</translation>
    </message>
    <message>
        <source>Draw order</source>
        <translation>抽取顺序</translation>
    </message>
    <message>
        <source>Each Gaussian before and after the row&apos;s update, its gradient and moments.</source>
        <translation>每个高斯在该行更新前后的值、梯度和矩。</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Ellipses</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Error in holes</source>
        <translation>空洞内误差</translation>
    </message>
    <message>
        <source>Euclidean norm of the change of all parameters, after clamping. Parameters of different units are added up as they are.</source>
        <translation>所有参数变化的欧几里得范数（限幅之后）。不同单位的参数直接相加。</translation>
    </message>
    <message>
        <source>Euclidean norm of the objective&apos;s gradient over all trained parameters, before clipping. Parameters of different units are added up as they are.</source>
        <translation>目标函数对所有可训练参数的梯度的欧几里得范数（裁剪之前）。不同单位的参数直接相加。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Factor on the learning rate of each group of parameters; 0 freezes the group.</source>
        <translation>各参数组学习率的系数；0 表示冻结该组。</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>最终学习率</translation>
    </message>
    <message>
        <source>Fits a picture with elliptic Gaussians by gradient descent (GaussianImage and kin).</source>
        <translation>用梯度下降以椭圆高斯拟合图像（GaussianImage 及同类方法）。</translation>
    </message>
    <message>
        <source>Frozen scales</source>
        <translation>冻结尺度</translation>
    </message>
    <message>
        <source>Gaussian image fitting</source>
        <translation>高斯图像拟合</translation>
    </message>
    <message>
        <source>GaussianImage as published</source>
        <translation>论文中的 GaussianImage</translation>
    </message>
    <message>
        <source>GaussianImage&apos;s renderer. Cured: no pixel is without gradient for long.</source>
        <translation>GaussianImage 的渲染器。已解决：没有像素长时间缺少梯度。</translation>
    </message>
    <message>
        <source>Gaussians</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Gaussians that blow up</source>
        <translation>失控的高斯</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>梯度检验</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>Gradient descent: part of the last velocity that is kept.</source>
        <translation>梯度下降：保留的上一步速度的比例。</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>Gradient of the plotted loss</source>
        <translation>所绘损失的梯度</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Green after</source>
        <translation>更新后绿</translation>
    </message>
    <message>
        <source>Half learning rate from 1500</source>
        <translation>从 1500 起学习率减半</translation>
    </message>
    <message>
        <source>Halve every 500 from 1500</source>
        <translation>从 1500 起每 500 次减半</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>空洞</translation>
    </message>
    <message>
        <source>How the gradient becomes an update: Adam (Kingma and Ba 2015), gradient descent with momentum, or Adan (Xie et al. 2022). Moments are kept when it changes in a run.</source>
        <translation>梯度如何变为更新：Adam（Kingma 与 Ba，2015）、带动量的梯度下降或 Adan（Xie 等，2022）。运行中更改时保留各阶矩。</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>学习率在运行中的变化方式。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Initial parameters</source>
        <translation>初始参数</translation>
    </message>
    <message>
        <source>Initial scales are uniform from here to init_scale_high; both 0: around sqrt(area / n) / 2.</source>
        <translation>初始尺度从此值到 init_scale_high 均匀分布；均为 0 时约为 sqrt(面积 / n) / 2。</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Keep centres inside</source>
        <translation>中心保持在图像内</translation>
    </message>
    <message>
        <source>Keep colours in 0..1</source>
        <translation>颜色保持在 0..1</translation>
    </message>
    <message>
        <source>Keep supports while differencing</source>
        <translation>差分时保持支撑域</translation>
    </message>
    <message>
        <source>L1 weight</source>
        <translation>L1 权重</translation>
    </message>
    <message>
        <source>L2 weight</source>
        <translation>L2 权重</translation>
    </message>
    <message>
        <source>Largest initial scale</source>
        <translation>最大初始尺度</translation>
    </message>
    <message>
        <source>Largest side</source>
        <translation>最长边</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learning rate by group</source>
        <translation>各组学习率</translation>
    </message>
    <message>
        <source>Least initial scale</source>
        <translation>最小初始尺度</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss and objective</source>
        <translation>损失与目标函数</translation>
    </message>
    <message>
        <source>Max scale</source>
        <translation>最大尺度</translation>
    </message>
    <message>
        <source>Mean absolute error of pixels in holes: error that the gradient cannot see.</source>
        <translation>空洞内像素的平均绝对误差：梯度看不到的误差。</translation>
    </message>
    <message>
        <source>Mean absolute error over pixels and channels.</source>
        <translation>像素和通道上的平均绝对误差。</translation>
    </message>
    <message>
        <source>Mean squared error over pixels and channels.</source>
        <translation>像素和通道上的均方误差。</translation>
    </message>
    <message>
        <source>Mean structural similarity over windows and channels (Wang et al. 2004); 1 = equal.</source>
        <translation>窗口和通道上的平均结构相似度（Wang 等，2004）；1 = 相同。</translation>
    </message>
    <message>
        <source>Measures the render against the target.</source>
        <translation>将渲染结果与目标比较。</translation>
    </message>
    <message>
        <source>Min scale</source>
        <translation>最小尺度</translation>
    </message>
    <message>
        <source>Min scale 0.03</source>
        <translation>最小尺度 0.03</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Moves the parameters and keeps them within their limits.</source>
        <translation>移动参数并将其限制在范围内。</translation>
    </message>
    <message>
        <source>Much better: weights reach further, until their sum falls below 1e-10 somewhere.</source>
        <translation>好得多：权重延伸更远，直到某处之和低于 1e-10。</translation>
    </message>
    <message>
        <source>No cut-off</source>
        <translation>无截断</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>Number of Gaussians.</source>
        <translation>高斯的数量。</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标函数</translation>
    </message>
    <message>
        <source>Objective of this row minus that of the row before: what the same update really did. 0 where predicted_change is.</source>
        <translation>本行目标函数减去上一行：同一更新的实际效果。predicted_change 为 0 处亦为 0。</translation>
    </message>
    <message>
        <source>Off: rotations get neither gradient nor update (seed 002&apos;s program).</source>
        <translation>关闭：旋转既无梯度也不更新（Seed 002 的程序）。</translation>
    </message>
    <message>
        <source>Only delays the holes.</source>
        <translation>只是推迟空洞出现。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>Parameters a group</source>
        <translation>每组参数数</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心值</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Pixel centre</source>
        <translation>像素中心</translation>
    </message>
    <message>
        <source>Pixels that no Gaussian covers (weight sum ≤ 1e-10). They get no gradient.</source>
        <translation>没有高斯覆盖的像素（权重和 ≤ 1e-10）。它们得不到梯度。</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>放置</translation>
    </message>
    <message>
        <source>Plotted loss</source>
        <translation>绘制的损失</translation>
    </message>
    <message>
        <source>Plotted loss: l1_weight L1 + l2_weight L2 + ssim_weight (1 − SSIM).</source>
        <translation>绘制的损失：l1_weight L1 + l2_weight L2 + ssim_weight (1 − SSIM)。</translation>
    </message>
    <message>
        <source>Position map</source>
        <translation>位置映射</translation>
    </message>
    <message>
        <source>Predicted against actual change</source>
        <translation>预测与实际变化</translation>
    </message>
    <message>
        <source>Predicted change</source>
        <translation>预测变化</translation>
    </message>
    <message>
        <source>Rate of the schedule for this update, before the groups&apos; factors.</source>
        <translation>本次更新的调度学习率（乘以各组系数之前）。</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Red after</source>
        <translation>更新后红</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>Render − target, mean over channels.</source>
        <translation>渲染 − 目标，各通道均值。</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>渲染器</translation>
    </message>
    <message>
        <source>Reset m</source>
        <translation>重置 m</translation>
    </message>
    <message>
        <source>Reset m at 1500</source>
        <translation>在 1500 重置 m</translation>
    </message>
    <message>
        <source>Reset m, v</source>
        <translation>重置 m、v</translation>
    </message>
    <message>
        <source>Reset m, v at 1500</source>
        <translation>在 1500 重置 m、v</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>SSIM border</source>
        <translation>SSIM 边界</translation>
    </message>
    <message>
        <source>SSIM window</source>
        <translation>SSIM 窗口</translation>
    </message>
    <message>
        <source>Scales (Cholesky: l1 and l3) are set back to this after an update, in widths of the picture (in normalised units the vertical one in heights); 0 = none.</source>
        <translation>更新后将尺度（Cholesky：l1 和 l3）限制到此值，以图像宽度为单位（归一化单位下垂直方向以高度为单位）；0 = 无。</translation>
    </message>
    <message>
        <source>Scales are set back to this after an update, in widths of the picture; 0 = none.</source>
        <translation>更新后将尺度限制到此值，以图像宽度为单位；0 = 无。</translation>
    </message>
    <message>
        <source>Scales on a limit</source>
        <translation>处于极限的尺度</translation>
    </message>
    <message>
        <source>Scales that sit on min_scale or max_scale after this row&apos;s update.</source>
        <translation>本行更新后位于 min_scale 或 max_scale 的尺度。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>See init_scale_low.</source>
        <translation>参见 init_scale_low。</translation>
    </message>
    <message>
        <source>Seed 002</source>
        <translation>Seed 002</translation>
    </message>
    <message>
        <source>Seed 002: the fit that turns around</source>
        <translation>Seed 002：掉头的拟合</translation>
    </message>
    <message>
        <source>Sets first and second moments to 0, and with them the step count of the bias corrections.</source>
        <translation>将一阶矩和二阶矩置 0，同时重置偏差校正的步数。</translation>
    </message>
    <message>
        <source>Sets in after</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Sets the first moments (momentum) to 0.</source>
        <translation>将一阶矩（动量）置 0。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Share of error</source>
        <translation>误差占比</translation>
    </message>
    <message>
        <source>Share of the squared error that lies in holes.</source>
        <translation>平方误差中位于空洞内的比例。</translation>
    </message>
    <message>
        <source>Shorter momentum. Diverges earlier.</source>
        <translation>更短的动量。更早发散。</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>跨度</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Step count too</source>
        <translation>同时重置步数</translation>
    </message>
    <message>
        <source>Step of the difference</source>
        <translation>差分步长</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sum blending</source>
        <translation>求和混合</translation>
    </message>
    <message>
        <source>Sum of gradient · update for the update before this row: the change of the objective if it were linear. 0 in row 1 and after an edit that changes the objective or pokes a value.</source>
        <translation>本行之前那次更新的 梯度 · 更新量 之和：若目标函数为线性时的变化。在第 1 行以及更改目标函数或改写数值之后为 0。</translation>
    </message>
    <message>
        <source>Sum of the Gaussians&apos; weights at each pixel.</source>
        <translation>每个像素处高斯权重之和。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The function whose gradient is used: mean squared error, mean absolute error, or the plotted loss itself.</source>
        <translation>使用其梯度的函数：均方误差、平均绝对误差，或绘制的损失本身。</translation>
    </message>
    <message>
        <source>The function whose gradient moves the parameters. It is the plotted loss only for objective = combined.</source>
        <translation>其梯度用于移动参数的函数。仅当 objective = combined 时才是绘制的损失。</translation>
    </message>
    <message>
        <source>The loss falls for about 1500 iterations, then climbs above its start. Five cures were tried and none of them was one.</source>
        <translation>损失下降约 1500 次迭代，随后升到起点之上。试过五种办法，无一奏效。</translation>
    </message>
    <message>
        <source>The note&apos;s experiment 1, second form.</source>
        <translation>笔记中的实验 1，第二种形式。</translation>
    </message>
    <message>
        <source>The note&apos;s experiment 1. Diverges all the same, later.</source>
        <translation>笔记中的实验 1。仍然发散，只是更晚。</translation>
    </message>
    <message>
        <source>The note&apos;s experiment 2. Stops at a bump near 1200, short of the best loss near 1460.</source>
        <translation>笔记中的实验 2。在 1200 附近的起伏处停止，未到 1460 附近的最优损失。</translation>
    </message>
    <message>
        <source>The note&apos;s experiment 3. Never clips: the norm stays below 0.4.</source>
        <translation>笔记中的实验 3。从未裁剪：范数始终低于 0.4。</translation>
    </message>
    <message>
        <source>The note&apos;s experiment 4, first moments only.</source>
        <translation>笔记中的实验 4，仅一阶矩。</translation>
    </message>
    <message>
        <source>The note&apos;s experiment 4: a fresh Adam. Diverges faster.</source>
        <translation>笔记中的实验 4：全新的 Adam。发散更快。</translation>
    </message>
    <message>
        <source>The note&apos;s experiment 5: plain gradient descent at rate 0.1. Slow, and no divergence yet.</source>
        <translation>笔记中的实验 5：学习率 0.1 的普通梯度下降。缓慢，尚未发散。</translation>
    </message>
    <message>
        <source>The note&apos;s proposal. At 1500 the rate is still 95 % of its start; diverges.</source>
        <translation>笔记的建议。在 1500 时学习率仍为起始值的 95 %；发散。</translation>
    </message>
    <message>
        <source>The other draw order of the same repository: another start, loss 0.232900.</source>
        <translation>同一代码库的另一种抽取顺序：不同的起点，损失 0.232900。</translation>
    </message>
    <message>
        <source>The picture is shrunk until its longer side is this; 0 = as it is.</source>
        <translation>将图像缩小到长边为此值；0 = 保持原样。</translation>
    </message>
    <message>
        <source>The picture to fit.</source>
        <translation>要拟合的图像。</translation>
    </message>
    <message>
        <source>The run stops when the plotted loss has not improved for so long; 0 = never.</source>
        <translation>绘制的损失在如此长时间内没有改善时停止运行；0 = 从不。</translation>
    </message>
    <message>
        <source>The work of the comparison program</source>
        <translation>对比程序的工作量</translation>
    </message>
    <message>
        <source>Train rotation</source>
        <translation>训练旋转</translation>
    </message>
    <message>
        <source>Unit of positions and scales: the picture&apos;s width and height, or pixels.</source>
        <translation>位置和尺度的单位：图像的宽和高，或像素。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Until then the rate stays at its base value.</source>
        <translation>在此之前学习率保持基础值。</translation>
    </message>
    <message>
        <source>Update norm</source>
        <translation>更新范数</translation>
    </message>
    <message>
        <source>Weight floor</source>
        <translation>权重下限</translation>
    </message>
    <message>
        <source>Weight floor 0.001</source>
        <translation>权重下限 0.001</translation>
    </message>
    <message>
        <source>Weight of 1 − SSIM in the plotted loss and the combined objective.</source>
        <translation>1 − SSIM 在绘制的损失和组合目标函数中的权重。</translation>
    </message>
    <message>
        <source>Weight of the mean absolute error in the plotted loss and the combined objective.</source>
        <translation>平均绝对误差在绘制的损失和组合目标函数中的权重。</translation>
    </message>
    <message>
        <source>Weight of the mean squared error in the plotted loss and the combined objective.</source>
        <translation>均方误差在绘制的损失和组合目标函数中的权重。</translation>
    </message>
    <message>
        <source>Weight sum</source>
        <translation>权重和</translation>
    </message>
    <message>
        <source>What describes an ellipse: two scales and an angle, or the Cholesky factor of the covariance.</source>
        <translation>椭圆的描述方式：两个尺度和一个角度，或协方差的 Cholesky 因子。</translation>
    </message>
    <message>
        <source>What the Gaussians give before the row&apos;s update.</source>
        <translation>本行更新之前高斯给出的结果。</translation>
    </message>
    <message>
        <source>Zhang et al., ECCV 2024: accumulated summation, Cholesky factors, tanh positions, L2 alone, Adan, the rate halved every 20 000 of 50 000 iterations. Brings a generated 256 × 256 picture where no image is given.</source>
        <translation>Zhang 等，ECCV 2024：累加求和、Cholesky 因子、tanh 位置、仅 L2、Adan，50 000 次迭代中每 20 000 次学习率减半。未给图像时使用生成的 256 × 256 图像。</translation>
    </message>
    <message>
        <source>cosine: the rate at the end of the span.</source>
        <translation>cosine：跨度结束时的学习率。</translation>
    </message>
    <message>
        <source>direct: the parameter is the position. tanh: the position is (1 + tanh p) / 2 of the picture (GaussianImage).</source>
        <translation>direct：参数即位置。tanh：位置为图像的 (1 + tanh p) / 2（GaussianImage）。</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>init = file: n × 8 little-endian float32, x, y, shape and rotation, red, green, blue of each Gaussian (scale-rotation: sx, sy, angle; cholesky: l1, l2, l3), in the unit of `units`.</source>
        <translation>init = file：n × 8 个小端 float32：每个高斯的 x、y、形状与旋转、红、绿、蓝（scale-rotation：sx、sy、角度；cholesky：l1、l2、l3），单位由 `units` 决定。</translation>
    </message>
    <message>
        <source>init = random: which is drawn first for each Gaussian. Seed 002&apos;s program has both orders, in two places, and so two initial losses.</source>
        <translation>init = random：对每个高斯先抽取哪一项。Seed 002 的程序在两处使用两种顺序，因此有两个初始损失。</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>次迭代</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>normalised: added to the weight sum, as if a black Gaussian of this weight lay everywhere.</source>
        <translation>normalised：加到权重和上，如同处处有一个此权重的黑色高斯。</translation>
    </message>
    <message>
        <source>normalised: weighted mean of the colours, black where no weight is. sum: weighted sum of the colours (GaussianImage).</source>
        <translation>normalised：颜色的加权平均，无权重处为黑色。sum：颜色的加权和（GaussianImage）。</translation>
    </message>
    <message>
        <source>objective / unit</source>
        <translation>目标函数 / 单位</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>random: uniform positions and colours. kmeans: centres of clusters of pixels alike in place and colour. gradient: positions drawn where the picture changes, 30 % anywhere. file: read from init_file.</source>
        <translation>random：均匀分布的位置和颜色。kmeans：位置和颜色相近像素的聚类中心。gradient：在图像变化处抽取位置，30 % 随机。file：从 init_file 读取。</translation>
    </message>
    <message>
        <source>render</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>step, exponential: iterations in which the rate changes by the factor; cosine: length of the descent.</source>
        <translation>step、exponential：学习率按系数变化一次的迭代数；cosine：下降的长度。</translation>
    </message>
    <message>
        <source>step, exponential: what the rate is multiplied with once a span.</source>
        <translation>step、exponential：每个跨度学习率所乘的系数。</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>valid: whole windows only. zero: a window at every pixel, black outside.</source>
        <translation>valid：仅完整窗口。zero：每个像素一个窗口，外部为黑色。</translation>
    </message>
    <message>
        <source>x after</source>
        <translation>更新后 x</translation>
    </message>
    <message>
        <source>y after</source>
        <translation>更新后 y</translation>
    </message>
    <message>
        <source>σx after</source>
        <translation>更新后 σx</translation>
    </message>
    <message>
        <source>σy after</source>
        <translation>更新后 σy</translation>
    </message>
    <message>
        <source>−10 log10 L2, of the render as it is (not cut to 0..1).</source>
        <translation>−10 log10 L2，按渲染结果原样计算（不裁剪到 0..1）。</translation>
    </message>
    <message>
        <source>(objective / unit)²</source>
        <translation>(目标函数 / 单位)²</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>更新之后</translation>
    </message>
    <message>
        <source>Before the update</source>
        <translation>更新之前</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>First moment m</source>
        <translation>一阶矩 m</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Second moment v</source>
        <translation>二阶矩 v</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>m Blue</source>
        <translation>m 蓝</translation>
    </message>
    <message>
        <source>m Green</source>
        <translation>m 绿</translation>
    </message>
    <message>
        <source>m Red</source>
        <translation>m 红</translation>
    </message>
    <message>
        <source>m Rotation</source>
        <translation>m 旋转</translation>
    </message>
    <message>
        <source>m Scale x</source>
        <translation>m 尺度 x</translation>
    </message>
    <message>
        <source>m Scale y</source>
        <translation>m 尺度 y</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>v Blue</source>
        <translation>v 蓝</translation>
    </message>
    <message>
        <source>v Green</source>
        <translation>v 绿</translation>
    </message>
    <message>
        <source>v Red</source>
        <translation>v 红</translation>
    </message>
    <message>
        <source>v Rotation</source>
        <translation>v 旋转</translation>
    </message>
    <message>
        <source>v Scale x</source>
        <translation>v 尺度 x</translation>
    </message>
    <message>
        <source>v Scale y</source>
        <translation>v 尺度 y</translation>
    </message>
    <message>
        <source>∂ Blue</source>
        <translation>∂ 蓝</translation>
    </message>
    <message>
        <source>∂ Green</source>
        <translation>∂ 绿</translation>
    </message>
    <message>
        <source>∂ Red</source>
        <translation>∂ 红</translation>
    </message>
    <message>
        <source>∂ Rotation</source>
        <translation>∂ 旋转</translation>
    </message>
    <message>
        <source>∂ Scale x</source>
        <translation>∂ 尺度 x</translation>
    </message>
    <message>
        <source>∂ Scale y</source>
        <translation>∂ 尺度 y</translation>
    </message>
    <message>
        <source>One-sigma ellipses of the Gaussians, coloured by a quantity of choice. The selected one shows where it ends.</source>
        <translation>高斯的一倍标准差椭圆，按所选的量着色。选中的会显示其边界。</translation>
    </message>
    <message>
        <source>1 / eigenvalue is cut to this; 0: no clamp.</source>
        <translation>将 1 / 特征值 截断到此值；0：不限幅。</translation>
    </message>
    <message>
        <source>1 / eigenvalue is raised to this; only with lambda_inv_max &gt; 0. OpenFace has no clamp.</source>
        <translation>将 1 / 特征值 提升到此值；仅当 lambda_inv_max &gt; 0。OpenFace 不限幅。</translation>
    </message>
    <message>
        <source>1 where the iteration only found the stop rule true.</source>
        <translation>若该迭代仅发现停止规则成立则为 1。</translation>
    </message>
    <message>
        <source>1/eigenvalue clamped</source>
        <translation>1/特征值 限幅</translation>
    </message>
    <message>
        <source>2 × 2 transposed</source>
        <translation>2 × 2 转置</translation>
    </message>
    <message>
        <source>A face of soft dots that moves, with the model it was made from and its true landmarks as reference. Needs no file.</source>
        <translation>由柔和圆点构成的运动人脸，附带生成它的模型及其真实特征点作为参考。无需文件。</translation>
    </message>
    <message>
        <source>A fit that ends a window smaller than this has failed.</source>
        <translation>若某窗口结束时小于此值，则拟合失败。</translation>
    </message>
    <message>
        <source>A single image is turned into so many frames by a synthetic camera motion; 0: it stays one.</source>
        <translation>通过合成相机运动将单张图像变为若干帧；0：保持一张。</translation>
    </message>
    <message>
        <source>A stage ends when the shape (px, over all coordinates) or the parameters changed by less than the threshold.</source>
        <translation>当形状（像素，所有坐标）或参数的变化小于阈值时，该阶段结束。</translation>
    </message>
    <message>
        <source>A tile a landmark: the picture in the reference frame, as the experts see it.</source>
        <translation>每个特征点一块：参考坐标系中的图像，即专家所见。</translation>
    </message>
    <message>
        <source>A:B, 1-based and inclusive; empty: all.</source>
        <translation>A:B，从 1 开始且包含两端；留空：全部。</translation>
    </message>
    <message>
        <source>Adapt to scale</source>
        <translation>随尺度调整</translation>
    </message>
    <message>
        <source>Adds the step and keeps the shape within its limits.</source>
        <translation>加上步长并将形状保持在限制内。</translation>
    </message>
    <message>
        <source>After the update.</source>
        <translation>更新之后。</translation>
    </message>
    <message>
        <source>Base of r in r / eigenvalue. Negative: the profile&apos;s (25, wild 35), times 0.9 for main_ceclm_general; FaceTracker: half of sigma² in image px².</source>
        <translation>r / 特征值 中 r 的基础值。负值：取配置值（25，wild 为 35），main_ceclm_general 再乘 0.9；FaceTracker：以图像像素²计的 sigma² 之半。</translation>
    </message>
    <message>
        <source>Base width of the mean-shift kernel. 0: the profile&apos;s (1.5, wild 1.25), times 1.5 for main_ceclm_general; FaceTracker: a sixth of the window.</source>
        <translation>均值漂移核的基础宽度。0：取配置值（1.5，wild 为 1.25），main_ceclm_general 再乘 1.5；FaceTracker：窗口的六分之一。</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>迄今最优</translation>
    </message>
    <message>
        <source>Border penalty</source>
        <translation>边界惩罚</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>边界框</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>边界框列表</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>眉毛</translation>
    </message>
    <message>
        <source>CSV with columns frame, x, y, w, h: a box for each frame it names.</source>
        <translation>含 frame、x、y、w、h 列的 CSV：为每个列出的帧给出边界框。</translation>
    </message>
    <message>
        <source>Centre x</source>
        <translation>中心 x</translation>
    </message>
    <message>
        <source>Centre y</source>
        <translation>中心 y</translation>
    </message>
    <message>
        <source>Clamped modes</source>
        <translation>被限幅的模态</translation>
    </message>
    <message>
        <source>Clamps 1/eigenvalue to [0.01, 1] as seed 001&apos;s program did.</source>
        <translation>将 1/特征值 限制在 [0.01, 1]，与 Seed 001 的程序相同。</translation>
    </message>
    <message>
        <source>Confidence of the expert, or how far the peak of its response map stands out (windows of 9 cells and more).</source>
        <translation>专家的置信度，或其响应图峰值的突出程度（窗口 9 单元及以上）。</translation>
    </message>
    <message>
        <source>Data pull</source>
        <translation>数据拉力</translation>
    </message>
    <message>
        <source>Derivatives by Euler angles, although the update composes small rotations.</source>
        <translation>按欧拉角求导，而更新实际是小旋转的复合。</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Drop landmark</source>
        <translation>丢弃特征点</translation>
    </message>
    <message>
        <source>Early termination</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>特征值</translation>
    </message>
    <message>
        <source>Eleven hypotheses</source>
        <translation>十一个假设</translation>
    </message>
    <message>
        <source>Empty: 0,9,7,0, for FaceTracker 7.</source>
        <translation>留空：0,9,7,0，FaceTracker 为 7。</translation>
    </message>
    <message>
        <source>Ends synthetic responses, pins and drops of a landmark.</source>
        <translation>取消特征点的合成响应、固定和丢弃。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Euclidean norm of the mean-shift over all 2 n coordinates, in image px. 58 px over 68 landmarks are 7 px a landmark.</source>
        <translation>均值漂移在全部 2 n 个坐标上的欧几里得范数，以图像像素计。68 个特征点共 58 像素即每点 7 像素。</translation>
    </message>
    <message>
        <source>Euclidean norm of the solved step over scale, radians, px and mm, as it is.</source>
        <translation>所解步长在比例、弧度、像素和毫米上的欧几里得范数，原样相加。</translation>
    </message>
    <message>
        <source>Every shape coefficient is cut to so many standard deviations after an update.</source>
        <translation>更新后将每个形状系数截断到若干倍标准差。</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>眼睛</translation>
    </message>
    <message>
        <source>Face landmarks (CLNF)</source>
        <translation>人脸特征点 (CLNF)</translation>
    </message>
    <message>
        <source>Finds where each response map pulls its landmark.</source>
        <translation>求各响应图将特征点拉向何处。</translation>
    </message>
    <message>
        <source>Fit the first scale alone at first and complete only what looks promising, where the model has the cut-offs for it.</source>
        <translation>先只拟合第一个尺度，仅完成看起来有希望的（当模型带有相应阈值时）。</translation>
    </message>
    <message>
        <source>Fits a face model to video or pictures by regularised landmark mean-shift (OpenFace&apos;s CLNF and CE-CLM, FaceTracker).</source>
        <translation>用正则化特征点均值漂移将人脸模型拟合到视频或图像（OpenFace 的 CLNF 与 CE-CLM、FaceTracker）。</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Frame result</source>
        <translation>帧结果</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Frames of motion</source>
        <translation>运动帧数</translation>
    </message>
    <message>
        <source>From the best hypothesis</source>
        <translation>与最佳假设的距离</translation>
    </message>
    <message>
        <source>Frozen modes</source>
        <translation>冻结模态</translation>
    </message>
    <message>
        <source>Generated face</source>
        <translation>生成的人脸</translation>
    </message>
    <message>
        <source>Height, px</source>
        <translation>高度，像素</translation>
    </message>
    <message>
        <source>Highest likelihood of this frame so far.</source>
        <translation>本帧迄今最高的似然。</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Index of the experts&apos; view.</source>
        <translation>专家视角的索引。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Interleaved weights</source>
        <translation>交错权重</translation>
    </message>
    <message>
        <source>Iterations, non-rigid</source>
        <translation>迭代次数，非刚性</translation>
    </message>
    <message>
        <source>Iterations, rigid</source>
        <translation>迭代次数，刚性</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>下颌</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>核</translation>
    </message>
    <message>
        <source>Kernel coefficient reused</source>
        <translation>核系数误用</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>特征点</translation>
    </message>
    <message>
        <source>Landmark (-1: all)</source>
        <translation>特征点（-1：全部）</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>特征点</translation>
    </message>
    <message>
        <source>Landmarks to compare with: an OpenFace CSV, frame,x0,y0,... or a .pts file.</source>
        <translation>用于比较的特征点：OpenFace CSV、frame,x0,y0,... 或 .pts 文件。</translation>
    </message>
    <message>
        <source>Landmarks weigh this times the expert&apos;s confidence; 0: all weigh 1.</source>
        <translation>特征点权重为此值乘以专家置信度；0：全部为 1。</translation>
    </message>
    <message>
        <source>Largest 1/eigenvalue</source>
        <translation>最大 1/特征值</translation>
    </message>
    <message>
        <source>Least 1/eigenvalue</source>
        <translation>最小 1/特征值</translation>
    </message>
    <message>
        <source>Leaves a landmark out of the fit.</source>
        <translation>拟合时忽略该特征点。</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>似然</translation>
    </message>
    <message>
        <source>Mean distance to the reference after the update; nan without one.</source>
        <translation>更新后到参考的平均距离；没有参考则为 nan。</translation>
    </message>
    <message>
        <source>Mean of the landmarks&apos; weights; 1 without.</source>
        <translation>特征点权重的均值；无权重时为 1。</translation>
    </message>
    <message>
        <source>Mean over landmarks of log(sum of kernel × response) before the update; that of a hypothesis&apos; last step decides between hypotheses.</source>
        <translation>更新之前各特征点 log(核 × 响应 之和) 的均值；假设最后一步的值用于在假设之间取舍。</translation>
    </message>
    <message>
        <source>Mean shift</source>
        <translation>均值漂移</translation>
    </message>
    <message>
        <source>Mean weight</source>
        <translation>平均权重</translation>
    </message>
    <message>
        <source>Mean-shift norm</source>
        <translation>均值漂移范数</translation>
    </message>
    <message>
        <source>Mean-shift, RMS</source>
        <translation>均值漂移，RMS</translation>
    </message>
    <message>
        <source>Mean-shift, RMS in cells</source>
        <translation>均值漂移，RMS（单元）</translation>
    </message>
    <message>
        <source>Mean-shifts</source>
        <translation>均值漂移</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Most iterations of pose alone.</source>
        <translation>仅姿态的最大迭代次数。</translation>
    </message>
    <message>
        <source>Most iterations of pose and shape.</source>
        <translation>姿态与形状的最大迭代次数。</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>嘴</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>移动边界框</translation>
    </message>
    <message>
        <source>Move landmark</source>
        <translation>移动特征点</translation>
    </message>
    <message>
        <source>Moved since the last frame</source>
        <translation>自上一帧的移动</translation>
    </message>
    <message>
        <source>Moves the estimate so that a landmark comes near a point, the others staying as far as the model allows; to the reference for x &lt; 0.</source>
        <translation>移动估计使特征点接近某点，其他点在模型允许下尽量不动；x &lt; 0 时移向参考。</translation>
    </message>
    <message>
        <source>No reference warp</source>
        <translation>无参考变换</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>鼻子</translation>
    </message>
    <message>
        <source>Numeric rotation Jacobian</source>
        <translation>数值旋转雅可比</translation>
    </message>
    <message>
        <source>Offset in the wrong frame</source>
        <translation>偏移坐标系错误</translation>
    </message>
    <message>
        <source>Offsets from the base shape are taken in image px as if they were cells.</source>
        <translation>将相对基准形状的偏移（图像像素）当作单元使用。</translation>
    </message>
    <message>
        <source>OpenFace</source>
        <translation>OpenFace</translation>
    </message>
    <message>
        <source>OpenFace -wild</source>
        <translation>OpenFace -wild</translation>
    </message>
    <message>
        <source>OpenFace 2&apos;s defaults.</source>
        <translation>OpenFace 2 的默认值。</translation>
    </message>
    <message>
        <source>OpenFace&apos;s settings for pictures in the wild.</source>
        <translation>OpenFace 用于自然场景图像的设置。</translation>
    </message>
    <message>
        <source>OpenFace: the three best hypotheses are completed from their pose and p = 0, but for the last one tried.</source>
        <translation>OpenFace：最好的三个假设从其姿态和 p = 0 继续完成，最后尝试的一个除外。</translation>
    </message>
    <message>
        <source>Parameter step</source>
        <translation>参数步长</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>Patches are cut at the scale and rotation of the image.</source>
        <translation>图块按图像的尺度和旋转截取。</translation>
    </message>
    <message>
        <source>Pin landmark</source>
        <translation>固定特征点</translation>
    </message>
    <message>
        <source>Pitch after the update.</source>
        <translation>更新后的俯仰角。</translation>
    </message>
    <message>
        <source>Planted faults</source>
        <translation>植入的错误</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>姿态</translation>
    </message>
    <message>
        <source>Prior pull</source>
        <translation>先验拉力</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Pull of the data against pull of the prior for each mode, eigenvalue and place in it.</source>
        <translation>每个模态的数据拉力与先验拉力、特征值及其位置。</translation>
    </message>
    <message>
        <source>Pulls a landmark to a point with the weight of pins; where it is for x &lt; 0.</source>
        <translation>以固定点权重将特征点拉向某点；x &lt; 0 时为其当前位置。</translation>
    </message>
    <message>
        <source>PyCLNF</source>
        <translation>PyCLNF</translation>
    </message>
    <message>
        <source>RMS a landmark from the best hypothesis of this frame so far; nan without one.</source>
        <translation>每个特征点相对本帧迄今最佳假设的 RMS；没有则为 nan。</translation>
    </message>
    <message>
        <source>RMS a landmark from the result of the last frame.</source>
        <translation>每个特征点相对上一帧结果的 RMS。</translation>
    </message>
    <message>
        <source>Re-initialise every</source>
        <translation>重新初始化间隔</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Release landmarks</source>
        <translation>释放特征点</translation>
    </message>
    <message>
        <source>Response maps</source>
        <translation>响应图</translation>
    </message>
    <message>
        <source>Response maps become a Gaussian at a point of the picture; at the reference for x &lt; 0.</source>
        <translation>响应图变为图像某点处的高斯；x &lt; 0 时位于参考处。</translation>
    </message>
    <message>
        <source>Resume without shape</source>
        <translation>不带形状继续</translation>
    </message>
    <message>
        <source>Roll after the update.</source>
        <translation>更新后的滚转角。</translation>
    </message>
    <message>
        <source>Root mean square a landmark of what the update moved.</source>
        <translation>更新使每个特征点移动量的均方根。</translation>
    </message>
    <message>
        <source>Root mean square of the mean-shift a landmark, image px.</source>
        <translation>每个特征点均值漂移的均方根，图像像素。</translation>
    </message>
    <message>
        <source>Root mean square of the mean-shift a landmark, in cells of the response maps: comparable between windows.</source>
        <translation>每个特征点均值漂移的均方根，以响应图单元计：可在窗口间比较。</translation>
    </message>
    <message>
        <source>Rotation limit</source>
        <translation>旋转限制</translation>
    </message>
    <message>
        <source>Rotation x</source>
        <translation>旋转 x</translation>
    </message>
    <message>
        <source>Rotation y</source>
        <translation>旋转 y</translation>
    </message>
    <message>
        <source>Rotation z</source>
        <translation>旋转 z</translation>
    </message>
    <message>
        <source>Rotations are cut to this after an update; 0: no limit, as OpenFace.</source>
        <translation>更新后将旋转截断到此值；0：无限制，与 OpenFace 相同。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>See stop_rule.</source>
        <translation>参见 stop_rule。</translation>
    </message>
    <message>
        <source>Several views</source>
        <translation>多视角</translation>
    </message>
    <message>
        <source>Several views when tracking</source>
        <translation>跟踪时多视角</translation>
    </message>
    <message>
        <source>Shape change</source>
        <translation>形状变化</translation>
    </message>
    <message>
        <source>Shape coefficients</source>
        <translation>形状系数</translation>
    </message>
    <message>
        <source>Shape coefficients that the update left on their limit.</source>
        <translation>更新后处于极限的形状系数。</translation>
    </message>
    <message>
        <source>Shape limit</source>
        <translation>形状限制</translation>
    </message>
    <message>
        <source>Shape modes</source>
        <translation>形状模态</translation>
    </message>
    <message>
        <source>Shape modes that do not move, as in 0,3,7.</source>
        <translation>不移动的形状模态，例如 0,3,7。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Shift x</source>
        <translation>偏移 x</translation>
    </message>
    <message>
        <source>Shift y</source>
        <translation>偏移 y</translation>
    </message>
    <message>
        <source>Side of the response maps at each scale, in cells; 0 skips one. Empty: 11,9,7,5, for FaceTracker 11,9,7.</source>
        <translation>各尺度响应图的边长（单元数）；0 表示跳过。留空：11,9,7,5，FaceTracker 为 11,9,7。</translation>
    </message>
    <message>
        <source>Side of the response maps.</source>
        <translation>响应图的边长。</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Smallest scale</source>
        <translation>最小比例</translation>
    </message>
    <message>
        <source>Solves the regularised normal equations for a step.</source>
        <translation>求解正则化正规方程得到步长。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Start each frame from the last one. by-input: for videos, folders and synthetic motion.</source>
        <translation>每帧从上一帧开始。by-input：用于视频、文件夹和合成运动。</translation>
    </message>
    <message>
        <source>Starts the hypothesis anew from another box.</source>
        <translation>从另一个边界框重新开始该假设。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>停止规则</translation>
    </message>
    <message>
        <source>Stop threshold</source>
        <translation>停止阈值</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Synthetic response</source>
        <translation>合成响应</translation>
    </message>
    <message>
        <source>Teleport to reference</source>
        <translation>跳到参考</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>项</translation>
    </message>
    <message>
        <source>The Python port of seeds 000 and 001.</source>
        <translation>Seed 000 和 001 的 Python 移植。</translation>
    </message>
    <message>
        <source>The estimate becomes the reference&apos;s parameters, or the model fitted to its landmarks.</source>
        <translation>估计变为参考的参数，或拟合到其特征点的模型。</translation>
    </message>
    <message>
        <source>The fault that seed 000&apos;s program had.</source>
        <translation>Seed 000 的程序所具有的错误。</translation>
    </message>
    <message>
        <source>The last frame that ended, as --landmarks writes it.</source>
        <translation>最近完成的一帧，与 --landmarks 写出的一致。</translation>
    </message>
    <message>
        <source>The picture.</source>
        <translation>图像。</translation>
    </message>
    <message>
        <source>The rim of every response map is -1e10 before maps are lifted to 0.</source>
        <translation>在响应图提升到 0 之前，其边缘为 -1e10。</translation>
    </message>
    <message>
        <source>The similarities between image and reference are transposed.</source>
        <translation>图像与参考之间的相似变换被转置。</translation>
    </message>
    <message>
        <source>The similarity&apos;s coefficient a stands where -1 / (2 sigma²) belongs.</source>
        <translation>在应为 -1 / (2 sigma²) 处误用了相似变换系数 a。</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Trails</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Translation x</source>
        <translation>平移 x</translation>
    </message>
    <message>
        <source>Translation y</source>
        <translation>平移 y</translation>
    </message>
    <message>
        <source>Tries every rotation in the first frame.</source>
        <translation>在第一帧尝试每个旋转。</translation>
    </message>
    <message>
        <source>Try 11 rotations of the mean shape where a face is new, and keep the most likely fit.</source>
        <translation>遇到新人脸时尝试平均形状的 11 个旋转，保留似然最高的拟合。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>Warped patches</source>
        <translation>变换后的图块</translation>
    </message>
    <message>
        <source>Warps a patch around every landmark and evaluates the experts.</source>
        <translation>在每个特征点周围变换图块并计算专家响应。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weight factor</source>
        <translation>权重系数</translation>
    </message>
    <message>
        <source>Weight of a pinned landmark&apos;s pull towards its pin.</source>
        <translation>被固定特征点受固定点牵引的权重。</translation>
    </message>
    <message>
        <source>Weight of pins</source>
        <translation>固定点权重</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights are ordered x0, y0, x1, y1 ... against a Jacobian of all x, then all y.</source>
        <translation>权重按 x0、y0、x1、y1… 排列，而雅可比矩阵先全部 x 后全部 y。</translation>
    </message>
    <message>
        <source>Where frames are tracked, a new or lost face is always tried from 11 rotations, as OpenFace does in videos.</source>
        <translation>跟踪时，新出现或丢失的人脸总从 11 个旋转尝试，与 OpenFace 处理视频相同。</translation>
    </message>
    <message>
        <source>Whose base values sigma and reg_factor have while they are left to it.</source>
        <translation>未另行指定时 sigma 和 reg_factor 采用哪套基础值。</translation>
    </message>
    <message>
        <source>Width of the mean-shift kernel, in force.</source>
        <translation>当前生效的均值漂移核宽度。</translation>
    </message>
    <message>
        <source>Width, px</source>
        <translation>宽度，像素</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Windows, new face</source>
        <translation>窗口，新人脸</translation>
    </message>
    <message>
        <source>Windows, tracking</source>
        <translation>窗口，跟踪</translation>
    </message>
    <message>
        <source>With l = log2(scale / 0.25): reg_factor - 15 l, sigma + l / 4, weight_factor (1 + 2 l).</source>
        <translation>令 l = log2(scale / 0.25)：reg_factor - 15 l，sigma + l / 4，weight_factor (1 + 2 l)。</translation>
    </message>
    <message>
        <source>Yaw after the update.</source>
        <translation>更新后的偏航角。</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>face_id</source>
        <translation>face_id</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>似然</translation>
    </message>
    <message>
        <source>mean-shift</source>
        <translation>均值漂移</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>nonrigid</source>
        <translation>非刚性</translation>
    </message>
    <message>
        <source>p_0, p_1 ... after the update.</source>
        <translation>更新后的 p_0、p_1…</translation>
    </message>
    <message>
        <source>p_scale</source>
        <translation>p_scale</translation>
    </message>
    <message>
        <source>px, all coordinates</source>
        <translation>像素，所有坐标</translation>
    </message>
    <message>
        <source>r / eigenvalue</source>
        <translation>r / 特征值</translation>
    </message>
    <message>
        <source>r of the prior r / eigenvalue, in force.</source>
        <translation>当前生效的先验 r / 特征值 中的 r。</translation>
    </message>
    <message>
        <source>rad</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>rigid</source>
        <translation>刚性</translation>
    </message>
    <message>
        <source>solve</source>
        <translation>求解</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>table: kernel centres rounded to a tenth of a cell, as OpenFace.</source>
        <translation>table：核中心取整到十分之一单元，与 OpenFace 相同。</translation>
    </message>
    <message>
        <source>timestamp</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>warp-affine: patches sampled on a grid of 1/32 px, as OpenCV does; exact: bilinear.</source>
        <translation>warp-affine：图块按 1/32 像素网格采样，与 OpenCV 相同；exact：双线性。</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>x,y,w,h in px: tight around the landmarks. Empty: from `boxes`, the reference, or a detector.</source>
        <translation>x,y,w,h（像素）：紧贴特征点。留空：取自 `boxes`、参考或检测器。</translation>
    </message>
    <message>
        <source>1 where the statistics&apos; variance was raised to the floor, like the map of variances.</source>
        <translation>统计量方差被提升到下限处为 1，排列同方差图。</translation>
    </message>
    <message>
        <source>2 I / (H clusters + H classes) of hard assignments of the training samples.</source>
        <translation>训练样本硬分配的 2 I / (H 簇 + H 类)。</translation>
    </message>
    <message>
        <source>20 components on 3000 samples of 10 classes in 50 dimensions, single precision, 1000 steps of Adam an epoch. The pull on the precision has no counterweight: small components shrink, one of them runs empty, and its mean is 0 / 0.</source>
        <translation>50 维、10 类、3000 个样本上的 20 个分量，单精度，每轮 1000 步 Adam。对精度的拉力没有平衡：小分量收缩，其中一个变空，其均值为 0 / 0。</translation>
    </message>
    <message>
        <source>4800 frames of 640 × 480 of the same; the first is tried from 11 rotations.</source>
        <translation>同一内容的 4800 帧 640 × 480；第一帧从 11 个旋转尝试。</translation>
    </message>
    <message>
        <source>A mixture that collapses</source>
        <translation>崩溃的混合</translation>
    </message>
    <message>
        <source>A mixture with known truth</source>
        <translation>已知真值的混合</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Active components</source>
        <translation>活跃分量</translation>
    </message>
    <message>
        <source>Adam in natural parameters</source>
        <translation>自然参数中的 Adam</translation>
    </message>
    <message>
        <source>Adam: added to the square root of the second moment.</source>
        <translation>Adam：加到二阶矩的平方根上。</translation>
    </message>
    <message>
        <source>Adam: weight of the old mean of gradients.</source>
        <translation>Adam：旧梯度均值的权重。</translation>
    </message>
    <message>
        <source>Adam: weight of the old mean of squared gradients.</source>
        <translation>Adam：旧梯度平方均值的权重。</translation>
    </message>
    <message>
        <source>Added variance</source>
        <translation>附加方差</translation>
    </message>
    <message>
        <source>Agreement with labels</source>
        <translation>与标签的一致性</translation>
    </message>
    <message>
        <source>An E step, the bounds, and then the parameters that Adam is on its way to; moments begin at 0.</source>
        <translation>一次 E 步、限幅，然后取 Adam 正趋向的参数；矩从 0 开始。</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Change of log-likelihood</source>
        <translation>对数似然的变化</translation>
    </message>
    <message>
        <source>Clamp η₂</source>
        <translation>限制 η₂</translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation>闭式</translation>
    </message>
    <message>
        <source>Collapses</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>分量</translation>
    </message>
    <message>
        <source>Component × class</source>
        <translation>分量 × 类别</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>分量</translation>
    </message>
    <message>
        <source>Components to which at least one sample is assigned.</source>
        <translation>至少分到一个样本的分量。</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Deviations of 45: η₂ starts 2.4 steps away from 0 and crosses it within a few steps.</source>
        <translation>标准差为 45：η₂ 起始距 0 仅 2.4 步，几步内便越过。</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Distance to the exact M step</source>
        <translation>到精确 M 步的距离</translation>
    </message>
    <message>
        <source>E step</source>
        <translation>E 步</translation>
    </message>
    <message>
        <source>E step, bound and steps for one batch after another.</source>
        <translation>逐批执行 E 步、限幅和各步。</translation>
    </message>
    <message>
        <source>EM from a given start, 1e-6 added to every variance, samples as they are. Brings generated samples where no file is given.</source>
        <translation>从给定起点的 EM，每个方差加 1e-6，样本原样。未给文件时使用生成的样本。</translation>
    </message>
    <message>
        <source>Each component before the update: weight, variances, η₂ and its distance to 0 in steps, samples, class, nearest other component.</source>
        <translation>更新之前的每个分量：权重、方差、η₂ 及其到 0 的步数、样本、类别、最近的其他分量。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Evenly chosen from the file; 0 = all.</source>
        <translation>从文件中均匀选取；0 = 全部。</translation>
    </message>
    <message>
        <source>Every dimension is brought to mean 0 and deviation 1 with the statistics of the training samples.</source>
        <translation>用训练样本的统计量使每个维度均值为 0、标准差为 1。</translation>
    </message>
    <message>
        <source>Exact M step</source>
        <translation>精确 M 步</translation>
    </message>
    <message>
        <source>Factor analysis</source>
        <translation>因子分析</translation>
    </message>
    <message>
        <source>Factor analysis to so many dimensions first; 0 = the samples as they are.</source>
        <translation>先做因子分析降到若干维；0 = 样本原样。</translation>
    </message>
    <message>
        <source>File of further samples, for scores alone.</source>
        <translation>更多样本的文件，仅用于评分。</translation>
    </message>
    <message>
        <source>File of one class number a test sample.</source>
        <translation>每个测试样本一个类别号的文件。</translation>
    </message>
    <message>
        <source>First bad value</source>
        <translation>第一个坏值</translation>
    </message>
    <message>
        <source>First operand</source>
        <translation>第一操作数</translation>
    </message>
    <message>
        <source>Fits a mixture of diagonal normals by EM or by Adam in natural parameters.</source>
        <translation>用 EM 或自然参数中的 Adam 拟合对角正态混合。</translation>
    </message>
    <message>
        <source>Floor 1.0</source>
        <translation>下限 1.0</translation>
    </message>
    <message>
        <source>Floor hits</source>
        <translation>触及下限</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>高斯混合</translation>
    </message>
    <message>
        <source>Generated data: components, the classes.</source>
        <translation>生成数据：分量，即类别。</translation>
    </message>
    <message>
        <source>Generated data: deviation of the true means; that of samples about them is 0.6 to 1.4.</source>
        <translation>生成数据：真实均值的标准差；样本围绕它们的标准差为 0.6 至 1.4。</translation>
    </message>
    <message>
        <source>Generated data: dimensions.</source>
        <translation>生成数据：维度。</translation>
    </message>
    <message>
        <source>Generated data: every number is multiplied with it.</source>
        <translation>生成数据：每个数都乘以它。</translation>
    </message>
    <message>
        <source>Generated data: number of samples.</source>
        <translation>生成数据：样本数。</translation>
    </message>
    <message>
        <source>Generated video</source>
        <translation>生成的视频</translation>
    </message>
    <message>
        <source>Heat maps</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Initial variance</source>
        <translation>初始方差</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Iterations of factor analysis.</source>
        <translation>因子分析的迭代次数。</translation>
    </message>
    <message>
        <source>Iterations of the mixture after which the run is complete.</source>
        <translation>混合的迭代次数，之后运行完成。</translation>
    </message>
    <message>
        <source>Iterations of this stage before the row.</source>
        <translation>本行之前该阶段的迭代数。</translation>
    </message>
    <message>
        <source>Its distance</source>
        <translation>其距离</translation>
    </message>
    <message>
        <source>Its share</source>
        <translation>其占比</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Largest deviation</source>
        <translation>最大标准差</translation>
    </message>
    <message>
        <source>Largest log det Λ</source>
        <translation>最大 log det Λ</translation>
    </message>
    <message>
        <source>Largest log-determinant of a precision: high means narrow.</source>
        <translation>精度的最大对数行列式：高表示窄。</translation>
    </message>
    <message>
        <source>Largest natural parameter −1 / (2 variance) of all components and dimensions; at 0 the precision ends.</source>
        <translation>所有分量和维度中最大的自然参数 −1 / (2 方差)；到 0 时精度失效。</translation>
    </message>
    <message>
        <source>Largest standard deviation of all components and dimensions.</source>
        <translation>所有分量和维度中最大的标准差。</translation>
    </message>
    <message>
        <source>Largest variance</source>
        <translation>最大方差</translation>
    </message>
    <message>
        <source>Last good value</source>
        <translation>最后的有效值</translation>
    </message>
    <message>
        <source>Latent dimensions</source>
        <translation>潜变量维度</translation>
    </message>
    <message>
        <source>Latents are normalised and the first mixture is found.</source>
        <translation>归一化潜变量并求出初始混合。</translation>
    </message>
    <message>
        <source>Latents are turned and scaled so that their covariance is the identity; loadings follow.</source>
        <translation>旋转并缩放潜变量使其协方差为单位阵；载荷随之变化。</translation>
    </message>
    <message>
        <source>Least deviation</source>
        <translation>最小标准差</translation>
    </message>
    <message>
        <source>Least log det Λ</source>
        <translation>最小 log det Λ</translation>
    </message>
    <message>
        <source>Least mixing weight</source>
        <translation>最小混合权重</translation>
    </message>
    <message>
        <source>Least variance</source>
        <translation>最小方差</translation>
    </message>
    <message>
        <source>Least variance after</source>
        <translation>更新后最小方差</translation>
    </message>
    <message>
        <source>Least weight before the split</source>
        <translation>拆分前应用最小权重</translation>
    </message>
    <message>
        <source>Log-determinants</source>
        <translation>对数行列式</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>对数似然</translation>
    </message>
    <message>
        <source>Log-likelihood of this row minus that of the row before.</source>
        <translation>本行对数似然减去上一行。</translation>
    </message>
    <message>
        <source>Lower precision</source>
        <translation>精度下限正则</translation>
    </message>
    <message>
        <source>M step</source>
        <translation>M 步</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Mean and deviation of the training samples as the mixture gets them, before normalisation.</source>
        <translation>混合模型所得训练样本在归一化之前的均值和标准差。</translation>
    </message>
    <message>
        <source>Mean variance over the dimensions of each component.</source>
        <translation>每个分量各维度方差的均值。</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Means as pictures, through the loadings where there was factor analysis.</source>
        <translation>以图像表示的均值；有因子分析时经载荷还原。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Minibatch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>Mixing weight</source>
        <translation>混合权重</translation>
    </message>
    <message>
        <source>Mixing weight by component</source>
        <translation>各分量混合权重</translation>
    </message>
    <message>
        <source>Most frequent class</source>
        <translation>最常见类别</translation>
    </message>
    <message>
        <source>Most samples</source>
        <translation>最多样本</translation>
    </message>
    <message>
        <source>NMI</source>
        <translation>NMI</translation>
    </message>
    <message>
        <source>NMI, test</source>
        <translation>NMI，测试</translation>
    </message>
    <message>
        <source>Narrowest dimension</source>
        <translation>最窄维度</translation>
    </message>
    <message>
        <source>Natural-parameter steps</source>
        <translation>自然参数步</translation>
    </message>
    <message>
        <source>Nearest component</source>
        <translation>最近分量</translation>
    </message>
    <message>
        <source>Nine tenths of the NMI at epoch 0: a run that falls below counts as unstable in seed 003&apos;s note.</source>
        <translation>第 0 轮 NMI 的十分之九：低于此值的运行在 Seed 003 的笔记中视为不稳定。</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>噪声下限</translation>
    </message>
    <message>
        <source>Norm of the change of all parameters in their own coordinates.</source>
        <translation>所有参数在自身坐标中的变化范数。</translation>
    </message>
    <message>
        <source>Norm over all natural parameters at the last step, before clipping. Unlike parameters are added as they are.</source>
        <translation>最后一步时所有自然参数上的范数（裁剪之前）。不同参数直接相加。</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Not normalised</source>
        <translation>未归一化</translation>
    </message>
    <message>
        <source>Number of components.</source>
        <translation>分量的数量。</translation>
    </message>
    <message>
        <source>Of data, statistics and steps. In float32 responsibilities below 1e-38 are 0.</source>
        <translation>数据、统计量和各步的精度。float32 中低于 1e-38 的责任度为 0。</translation>
    </message>
    <message>
        <source>Of the first samples: a row each sample, a column each component.</source>
        <translation>前若干样本：每行一个样本，每列一个分量。</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>处于下限</translation>
    </message>
    <message>
        <source>One iteration of factor analysis.</source>
        <translation>因子分析的一次迭代。</translation>
    </message>
    <message>
        <source>One- and two-sigma ellipses of the components in the plane.</source>
        <translation>平面中各分量的一倍和两倍标准差椭圆。</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运算</translation>
    </message>
    <message>
        <source>Parameters move towards the statistics.</source>
        <translation>参数向统计量移动。</translation>
    </message>
    <message>
        <source>Plain coordinates, 1000 steps on one E step, η₂ clamped.</source>
        <translation>普通坐标，一次 E 步后 1000 步，η₂ 限幅。</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Planted fault</source>
        <translation>植入的错误</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation>原型</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Regularisers</source>
        <translation>正则项</translation>
    </message>
    <message>
        <source>Reset Adam each epoch</source>
        <translation>每轮重置 Adam</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>责任度</translation>
    </message>
    <message>
        <source>Responsibilities and their statistics.</source>
        <translation>责任度及其统计量。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Root mean square of log(variance / variance of the bounded statistics) before the steps.</source>
        <translation>各步之前 log(方差 / 限幅统计量方差) 的均方根。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Samples drawn from five normals in eight dimensions, fitted with six components by Adam in natural parameters.</source>
        <translation>取自八维中五个正态分布的样本，用自然参数 Adam 以六个分量拟合。</translation>
    </message>
    <message>
        <source>Samples of each class (columns) in each component (rows).</source>
        <translation>各分量（行）中各类别（列）的样本数。</translation>
    </message>
    <message>
        <source>Second operand</source>
        <translation>第二操作数</translation>
    </message>
    <message>
        <source>Seed 003</source>
        <translation>Seed 003</translation>
    </message>
    <message>
        <source>Seed 003: the mixture that collapses</source>
        <translation>Seed 003：崩溃的混合</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>分离度</translation>
    </message>
    <message>
        <source>Sets both moments of Adam and its step count to 0.</source>
        <translation>将 Adam 的两个矩及其步数置 0。</translation>
    </message>
    <message>
        <source>Share of samples whose class is the most frequent of their component.</source>
        <translation>类别为其分量中最常见类别的样本比例。</translation>
    </message>
    <message>
        <source>Smallest log-determinant of a precision: low means wide.</source>
        <translation>精度的最小对数行列式：低表示宽。</translation>
    </message>
    <message>
        <source>Smallest standard deviation of all components and dimensions.</source>
        <translation>所有分量和维度中最小的标准差。</translation>
    </message>
    <message>
        <source>Some samples</source>
        <translation>部分样本</translation>
    </message>
    <message>
        <source>Split order</source>
        <translation>拆分顺序</translation>
    </message>
    <message>
        <source>Statistics are split, held within their bounds and joined.</source>
        <translation>拆分统计量、限制在边界内并合并。</translation>
    </message>
    <message>
        <source>Steps an epoch</source>
        <translation>每轮步数</translation>
    </message>
    <message>
        <source>Steps an iteration</source>
        <translation>每次迭代步数</translation>
    </message>
    <message>
        <source>Steps to the barrier</source>
        <translation>到边界的步数</translation>
    </message>
    <message>
        <source>Test labels</source>
        <translation>测试标签</translation>
    </message>
    <message>
        <source>Test samples</source>
        <translation>测试样本</translation>
    </message>
    <message>
        <source>The floor of the variances is as wide as the data: most of them lie on it from the first epoch on.</source>
        <translation>方差下限与数据同宽：从第一轮起大多处于下限。</translation>
    </message>
    <message>
        <source>The same for every component, or the clusters&apos; shares of the samples.</source>
        <translation>各分量相同，或各簇所占样本比例。</translation>
    </message>
    <message>
        <source>The same of the test samples.</source>
        <translation>测试样本的同一指标。</translation>
    </message>
    <message>
        <source>The same pull; an empty component is given its least weight before anything is divided by it.</source>
        <translation>同样的拉力；空分量在作除数之前先得到最小权重。</translation>
    </message>
    <message>
        <source>The smallest mixing weight.</source>
        <translation>最小的混合权重。</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>True components</source>
        <translation>真实分量</translation>
    </message>
    <message>
        <source>Twenty components settle, then one of them shrinks, loses its last sample, and is divided by its weight of zero. The run stops at that division.</source>
        <translation>二十个分量稳定下来，随后其中一个收缩、失去最后的样本并被零权重相除。运行停在该除法处。</translation>
    </message>
    <message>
        <source>Upper precision</source>
        <translation>精度上限正则</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>Variance by component</source>
        <translation>各分量方差</translation>
    </message>
    <message>
        <source>Variance floor</source>
        <translation>方差下限</translation>
    </message>
    <message>
        <source>Variance jitter</source>
        <translation>方差抖动</translation>
    </message>
    <message>
        <source>Variances</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>Variances of the noise are not let below this.</source>
        <translation>噪声方差不低于此值。</translation>
    </message>
    <message>
        <source>Variances of the statistics that were raised to the floor.</source>
        <translation>被提升到下限的统计量方差。</translation>
    </message>
    <message>
        <source>Variances on the floor</source>
        <translation>处于下限的方差</translation>
    </message>
    <message>
        <source>Weak pull</source>
        <translation>弱拉力</translation>
    </message>
    <message>
        <source>Weight after</source>
        <translation>更新后权重</translation>
    </message>
    <message>
        <source>Weight of the squared norm of all natural parameters.</source>
        <translation>所有自然参数平方范数的权重。</translation>
    </message>
    <message>
        <source>Weight of Σ tr Λ, which punishes high precision.</source>
        <translation>惩罚高精度的 Σ tr Λ 的权重。</translation>
    </message>
    <message>
        <source>Weight of −Σ log|Λ|, which rewards high precision: without upr_prs_reg it shrinks variances to s π / (π + 2 × this).</source>
        <translation>奖励高精度的 −Σ log|Λ| 的权重：没有 upr_prs_reg 时将方差缩到 s π / (π + 2 × 此值)。</translation>
    </message>
    <message>
        <source>Where the first value that could not be used came from; empty while all is well.</source>
        <translation>第一个不可用值的来源；一切正常时为空。</translation>
    </message>
    <message>
        <source>Whiten latents</source>
        <translation>白化潜变量</translation>
    </message>
    <message>
        <source>Widest dimension</source>
        <translation>最宽维度</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>限幅</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>component</source>
        <translation>分量</translation>
    </message>
    <message>
        <source>components</source>
        <translation>分量</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>em: added to every variance after an M step.</source>
        <translation>em：M 步之后加到每个方差上。</translation>
    </message>
    <message>
        <source>em: closed form, through the covariance matrix. gradient: Adam in natural parameters.</source>
        <translation>em：经协方差矩阵的闭式。gradient：自然参数中的 Adam。</translation>
    </message>
    <message>
        <source>em: closed-form maximisation, the reference. natural-adam: an E step, then Adam steps in natural parameters on the same statistics.</source>
        <translation>em：闭式最大化，作为参考。natural-adam：一次 E 步，然后在同一统计量上以自然参数做 Adam。</translation>
    </message>
    <message>
        <source>em: the run has converged when the mean log-likelihood changes by less; 0 = never.</source>
        <translation>em：平均对数似然变化小于此值时收敛；0 = 从不。</translation>
    </message>
    <message>
        <source>factor analysis</source>
        <translation>因子分析</translation>
    </message>
    <message>
        <source>first principal component</source>
        <translation>第一主成分</translation>
    </message>
    <message>
        <source>gradient: Adam steps on the statistics of one E step.</source>
        <translation>gradient：一次 E 步统计量上的 Adam 步数。</translation>
    </message>
    <message>
        <source>gradient: rate of Adam.</source>
        <translation>gradient：Adam 的学习率。</translation>
    </message>
    <message>
        <source>init = given: file of k numbers; they are divided by their sum.</source>
        <translation>init = given：含 k 个数的文件；除以其总和。</translation>
    </message>
    <message>
        <source>kmeans: k-means++ and Lloyd&apos;s algorithm. random: samples drawn as means. given: means0, variances0, weights0.</source>
        <translation>kmeans：k-means++ 与 Lloyd 算法。random：抽取样本作为均值。given：means0、variances0、weights0。</translation>
    </message>
    <message>
        <source>latent-scaling: the posterior is taken with the prior&apos;s precision instead of its own, and the mean is not subtracted. Latents come out hugely scaled, as in the program of seed 003.</source>
        <translation>latent-scaling：后验误用先验精度，且未减去均值。潜变量被极度放大，如 Seed 003 的程序。</translation>
    </message>
    <message>
        <source>log det Λ</source>
        <translation>log det Λ</translation>
    </message>
    <message>
        <source>log10 variance, a row each component, a column each dimension.</source>
        <translation>方差的 log10，每行一个分量，每列一个维度。</translation>
    </message>
    <message>
        <source>minibatches</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>natural-adam: Adam steps on the statistics of one E step.</source>
        <translation>natural-adam：一次 E 步统计量上的 Adam 步数。</translation>
    </message>
    <message>
        <source>natural-adam: [θ₀ | θₖ − θ₀ | bₖ], where a step on θ₀ moves every component, or θₖ and a logit of each component alone.</source>
        <translation>natural-adam：[θ₀ | θₖ − θ₀ | bₖ]，θ₀ 的一步移动所有分量；或每个分量各自的 θₖ 与 logit。</translation>
    </message>
    <message>
        <source>natural-adam: a longer gradient is scaled down to it; 0 = off. Adam hardly notices.</source>
        <translation>natural-adam：更长的梯度缩小到此值；0 = 关闭。Adam 几乎不受影响。</translation>
    </message>
    <message>
        <source>natural-adam: a parameter moves by about this much a step.</source>
        <translation>natural-adam：参数每步约移动此量。</translation>
    </message>
    <message>
        <source>natural-adam: added to the variances of the statistics before the floor.</source>
        <translation>natural-adam：在下限之前加到统计量方差上。</translation>
    </message>
    <message>
        <source>natural-adam: after each step η₂ is set back between −1 / (2 × variance floor) and −1e-6.</source>
        <translation>natural-adam：每步之后将 η₂ 限制在 −1 / (2 × 方差下限) 与 −1e-6 之间。</translation>
    </message>
    <message>
        <source>natural-adam: mixing weights of the statistics are raised to this and divided by their sum.</source>
        <translation>natural-adam：统计量的混合权重提升到此值并除以总和。</translation>
    </message>
    <message>
        <source>natural-adam: moments and step count begin at 0 in every epoch.</source>
        <translation>natural-adam：每轮矩和步数从 0 开始。</translation>
    </message>
    <message>
        <source>natural-adam: samples of one E step, in the order of the data, rounded up to a multiple of 32; 0 = all of them.</source>
        <translation>natural-adam：一次 E 步的样本数，按数据顺序，向上取整到 32 的倍数；0 = 全部。</translation>
    </message>
    <message>
        <source>natural-adam: variances of the statistics are raised to this before the M step. It floors the target, not the parameter.</source>
        <translation>natural-adam：M 步之前将统计量方差提升到此值。限制的是目标而非参数。</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>second principal component</source>
        <translation>第二主成分</translation>
    </message>
    <message>
        <source>seed: statistics are divided by the mixing weights before the least weight is applied, so an empty component gives 0 / 0. safe: after it.</source>
        <translation>seed：在应用最小权重之前除以混合权重，空分量得 0 / 0。safe：之后。</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>within: one number, inertia / (samples × dimensions). total: one number, the mean variance of the data. per-cluster: variances of each cluster. At least 0.001.</source>
        <translation>within：一个数，惯量 / (样本 × 维度)。total：一个数，数据的平均方差。per-cluster：每簇的方差。至少 0.001。</translation>
    </message>
    <message>
        <source>|η₂| / learning rate: so many steps of Adam lie between η₂ and 0 at least.</source>
        <translation>|η₂| / 学习率：η₂ 与 0 之间至少隔这么多步 Adam。</translation>
    </message>
    <message>
        <source>η₂ by component</source>
        <translation>各分量 η₂</translation>
    </message>
    <message>
        <source>η₂ nearest to 0</source>
        <translation>最接近 0 的 η₂</translation>
    </message>
    <message>
        <source>−10 % band</source>
        <translation>−10 % 带</translation>
    </message>
    <message>
        <source>Lower precision 1e-4: the same, later or not at all; that depends on the seed.</source>
        <translation>精度下限正则 1e-4：同样的结果，更晚或不发生；取决于随机种子。</translation>
    </message>
    <message>
        <source>Log-likelihood of factor analysis</source>
        <translation>因子分析的对数似然</translation>
    </message>
    <message>
        <source>Mean a sample under factor analysis, before the iteration. Known in its stage alone.</source>
        <translation>因子分析下每个样本的均值，取迭代之前；仅在该阶段已知。</translation>
    </message>
    <message>
        <source>Mean a sample, of the parameters before the update. Unknown while factor analysis runs.</source>
        <translation>每个样本的均值，取更新之前的参数；因子分析期间未知。</translation>
    </message>
    <message>
        <source>-sigma² × sum of weight × log(sum of kernel × response), sigma in px.</source>
        <translation>-sigma² × Σ 权重 × log(Σ 核 × 响应)，sigma 以像素计。</translation>
    </message>
    <message>
        <source>0 on the lower bound, 1 on the upper.</source>
        <translation>0 表示在下界，1 表示在上界。</translation>
    </message>
    <message>
        <source>0.7 similarity + 0.3 connectivity (the note), or half and half (its program).</source>
        <translation>0.7 相似度 + 0.3 连通度（笔记所写），或各占一半（其程序）。</translation>
    </message>
    <message>
        <source>1 / eigenvalue</source>
        <translation>1 / 特征值</translation>
    </message>
    <message>
        <source>1 by design: weight_factor 0</source>
        <translation>按设计为 1：weight_factor 0</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 个单元</translation>
    </message>
    <message>
        <source>1/λ ≤ 1 (off)</source>
        <translation>1/λ ≤ 1（关）</translation>
    </message>
    <message>
        <source>1/λ ≥ 0.01 (off)</source>
        <translation>1/λ ≥ 0.01（关）</translation>
    </message>
    <message>
        <source>1/λmax</source>
        <translation>1/λmax</translation>
    </message>
    <message>
        <source>1/τ: oscillates above</source>
        <translation>1/τ：以上会振荡</translation>
    </message>
    <message>
        <source>2/λmax</source>
        <translation>2/λmax</translation>
    </message>
    <message>
        <source>2/τ: unstable above</source>
        <translation>2/τ：以上不稳定</translation>
    </message>
    <message>
        <source>A larger λmax makes smoothing oscillate.</source>
        <translation>更大的 λmax 会使平滑振荡。</translation>
    </message>
    <message>
        <source>A larger λmax makes smoothing unstable.</source>
        <translation>更大的 λmax 会使平滑不稳定。</translation>
    </message>
    <message>
        <source>A larger τ makes smoothing oscillate.</source>
        <translation>更大的 τ 会使平滑振荡。</translation>
    </message>
    <message>
        <source>A larger τ makes smoothing unstable.</source>
        <translation>更大的 τ 会使平滑不稳定。</translation>
    </message>
    <message>
        <source>A patch becomes the mean of others weighted by its row of S: of all others, or of its neighbours in W alone.</source>
        <translation>一个图块变为其他图块按其 S 行加权的均值：所有其他图块，或仅 W 中的邻居。</translation>
    </message>
    <message>
        <source>A patch is similar to itself: S starts with 1 on its diagonal.</source>
        <translation>图块与自身相似：S 的对角线以 1 开始。</translation>
    </message>
    <message>
        <source>A tile a landmark, one scale: how much each cell looks like it. The window&apos;s start is in the middle.</source>
        <translation>每个特征点一个图块，同一标度：各单元有多像它。窗口的起点在中央。</translation>
    </message>
    <message>
        <source>Above it the note calls patches coherent; its class rule raises σ and τ.</source>
        <translation>高于它，笔记称图块是连贯的；其类别规则提高 σ 和 τ。</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>After an update the same batch is scored again: delta_loss_same_batch is the change without the noise between batches.</source>
        <translation>更新后对同一批次再评分一次：delta_loss_same_batch 是不含批次间噪声的变化。</translation>
    </message>
    <message>
        <source>After every step of smoothing S becomes tanh(S), which hides an unstable τ.</source>
        <translation>每个平滑步之后 S 变为 tanh(S)，这会掩盖不稳定的 τ。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Batches against the update</source>
        <translation>批次与更新对比</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Below it the note calls parameters failing; its class rule lowers σ and τ.</source>
        <translation>低于它，笔记称参数失效；其类别规则降低 σ 和 τ。</translation>
    </message>
    <message>
        <source>Bonus on smoothness in loss_proxy.</source>
        <translation>loss_proxy 中对平滑度的奖励。</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>平衡点</translation>
    </message>
    <message>
        <source>Brows, worst</source>
        <translation>眉，最差</translation>
    </message>
    <message>
        <source>Causal probe</source>
        <translation>因果探测</translation>
    </message>
    <message>
        <source>Cells, last / first</source>
        <translation>单元，末/首</translation>
    </message>
    <message>
        <source>Change of loss_proxy by this update alone, on the same batch (replay_batch; else NaN).</source>
        <translation>仅由此次更新引起的 loss_proxy 变化，在同一批次上（replay_batch；否则为 NaN）。</translation>
    </message>
    <message>
        <source>Change of loss_proxy since the iteration before: two different batches. What the note&apos;s rules follow.</source>
        <translation>自上次迭代以来 loss_proxy 的变化：两个不同的批次。笔记的规则所依据的量。</translation>
    </message>
    <message>
        <source>Change of the loss</source>
        <translation>损失的变化</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>干净</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件数</translation>
    </message>
    <message>
        <source>Condition of the solve</source>
        <translation>求解的条件数</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>连通度</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Crops an image</source>
        <translation>每幅图像的裁剪数</translation>
    </message>
    <message>
        <source>Data term</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>度</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <source>Denoised</source>
        <translation>去噪后</translation>
    </message>
    <message>
        <source>Denoised minus clean, mean over channels.</source>
        <translation>去噪结果减干净图像，按通道取均值。</translation>
    </message>
    <message>
        <source>Denoises images by diffusion on a graph of patches and learns its parameters.</source>
        <translation>通过图块图上的扩散对图像去噪，并学习其参数。</translation>
    </message>
    <message>
        <source>Denoising with learned parameters</source>
        <translation>用学得的参数去噪</translation>
    </message>
    <message>
        <source>Derivative of every loss term by every parameter on the present batch, by central differences. A column of zeros means that no parameter reaches that term: an open loop.</source>
        <translation>当前批次上每个损失项对每个参数的导数，用中心差分。一列全为零表示没有参数到达该项：开环。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Directed edges / 5 n, at most 1; or undirected edges / 5 n, as it comes.</source>
        <translation>有向边数 / 5 n，至多为 1；或无向边数 / 5 n，原样。</translation>
    </message>
    <message>
        <source>Distance between neighbouring patches.</source>
        <translation>相邻图块的间距。</translation>
    </message>
    <message>
        <source>Distance of each landmark to its reference.</source>
        <translation>每个特征点到参考的距离。</translation>
    </message>
    <message>
        <source>Distances of patches as means, not sums: the kernel lives on texture.</source>
        <translation>图块距离取均值而非求和：核在纹理上有效。</translation>
    </message>
    <message>
        <source>Each class follows the note&apos;s class rule for σ, τ and steps, and is smoothed with its own.</source>
        <translation>每个类别按笔记的类别规则更新 σ、τ 和步数，并用各自的值平滑。</translation>
    </message>
    <message>
        <source>Each landmark after the update: place, mean-shift, peak of its response map, kernel, weight, likelihood, error.</source>
        <translation>更新后的每个特征点：位置、均值漂移、响应图峰值、核、权重、似然、误差。</translation>
    </message>
    <message>
        <source>Edge weights</source>
        <translation>边权重</translation>
    </message>
    <message>
        <source>Edges a patch, as the hyperparameter says.</source>
        <translation>每个图块的边数，如超参数所定。</translation>
    </message>
    <message>
        <source>Edges between patch centres by their weight in W; of more than 12 000 the heaviest.</source>
        <translation>图块中心之间的边，按其在 W 中的权重；多于 12 000 条时取最重的。</translation>
    </message>
    <message>
        <source>Eigen-spectrum</source>
        <translation>特征谱</translation>
    </message>
    <message>
        <source>Eigenvalues</source>
        <translation>特征值</translation>
    </message>
    <message>
        <source>Eigenvalues of L</source>
        <translation>L 的特征值</translation>
    </message>
    <message>
        <source>Error by frame</source>
        <translation>每帧误差</translation>
    </message>
    <message>
        <source>Error of landmarks</source>
        <translation>特征点误差</translation>
    </message>
    <message>
        <source>Error over frames</source>
        <translation>各帧误差</translation>
    </message>
    <message>
        <source>Error, worst</source>
        <translation>误差，最差</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Euclidean norm over both translations.</source>
        <translation>两个平移的欧几里得范数。</translation>
    </message>
    <message>
        <source>Euclidean norm over the shape coefficients; 0 in rigid steps.</source>
        <translation>形状系数的欧几里得范数；刚性步中为 0。</translation>
    </message>
    <message>
        <source>Euclidean norm over the three small rotations.</source>
        <translation>三个小旋转的欧几里得范数。</translation>
    </message>
    <message>
        <source>Every class: its parameters and losses.</source>
        <translation>每个类别：其参数和损失。</translation>
    </message>
    <message>
        <source>Every image of the batch and of validation: λmax, its limits, the τ that was used, scores. The chosen one is pictured.</source>
        <translation>批次和验证的每幅图像：λmax、其极限、所用的 τ、评分。选中的图像会被显示。</translation>
    </message>
    <message>
        <source>Every parameter before and after the update, its bounds, and improving updates to the upper rail.</source>
        <translation>每个参数更新前后的值、边界，以及到上端的改进更新次数。</translation>
    </message>
    <message>
        <source>Eyes, worst</source>
        <translation>眼，最差</translation>
    </message>
    <message>
        <source>Feature distance</source>
        <translation>特征距离</translation>
    </message>
    <message>
        <source>Fill-in of S</source>
        <translation>S 的填充</translation>
    </message>
    <message>
        <source>Finite differences on a fixed set of crops, τ guarded, 8 × 8 patches every 4 px. Brings generated textures where no image is given.</source>
        <translation>在固定裁剪上用有限差分，τ 受保护，8 × 8 图块每 4 像素一个。未给图像时自带生成的纹理。</translation>
    </message>
    <message>
        <source>First and last mean-shift of each window of the last frame, in every unit.</source>
        <translation>上一帧每个窗口的首次和末次均值漂移，各种单位。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>From batch to batch</source>
        <translation>批次之间</translation>
    </message>
    <message>
        <source>From each estimate to its reference.</source>
        <translation>从每个估计到其参考。</translation>
    </message>
    <message>
        <source>From reference</source>
        <translation>来自参考</translation>
    </message>
    <message>
        <source>Goes on from here as it is, with a smoothing window of 10 and with a learning rate of 0.02, and compares the parameters. A difference of 0 means: no effect.</source>
        <translation>从这里照原样继续，再分别用平滑窗口 10 和学习率 0.02 继续，并比较参数。差为 0 表示：没有作用。</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Guard margin</source>
        <translation>保护余量</translation>
    </message>
    <message>
        <source>Guard τ</source>
        <translation>保护 τ</translation>
    </message>
    <message>
        <source>Guarded τ</source>
        <translation>受保护的 τ</translation>
    </message>
    <message>
        <source>Half the sum of r p² / eigenvalue.</source>
        <translation>r p² / 特征值 之和的一半。</translation>
    </message>
    <message>
        <source>High (the note)</source>
        <translation>高（笔记）</translation>
    </message>
    <message>
        <source>How many of the five sit on a bound after this update.</source>
        <translation>此次更新后五个参数中有多少位于边界上。</translation>
    </message>
    <message>
        <source>How many squares are cut from one image, at random places.</source>
        <translation>从一幅图像的随机位置裁出多少个方块。</translation>
    </message>
    <message>
        <source>How often S becomes S − τ L S.</source>
        <translation>S 变为 S − τ L S 的次数。</translation>
    </message>
    <message>
        <source>How parameters follow the loss: not at all; the note&apos;s rule (sign of the loss&apos;s change times text_rate); its program&apos;s rule (1 % and 2.5 %, σ and τ alone); differences of recon + 0.2 percep on a fixed set of crops with step control; the same by two random probes (Spall 1992).</source>
        <translation>参数如何跟随损失：完全不；笔记的规则（损失变化的符号乘 text_rate）；其程序的规则（1 % 和 2.5 %，仅 σ 和 τ）；在固定裁剪上对 recon + 0.2 percep 求差分并控制步长；同样的目标但用两次随机探测（Spall 1992）。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images are cut into squares of this side; smaller ones stay whole. 0: none is cut.</source>
        <translation>图像被裁成此边长的方块；更小的保持整幅。0：不裁剪。</translation>
    </message>
    <message>
        <source>Images of an iteration. Every epoch goes through all training images in an order of its own.</source>
        <translation>一次迭代的图像数。每个周期以各自的顺序遍历所有训练图像。</translation>
    </message>
    <message>
        <source>Images whose τ in effect is above 2/λmax: known before the step is taken.</source>
        <translation>有效 τ 高于 2/λmax 的图像数：在迈步之前就已知。</translation>
    </message>
    <message>
        <source>Improving updates to the upper rail</source>
        <translation>到上端的改进更新次数</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效值</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>干预</translation>
    </message>
    <message>
        <source>Iterations to the bound towards which this update moved it, if all went on at its relative rate.</source>
        <translation>若一切按其相对速率继续，到此次更新所趋向边界的迭代数。</translation>
    </message>
    <message>
        <source>Jaw, worst</source>
        <translation>下颌，最差</translation>
    </message>
    <message>
        <source>JᵀW·shift of each mode: where the response maps pull it. Known after solve.</source>
        <translation>每个模态的 JᵀW·漂移：响应图把它拉向何处。求解之后可知。</translation>
    </message>
    <message>
        <source>Keeps τ below guard_margin · 2/λmax of each image&apos;s L: tau_effective.</source>
        <translation>使 τ 低于每幅图像 L 的 guard_margin · 2/λmax：tau_effective。</translation>
    </message>
    <message>
        <source>Kernel histogram</source>
        <translation>核直方图</translation>
    </message>
    <message>
        <source>L = D − W (eigenvalues grow with the weights), or L = I − D⁻¹W (at most 2).</source>
        <translation>L = D − W（特征值随权重增大），或 L = I − D⁻¹W（至多为 2）。</translation>
    </message>
    <message>
        <source>L = I − D⁻¹W, S with 1 on its diagonal, 4 × 4 patches every 2 px, raw undirected connectivity, no tanh: what the benchmark compares. Brings generated textures where no image is given.</source>
        <translation>L = I − D⁻¹W，S 对角线为 1，4 × 4 图块每 2 像素一个，原始无向连通度，无 tanh：基准所比较的内容。未给图像时自带生成的纹理。</translation>
    </message>
    <message>
        <source>Landmark in windows</source>
        <translation>各窗口中的特征点</translation>
    </message>
    <message>
        <source>Landmarks in time</source>
        <translation>随时间的特征点</translation>
    </message>
    <message>
        <source>Landmarks whose response map is highest on its rim.</source>
        <translation>响应图最高处在边缘的特征点。</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>拉普拉斯矩阵</translation>
    </message>
    <message>
        <source>Largest eigenvalue of L, the largest of the batch (Lanczos).</source>
        <translation>L 的最大特征值，取批次中最大者（Lanczos）。</translation>
    </message>
    <message>
        <source>Largest of the frames that ended.</source>
        <translation>已结束各帧中的最大值。</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>学习器</translation>
    </message>
    <message>
        <source>Learning rate 0.02</source>
        <translation>学习率 0.02</translation>
    </message>
    <message>
        <source>Length of each landmark&apos;s mean-shift.</source>
        <translation>每个特征点均值漂移的长度。</translation>
    </message>
    <message>
        <source>Lets the learner move the parameters.</source>
        <translation>让学习器移动参数。</translation>
    </message>
    <message>
        <source>Lines along the groups of the face.</source>
        <translation>沿面部各组的线。</translation>
    </message>
    <message>
        <source>Links the patches of every image: W, S, λmax, and the τ that is safe.</source>
        <translation>连接每幅图像的图块：W、S、λmax 以及安全的 τ。</translation>
    </message>
    <message>
        <source>Living edges</source>
        <translation>有效边</translation>
    </message>
    <message>
        <source>Loss of each class</source>
        <translation>各类别的损失</translation>
    </message>
    <message>
        <source>Loss proxy</source>
        <translation>损失代理</translation>
    </message>
    <message>
        <source>Low (the note)</source>
        <translation>低（笔记）</translation>
    </message>
    <message>
        <source>Lower bounds</source>
        <translation>下界</translation>
    </message>
    <message>
        <source>Lower rail</source>
        <translation>下端</translation>
    </message>
    <message>
        <source>Maps of the landmark in focus in all windows of this hypothesis so far.</source>
        <translation>焦点特征点在此假设至今所有窗口中的图。</translation>
    </message>
    <message>
        <source>Maps whose highest cell is on the rim: the landmark may be outside.</source>
        <translation>最高单元在边缘的图：特征点可能在外面。</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Mean feature distance</source>
        <translation>平均特征距离</translation>
    </message>
    <message>
        <source>Mean loss_proxy of a class&apos;s images in the batch; NaN without any.</source>
        <translation>批次中某类别图像的平均 loss_proxy；没有则为 NaN。</translation>
    </message>
    <message>
        <source>Mean over</source>
        <translation>均值范围</translation>
    </message>
    <message>
        <source>Mean over landmarks of the highest cell over the mean cell: flat maps have 1.</source>
        <translation>各特征点最高单元与平均单元之比的均值：平坦的图为 1。</translation>
    </message>
    <message>
        <source>Mean over the frames that ended.</source>
        <translation>已结束各帧的均值。</translation>
    </message>
    <message>
        <source>Mean squared difference of the reconstruction from the clean images. Under seed-shipped the reconstruction is the decoder&apos;s.</source>
        <translation>重建与干净图像的均方差。在 seed-shipped 下，重建来自解码器。</translation>
    </message>
    <message>
        <source>Mean stored entry of S after smoothing.</source>
        <translation>平滑后 S 已存条目的均值。</translation>
    </message>
    <message>
        <source>Mean-shift</source>
        <translation>均值漂移</translation>
    </message>
    <message>
        <source>Mean-shift a landmark in cells of the response maps: what tells progress between windows.</source>
        <translation>每个特征点的均值漂移，以响应图单元计：能说明窗口之间的进展。</translation>
    </message>
    <message>
        <source>Mean-shift a landmark in image px: falls with the size of a cell alone.</source>
        <translation>每个特征点的均值漂移，以图像像素计：仅因单元变小就会下降。</translation>
    </message>
    <message>
        <source>Mean-shift of landmarks</source>
        <translation>特征点的均值漂移</translation>
    </message>
    <message>
        <source>Measured differences</source>
        <translation>测得的差分</translation>
    </message>
    <message>
        <source>Measures the results against the clean images, and the validation images.</source>
        <translation>用干净图像衡量结果，并衡量验证图像。</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>More falls than this carry a parameter of a multiplicative sign rule to its upper rail, fewer to its lower one: between them is no place where it would stay.</source>
        <translation>下降次数的比例高于此值会把乘法符号规则的参数带到上端，低于此值则到下端：两者之间没有它能停留之处。</translation>
    </message>
    <message>
        <source>Mouth, worst</source>
        <translation>嘴，最差</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Moves the parameters along measured differences of recon + 0.2 percep, τ guarded: the loop is closed.</source>
        <translation>沿 recon + 0.2 percep 的实测差分移动参数，τ 受保护：闭环。</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>No more images (or crops) than this are used.</source>
        <translation>最多使用这么多图像（或裁剪）。</translation>
    </message>
    <message>
        <source>Noise σ</source>
        <translation>噪声 σ</translation>
    </message>
    <message>
        <source>Noisy</source>
        <translation>含噪</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>Norm, first</source>
        <translation>范数，首次</translation>
    </message>
    <message>
        <source>Norm, last</source>
        <translation>范数，末次</translation>
    </message>
    <message>
        <source>Norm, last / first</source>
        <translation>范数，末/首</translation>
    </message>
    <message>
        <source>Nose, worst</source>
        <translation>鼻，最差</translation>
    </message>
    <message>
        <source>Of JᵀWJ + prior in its mixed units: a lower bound, from the diagonal of its Cholesky factor.</source>
        <translation>JᵀWJ + 先验（单位混合）的条件数：由其 Cholesky 因子对角线得到的下界。</translation>
    </message>
    <message>
        <source>Of the graph&apos;s result on a fixed set of validation images, mean over images.</source>
        <translation>图的结果在一组固定验证图像上的值，取图像均值。</translation>
    </message>
    <message>
        <source>Of the last changes of the loss (65 at most), the share that were falls.</source>
        <translation>最近的损失变化（至多 65 次）中下降所占的比例。</translation>
    </message>
    <message>
        <source>Of the last frame that ended: its result against the reference.</source>
        <translation>最后结束的一帧：其结果与参考对比。</translation>
    </message>
    <message>
        <source>Of the pictured image, ascending, with 1/τ and 2/τ across; of more than 600 patches about 120 Ritz values.</source>
        <translation>所示图像的特征值，升序，并标出 1/τ 和 2/τ；图块多于 600 时约为 120 个 Ritz 值。</translation>
    </message>
    <message>
        <source>On a rail</source>
        <translation>在端点上</translation>
    </message>
    <message>
        <source>On the same batch</source>
        <translation>同一批次</translation>
    </message>
    <message>
        <source>Open loop</source>
        <translation>开环</translation>
    </message>
    <message>
        <source>Oscillation damping</source>
        <translation>振荡阻尼</translation>
    </message>
    <message>
        <source>PSNR of the noisy image</source>
        <translation>含噪图像的 PSNR</translation>
    </message>
    <message>
        <source>PSNR of the noisy images</source>
        <translation>含噪图像的 PSNR</translation>
    </message>
    <message>
        <source>Parameters between their rails</source>
        <translation>参数与其两端</translation>
    </message>
    <message>
        <source>Parameters on a rail</source>
        <translation>在端点上的参数</translation>
    </message>
    <message>
        <source>Parameters on the rails</source>
        <translation>走到端点的参数</translation>
    </message>
    <message>
        <source>Part of 2/λmax that τ may take where it is guarded.</source>
        <translation>受保护时 τ 可占 2/λmax 的部分。</translation>
    </message>
    <message>
        <source>Patch centres</source>
        <translation>图块中心</translation>
    </message>
    <message>
        <source>Patch graph</source>
        <translation>图块图</translation>
    </message>
    <message>
        <source>Patch side</source>
        <translation>图块边长</translation>
    </message>
    <message>
        <source>Patch-graph diffusion</source>
        <translation>图块图扩散</translation>
    </message>
    <message>
        <source>Patches nearer than this are neighbours.</source>
        <translation>比此更近的图块是邻居。</translation>
    </message>
    <message>
        <source>Patches nearer than this are neighbours. Start value; under the learner `fixed` the value itself.</source>
        <translation>比此更近的图块是邻居。起始值；在学习器 `fixed` 下即其值本身。</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>Peak / mean</source>
        <translation>峰值/均值</translation>
    </message>
    <message>
        <source>Peak at border</source>
        <translation>峰值在边缘</translation>
    </message>
    <message>
        <source>Peak from estimate</source>
        <translation>估计到峰值</translation>
    </message>
    <message>
        <source>Peak from the start</source>
        <translation>起点到峰值</translation>
    </message>
    <message>
        <source>Peak over mean</source>
        <translation>峰值与均值之比</translation>
    </message>
    <message>
        <source>Peak x</source>
        <translation>峰值 x</translation>
    </message>
    <message>
        <source>Peak y</source>
        <translation>峰值 y</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>Peaks at the border</source>
        <translation>边缘处的峰值</translation>
    </message>
    <message>
        <source>Per-class parameters</source>
        <translation>按类别的参数</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>感知</translation>
    </message>
    <message>
        <source>Perceptual weight</source>
        <translation>感知权重</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Prior term</source>
        <translation>先验项</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>拉力</translation>
    </message>
    <message>
        <source>RMS</source>
        <translation>RMS</translation>
    </message>
    <message>
        <source>RMS in cells</source>
        <translation>RMS（单元）</translation>
    </message>
    <message>
        <source>RMS, first</source>
        <translation>RMS，首次</translation>
    </message>
    <message>
        <source>RMS, last</source>
        <translation>RMS，末次</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Rails</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Raw norm of the mean-shift over all coordinates, window after window of the last frame.</source>
        <translation>均值漂移对所有坐标的原始范数，上一帧逐窗口。</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>Reference from the start</source>
        <translation>起点到参考</translation>
    </message>
    <message>
        <source>Relative step</source>
        <translation>相对步长</translation>
    </message>
    <message>
        <source>Replay the batch</source>
        <translation>重放批次</translation>
    </message>
    <message>
        <source>Response atlas</source>
        <translation>响应图集</translation>
    </message>
    <message>
        <source>Response map</source>
        <translation>响应图</translation>
    </message>
    <message>
        <source>Row sum of S before smoothing</source>
        <translation>平滑前 S 的行和</translation>
    </message>
    <message>
        <source>S after smoothing</source>
        <translation>平滑后的 S</translation>
    </message>
    <message>
        <source>S before smoothing</source>
        <translation>平滑前的 S</translation>
    </message>
    <message>
        <source>Scale, rotation and translation, and what moved them.</source>
        <translation>尺度、旋转和平移，以及推动它们的量。</translation>
    </message>
    <message>
        <source>Scored reconstruction</source>
        <translation>被评分的重建</translation>
    </message>
    <message>
        <source>Seed 004</source>
        <translation>Seed 004</translation>
    </message>
    <message>
        <source>Seed 004: parameters on the rails</source>
        <translation>Seed 004：走到端点的参数</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已见</translation>
    </message>
    <message>
        <source>Self loops</source>
        <translation>自环</translation>
    </message>
    <message>
        <source>Sets all parameters, those of the classes too, to their start values and forgets past losses.</source>
        <translation>把所有参数（包括各类别的）设为起始值，并忘记过去的损失。</translation>
    </message>
    <message>
        <source>Shape coefficients after the update over their standard deviation, and their limit.</source>
        <translation>更新后的形状系数除以其标准差，及其极限。</translation>
    </message>
    <message>
        <source>Share of S that is stored after smoothing.</source>
        <translation>平滑后 S 中被存储的比例。</translation>
    </message>
    <message>
        <source>Share of edges with a weight above 1e-6. Near 0 the kernel is dead and smoothing does nothing.</source>
        <translation>权重高于 1e-6 的边所占比例。接近 0 时核已失效，平滑不起作用。</translation>
    </message>
    <message>
        <source>Share of falls</source>
        <translation>下降的比例</translation>
    </message>
    <message>
        <source>Share of the pictured image&apos;s edges by the power of ten of their weight; weights below 1e-12 count in the first bar.</source>
        <translation>所示图像的边按其权重的十次幂所占的比例；低于 1e-12 的权重计入第一根柱。</translation>
    </message>
    <message>
        <source>Side of the square patches, all channels in one vector.</source>
        <translation>方形图块的边长，所有通道在一个向量中。</translation>
    </message>
    <message>
        <source>Sign of delta_loss: all that the note&apos;s rules see of it.</source>
        <translation>delta_loss 的符号：笔记的规则所看到的一切。</translation>
    </message>
    <message>
        <source>Sign of the change</source>
        <translation>变化的符号</translation>
    </message>
    <message>
        <source>Sign of the loss&apos;s change</source>
        <translation>损失变化的符号</translation>
    </message>
    <message>
        <source>Sign ribbon</source>
        <translation>符号带</translation>
    </message>
    <message>
        <source>Simultaneous perturbation: the same aim with two measurements an iteration.</source>
        <translation>同时扰动：同样的目标，每次迭代两次测量。</translation>
    </message>
    <message>
        <source>Single neurons</source>
        <translation>单个神经元</translation>
    </message>
    <message>
        <source>Smoothing steps</source>
        <translation>平滑步数</translation>
    </message>
    <message>
        <source>Smoothing steps of each class</source>
        <translation>各类别的平滑步数</translation>
    </message>
    <message>
        <source>Smoothing window</source>
        <translation>平滑窗口</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>平滑度</translation>
    </message>
    <message>
        <source>Smoothness weights</source>
        <translation>平滑度权重</translation>
    </message>
    <message>
        <source>Smooths S and takes weighted means of patches.</source>
        <translation>平滑 S 并取图块的加权均值。</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>谱</translation>
    </message>
    <message>
        <source>Squared distance of two patches: summed over their numbers, or their mean. Summed, the kernel is dead on texture.</source>
        <translation>两个图块的平方距离：对其数值求和，或取均值。求和时，核在纹理上失效。</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定性</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian noise that is added to every image, of a range of 1; not cut to 0..1. The image without it is the truth.</source>
        <translation>加到每幅图像上的高斯噪声的标准差，范围为 1；不裁剪到 0..1。不含它的图像即真值。</translation>
    </message>
    <message>
        <source>Start values again</source>
        <translation>恢复起始值</translation>
    </message>
    <message>
        <source>Start, way and estimate, and the reference&apos;s coefficients.</source>
        <translation>起点、路径和估计，以及参考的系数。</translation>
    </message>
    <message>
        <source>Step by parameter</source>
        <translation>按参数的步长</translation>
    </message>
    <message>
        <source>Step of smoothing that the learner asks for.</source>
        <translation>学习器要求的平滑步长。</translation>
    </message>
    <message>
        <source>Step of smoothing. Start value; under the learner `fixed` the value itself.</source>
        <translation>平滑步长。起始值；在学习器 `fixed` 下即其值本身。</translation>
    </message>
    <message>
        <source>Step of the rotation</source>
        <translation>旋转的步长</translation>
    </message>
    <message>
        <source>Step of the scale</source>
        <translation>尺度的步长</translation>
    </message>
    <message>
        <source>Step of the shape</source>
        <translation>形状的步长</translation>
    </message>
    <message>
        <source>Step of the translation</source>
        <translation>平移的步长</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>Sum of W over a patch&apos;s edges; a pixel a patch.</source>
        <translation>W 在图块各边上的和；每个图块一个像素。</translation>
    </message>
    <message>
        <source>The box that the fit started from. Drag it to start the hypothesis anew.</source>
        <translation>拟合开始时的边界框。拖动它可重新开始该假设。</translation>
    </message>
    <message>
        <source>The estimate after the update. Drag one to move it.</source>
        <translation>更新后的估计。拖动可移动一个点。</translation>
    </message>
    <message>
        <source>The highest cell of each map.</source>
        <translation>每幅图的最高单元。</translation>
    </message>
    <message>
        <source>The landmark in focus in each window of this hypothesis so far.</source>
        <translation>焦点特征点在此假设至今的每个窗口中。</translation>
    </message>
    <message>
        <source>The last 65 changes: where the loss rose and where it fell. All that the note&apos;s rules see of it.</source>
        <translation>最近 65 次变化：损失在哪里上升、在哪里下降。笔记的规则所看到的一切。</translation>
    </message>
    <message>
        <source>The loss of several batches at the parameters before and after this update. What the note&apos;s rules take for the effect of an update is the difference of two rows; what the update did is the difference within a row.</source>
        <translation>若干批次在此次更新前后参数下的损失。笔记的规则当作更新效果的，是两行之差；更新真正做的，是一行之内的差。</translation>
    </message>
    <message>
        <source>The lower bounds.</source>
        <translation>下界。</translation>
    </message>
    <message>
        <source>The nodes of the graph.</source>
        <translation>图的节点。</translation>
    </message>
    <message>
        <source>The note&apos;s advice against oscillation. Nothing reads the window.</source>
        <translation>笔记对付振荡的建议。没有任何东西读取这个窗口。</translation>
    </message>
    <message>
        <source>The note&apos;s advice against rails: it raises the start, not the bound.</source>
        <translation>笔记对付走到端点的建议：它提高起点，而不是边界。</translation>
    </message>
    <message>
        <source>The note&apos;s advice against slowness. Nothing reads the rate.</source>
        <translation>笔记对付缓慢的建议。没有任何东西读取这个学习率。</translation>
    </message>
    <message>
        <source>The note&apos;s advice, tried</source>
        <translation>笔记的建议，已试</translation>
    </message>
    <message>
        <source>The note&apos;s class rule, which its program has switched off.</source>
        <translation>笔记的类别规则，其程序已将其关闭。</translation>
    </message>
    <message>
        <source>The note&apos;s own numbers</source>
        <translation>笔记自己的数字</translation>
    </message>
    <message>
        <source>The note&apos;s rule</source>
        <translation>笔记的规则</translation>
    </message>
    <message>
        <source>The note&apos;s worked iterations and claims, recomputed.</source>
        <translation>笔记中演算的迭代和断言，重新计算。</translation>
    </message>
    <message>
        <source>The part of the solved step that belongs to the scale.</source>
        <translation>求解步长中属于尺度的部分。</translation>
    </message>
    <message>
        <source>The picture around the landmark in focus, as its expert sees it.</source>
        <translation>焦点特征点周围的图像，即其专家所见。</translation>
    </message>
    <message>
        <source>The pictured image&apos;s patches: place, neighbours, degree, row sums of S.</source>
        <translation>所示图像的图块：位置、邻居、度、S 的行和。</translation>
    </message>
    <message>
        <source>The reference&apos;s, where it has parameters.</source>
        <translation>参考的对应值，若其有参数。</translation>
    </message>
    <message>
        <source>The response map of the landmark in focus, with its values.</source>
        <translation>焦点特征点的响应图，带数值。</translation>
    </message>
    <message>
        <source>The same after all steps.</source>
        <translation>所有步之后的同一量。</translation>
    </message>
    <message>
        <source>The same for the noisy images themselves; NaN without noise.</source>
        <translation>含噪图像本身的同一量；无噪声时为 NaN。</translation>
    </message>
    <message>
        <source>The shipped rule, with τ kept below 0.9 · 2/λmax.</source>
        <translation>发布的规则，τ 保持低于 0.9 · 2/λmax。</translation>
    </message>
    <message>
        <source>The similarity matrix of the pictured image (of more than 400 patches the first 400).</source>
        <translation>所示图像的相似度矩阵（图块多于 400 时取前 400 个）。</translation>
    </message>
    <message>
        <source>The smallest τ that was used in the batch, below the guard&apos;s limit; may lie below τ&apos;s bound.</source>
        <translation>批次中所用的最小 τ，低于保护极限；可能低于 τ 的下界。</translation>
    </message>
    <message>
        <source>The truth.</source>
        <translation>真值。</translation>
    </message>
    <message>
        <source>The upper bounds.</source>
        <translation>上界。</translation>
    </message>
    <message>
        <source>The way of each landmark through the hypothesis so far.</source>
        <translation>每个特征点在此假设中至今的路径。</translation>
    </message>
    <message>
        <source>Time to the rail</source>
        <translation>到端点的时间</translation>
    </message>
    <message>
        <source>To reference</source>
        <translation>到参考</translation>
    </message>
    <message>
        <source>Two random probes</source>
        <translation>两次随机探测</translation>
    </message>
    <message>
        <source>Unstable</source>
        <translation>不稳定</translation>
    </message>
    <message>
        <source>Unstable images</source>
        <translation>不稳定的图像</translation>
    </message>
    <message>
        <source>Unstable steps</source>
        <translation>不稳定的步</translation>
    </message>
    <message>
        <source>Upper bounds</source>
        <translation>上界</translation>
    </message>
    <message>
        <source>Upper rail</source>
        <translation>上端</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Variance of each mode, and where a clamp of 1/eigenvalue would cut.</source>
        <translation>每个模态的方差，以及 1/特征值 的限幅会切在何处。</translation>
    </message>
    <message>
        <source>Warped patch</source>
        <translation>变形图块</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Weight of percep_loss in loss_proxy.</source>
        <translation>percep_loss 在 loss_proxy 中的权重。</translation>
    </message>
    <message>
        <source>Weighted sum of similarity (at most 1) and connectivity.</source>
        <translation>相似度（至多为 1）与连通度的加权和。</translation>
    </message>
    <message>
        <source>What each landmark weighs in the solve; all 1 with weight_factor 0.</source>
        <translation>每个特征点在求解中的权重；weight_factor 0 时均为 1。</translation>
    </message>
    <message>
        <source>What each neuron of the expert answers, their sum, and the map after smoothing.</source>
        <translation>专家的每个神经元的响应、它们的和，以及平滑后的图。</translation>
    </message>
    <message>
        <source>What finite-difference and spsa minimise: recon + 0.2 percep of the graph&apos;s result on a fixed set of crops. NaN under other learners.</source>
        <translation>finite-difference 和 spsa 所最小化的量：图的结果在一组固定裁剪上的 recon + 0.2 percep。其他学习器下为 NaN。</translation>
    </message>
    <message>
        <source>What recon_loss and percep_loss measure: the denoised image, or the decoder&apos;s.</source>
        <translation>recon_loss 和 percep_loss 衡量的内容：去噪图像，或解码器的图像。</translation>
    </message>
    <message>
        <source>What recon_loss and percep_loss score: the graph&apos;s result, or a decoder that knows nothing of the graph (as the note&apos;s program has it). By learner: the decoder under seed-shipped alone.</source>
        <translation>recon_loss 和 percep_loss 评分的内容：图的结果，或对图一无所知的解码器（如笔记的程序）。按学习器：仅在 seed-shipped 下为解码器。</translation>
    </message>
    <message>
        <source>What the graph makes of it.</source>
        <translation>图由此得到的结果。</translation>
    </message>
    <message>
        <source>What the step of this row descends, before it: data term and prior. Every window has response maps of its own: values compare within a window alone.</source>
        <translation>此行的步所下降的量，迈步之前：数据项和先验。每个窗口有自己的响应图：数值只能在同一窗口内比较。</translation>
    </message>
    <message>
        <source>What the steps of this window descend, over the two shape modes that were chosen last; everything else as it is.</source>
        <translation>此窗口的各步所下降的量，随最近选定的两个形状模态变化；其余保持不变。</translation>
    </message>
    <message>
        <source>Where learners clip the parameter (lower_bounds, upper_bounds).</source>
        <translation>学习器截断该参数之处（lower_bounds、upper_bounds）。</translation>
    </message>
    <message>
        <source>Where learners clip σ, τ, radius, σ of space and σ of features after an update (the note&apos;s table).</source>
        <translation>学习器在更新后截断 σ、τ、半径、空间 σ 和特征 σ 之处（笔记的表）。</translation>
    </message>
    <message>
        <source>Where the landmarks are.</source>
        <translation>特征点所在之处。</translation>
    </message>
    <message>
        <source>Where the landmarks were when the window began.</source>
        <translation>窗口开始时特征点所在之处。</translation>
    </message>
    <message>
        <source>Where the mean-shift starts from; not drawn outside of its map.</source>
        <translation>均值漂移的起点；在其图之外时不绘制。</translation>
    </message>
    <message>
        <source>Width of W&apos;s feature kernel.</source>
        <translation>W 的特征核宽度。</translation>
    </message>
    <message>
        <source>Width of W&apos;s feature kernel. Start value; under the learner `fixed` the value itself.</source>
        <translation>W 的特征核宽度。起始值；在学习器 `fixed` 下即其值本身。</translation>
    </message>
    <message>
        <source>Width of W&apos;s spatial kernel.</source>
        <translation>W 的空间核宽度。</translation>
    </message>
    <message>
        <source>Width of W&apos;s spatial kernel. Start value; under the learner `fixed` the value itself.</source>
        <translation>W 的空间核宽度。起始值；在学习器 `fixed` 下即其值本身。</translation>
    </message>
    <message>
        <source>Width of the similarity kernel S. Start value; under the learner `fixed` the value itself.</source>
        <translation>相似度核 S 的宽度。起始值；在学习器 `fixed` 下即其值本身。</translation>
    </message>
    <message>
        <source>Width of the similarity kernel in this iteration.</source>
        <translation>此次迭代中相似度核的宽度。</translation>
    </message>
    <message>
        <source>Window 10</source>
        <translation>窗口 10</translation>
    </message>
    <message>
        <source>Window ladder</source>
        <translation>窗口阶梯</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Windows so far</source>
        <translation>至今的窗口</translation>
    </message>
    <message>
        <source>changes of the loss, the newest on the right</source>
        <translation>损失的变化，最新的在右侧</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>度</translation>
    </message>
    <message>
        <source>diffuse</source>
        <translation>扩散</translation>
    </message>
    <message>
        <source>eigenvalue, ascending</source>
        <translation>特征值，升序</translation>
    </message>
    <message>
        <source>finite-difference, spsa: first step in log parameters. seed-shipped stores it and never reads it.</source>
        <translation>finite-difference、spsa：对数参数中的第一步。seed-shipped 存储它但从不读取。</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>iteration of the frame</source>
        <translation>该帧的迭代</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>特征点</translation>
    </message>
    <message>
        <source>landmark 30 nose, window 11 × 11, scale 0.25</source>
        <translation>特征点 30 鼻，窗口 11 × 11，尺度 0.25</translation>
    </message>
    <message>
        <source>living from here</source>
        <translation>从此处起有效</translation>
    </message>
    <message>
        <source>log₁₀ of the weight</source>
        <translation>权重的 log₁₀</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>模态</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>patch column</source>
        <translation>图块列</translation>
    </message>
    <message>
        <source>patch row</source>
        <translation>图块行</translation>
    </message>
    <message>
        <source>peak over mean</source>
        <translation>峰值与均值之比</translation>
    </message>
    <message>
        <source>r p / eigenvalue of each mode: how the prior pulls it back to 0.</source>
        <translation>每个模态的 r p / 特征值：先验如何把它拉回 0。</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>recon + percep_weight · percep − α · smoothness, mean over the batch.</source>
        <translation>recon + percep_weight · percep − α · 平滑度，批次均值。</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>seed-text: relative change of a parameter an iteration.</source>
        <translation>seed-text：每次迭代参数的相对变化。</translation>
    </message>
    <message>
        <source>seed-text: the change is that of the mean of so many losses. seed-shipped never reads it.</source>
        <translation>seed-text：变化取这么多损失的均值的变化。seed-shipped 从不读取它。</translation>
    </message>
    <message>
        <source>seed-text: where the change of the loss turns its sign, λ shrinks by this part and grows back.</source>
        <translation>seed-text：损失变化改变符号处，λ 缩小这一部分，然后再恢复。</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>sigma_f</source>
        <translation>sigma_f</translation>
    </message>
    <message>
        <source>sigma_s</source>
        <translation>sigma_s</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>tau</source>
        <translation>tau</translation>
    </message>
    <message>
        <source>weight, logarithmic</source>
        <translation>权重，对数</translation>
    </message>
    <message>
        <source>window 11</source>
        <translation>窗口 11</translation>
    </message>
    <message>
        <source>λ = 0.05 for σ, τ and radius, as the note writes it. The rails are 11, 23 and 15 improving updates away.</source>
        <translation>σ、τ 和半径的 λ = 0.05，如笔记所写。端点分别在 11、23 和 15 次改进更新之外。</translation>
    </message>
    <message>
        <source>λmax</source>
        <translation>λmax</translation>
    </message>
    <message>
        <source>σ of each class</source>
        <translation>各类别的 σ</translation>
    </message>
    <message>
        <source>σ of features</source>
        <translation>特征 σ</translation>
    </message>
    <message>
        <source>σ of space</source>
        <translation>空间 σ</translation>
    </message>
    <message>
        <source>τ from 0.15</source>
        <translation>τ 从 0.15 起</translation>
    </message>
    <message>
        <source>τ in effect</source>
        <translation>有效 τ</translation>
    </message>
    <message>
        <source>τ of each class</source>
        <translation>各类别的 τ</translation>
    </message>
    <message>
        <source>A clamp of the prior helps from one start and hurts from another. Two basins, or two objectives?</source>
        <translation>先验的截断从一个起点有益，从另一个起点有害。是两个盆地，还是两个目标？</translation>
    </message>
    <message>
        <source>A file in ONNX format whose outputs are the features that percep_loss compares, run by OpenCV. Empty: a fixed bank of oriented filters at three scales.</source>
        <translation>ONNX 格式的文件，其输出是 percep_loss 所比较的特征，由 OpenCV 运行。留空：三个尺度上的一组固定方向滤波器。</translation>
    </message>
    <message>
        <source>A fit of which the validator is surer than this has succeeded.</source>
        <translation>验证器的把握高于此值的拟合即为成功。</translation>
    </message>
    <message>
        <source>A fit that does not converge</source>
        <translation>不收敛的拟合</translation>
    </message>
    <message>
        <source>A rule raises σ and τ whenever the loss falls. It falls because a decoder learns beside them: nothing that they do reaches the scored image. After 66 iterations both sit on their rails.</source>
        <translation>一条规则在损失每次下降时提高 σ 和 τ。损失下降是因为旁边有解码器在学习：它们所做的一切都到不了被评分的图像。66 次迭代后两者都停在端点上。</translation>
    </message>
    <message>
        <source>A scalar at four rows (neither factor, the first, the second, both) as 2 × 2 with effects; the last number is the interaction.</source>
        <translation>四行处的一个标量（无因素、第一个、第二个、两者皆有），列为 2 × 2 及其效应；最后一个数是交互作用。</translation>
    </message>
    <message>
        <source>After the whole face, the parts that the main file names (eyes, mouth ...) are fitted, take over their landmarks, and the shape model is fitted to all of them.</source>
        <translation>整张脸之后，拟合主文件所列的部件（眼、嘴……），由它们接管各自的特征点，再让形状模型拟合所有特征点。</translation>
    </message>
    <message>
        <source>As it goes into the graph: a validation image, or the image that is chosen in the table of images.</source>
        <translation>进入图时的样子：一幅验证图像，或在图像表中选中的图像。</translation>
    </message>
    <message>
        <source>Asks the model&apos;s validator whether the fit succeeded.</source>
        <translation>询问模型的验证器，拟合是否成功。</translation>
    </message>
    <message>
        <source>Before a frame is fitted, the face of the last one is searched for as a picture and the estimate moved there.</source>
        <translation>在拟合一帧之前，以图像方式搜索上一帧的人脸，并将估计移到那里。</translation>
    </message>
    <message>
        <source>Clamped</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Clamped, reference start</source>
        <translation>截断，参考起点</translation>
    </message>
    <message>
        <source>Components to which no sample is assigned.</source>
        <translation>没有样本分配到的分量。</translation>
    </message>
    <message>
        <source>Components whose mean lies less than one deviation away from another&apos;s, both variances averaged.</source>
        <translation>其均值与另一分量的均值相距不足一个偏差的分量，两者方差取平均。</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>等高线</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>Dead components</source>
        <translation>失效的分量</translation>
    </message>
    <message>
        <source>Descend from positions</source>
        <translation>从各位置下降</translation>
    </message>
    <message>
        <source>Distance to 0 of the natural parameter nearest to it, of each component; below 0 it is beyond the barrier.</source>
        <translation>每个分量到离它最近的自然参数的 0 的距离；低于 0 则已越过障碍。</translation>
    </message>
    <message>
        <source>Does not converge</source>
        <translation>不收敛</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>重复于</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Embedded clip</source>
        <translation>内置片段</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Failures in a row after which a lost face is looked for again (0: never); six times as many where none was found yet.</source>
        <translation>连续失败这么多次后重新寻找丢失的人脸（0：从不）；尚未找到过人脸时为其六倍。</translation>
    </message>
    <message>
        <source>Feature network</source>
        <translation>特征网络</translation>
    </message>
    <message>
        <source>Fifty iterations</source>
        <translation>五十次迭代</translation>
    </message>
    <message>
        <source>Fits the model&apos;s parts, from the landmarks that they share with the whole.</source>
        <translation>从与整体共有的特征点出发，拟合模型的各部件。</translation>
    </message>
    <message>
        <source>Four images a batch</source>
        <translation>每批次四幅图像</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>From the box, 1/eigenvalue clamped to [0.01, 1].</source>
        <translation>从边界框出发，1/特征值 截断到 [0.01, 1]。</translation>
    </message>
    <message>
        <source>From the reference&apos;s parameters, 1/eigenvalue clamped to [0.01, 1].</source>
        <translation>从参考的参数出发，1/特征值 截断到 [0.01, 1]。</translation>
    </message>
    <message>
        <source>From the reference&apos;s parameters, without a clamp.</source>
        <translation>从参考的参数出发，不截断。</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>超参数</translation>
    </message>
    <message>
        <source>Hypotheses 1 and 2: with Gaussians at the reference of frame 1 the same mean-shift comes from 20.2 to 5.3 px in frame 1 and to 1.5 px in frame 2. It is the maps.</source>
        <translation>假设 1 和 2：在第 1 帧的参考处放高斯时，同样的均值漂移在第 1 帧从 20.2 降到 5.3 像素，在第 2 帧降到 1.5 像素。问题在于响应图。</translation>
    </message>
    <message>
        <source>Hypothesis 3: from the true parameters the fit stays within 0.7 px. The start matters because without the warp every map reaches 5 px instead of 20.</source>
        <translation>假设 3：从真实参数开始，拟合保持在 0.7 像素之内。起点之所以重要，是因为没有变形时每幅图只能覆盖 5 像素，而不是 20。</translation>
    </message>
    <message>
        <source>Hypothesis 4: weights by confidence change nothing.</source>
        <translation>假设 4：按置信度加权没有任何改变。</translation>
    </message>
    <message>
        <source>Images are resized to squares of this side for the network (the note: 224). 0: it takes them as they are.</source>
        <translation>为网络将图像缩放为此边长的正方形（笔记：224）。0：按原样使用图像。</translation>
    </message>
    <message>
        <source>In cells.</source>
        <translation>以单元计。</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>交互作用</translation>
    </message>
    <message>
        <source>Interaction of two factors</source>
        <translation>两个因素的交互作用</translation>
    </message>
    <message>
        <source>Iterations, at most</source>
        <translation>最多迭代次数</translation>
    </message>
    <message>
        <source>Its component</source>
        <translation>其分量</translation>
    </message>
    <message>
        <source>Keep first sigma</source>
        <translation>保留首个 sigma</translation>
    </message>
    <message>
        <source>Kernel, σ and 2 σ</source>
        <translation>核，σ 和 2 σ</translation>
    </message>
    <message>
        <source>Known response maps</source>
        <translation>已知的响应图</translation>
    </message>
    <message>
        <source>Least certainty</source>
        <translation>最小把握</translation>
    </message>
    <message>
        <source>Least weight</source>
        <translation>最小权重</translation>
    </message>
    <message>
        <source>Lines of equal objective, nearer to each other towards the least one.</source>
        <translation>等目标值线，越接近最小者越密。</translation>
    </message>
    <message>
        <source>Main file or folder of an OpenFace model, or a FaceTracker file (.tracker). Empty or default: the model inside the program.</source>
        <translation>OpenFace 模型的主文件或文件夹，或 FaceTracker 文件 (.tracker)。留空或 default：程序内置的模型。</translation>
    </message>
    <message>
        <source>Many starts</source>
        <translation>多个起点</translation>
    </message>
    <message>
        <source>Mean squared difference of the responses of a fixed bank of oriented filters, or of the outputs of feature_network.</source>
        <translation>一组固定方向滤波器的响应的均方差，或 feature_network 的输出的均方差。</translation>
    </message>
    <message>
        <source>Mixing weight of each component. What lies below the lowest line is 0.</source>
        <translation>每个分量的混合权重。低于最低线的即为 0。</translation>
    </message>
    <message>
        <source>NMI at epoch 0</source>
        <translation>周期 0 的 NMI</translation>
    </message>
    <message>
        <source>Network&apos;s input</source>
        <translation>网络的输入</translation>
    </message>
    <message>
        <source>Network&apos;s side</source>
        <translation>网络的边长</translation>
    </message>
    <message>
        <source>Non-rigid steps from a grid over the two shape modes that were chosen last: which starts end in the same optimum? Response maps are those of the window that is looked at.</source>
        <translation>从最近选择的两个形状模态上的网格出发的非刚性步：哪些起点终于同一最优？响应图取所查看窗口的响应图。</translation>
    </message>
    <message>
        <source>Non-rigid steps from every position under every set of hyperparameters: does it stay, and where does it end? Response maps are those of the window that is looked at.</source>
        <translation>在每组超参数下从每个位置出发的非刚性步：是否停留，终于何处？响应图取所查看窗口的响应图。</translation>
    </message>
    <message>
        <source>Objective along a line</source>
        <translation>沿直线的目标</translation>
    </message>
    <message>
        <source>Objective of every position under every set of hyperparameters: both optima under both objectives. @*:last are the ends of all branches; sets are apart by semicolons. Response maps are those of the window that is looked at.</source>
        <translation>每组超参数下每个位置的目标：两个目标下的两个最优。@*:last 是所有分支的末端；各组以分号隔开。响应图取所查看窗口的响应图。</translation>
    </message>
    <message>
        <source>Of the first mixture, before any step.</source>
        <translation>初始混合模型的，在任何步之前。</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>一个周期</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>一步</translation>
    </message>
    <message>
        <source>OpenFace: a size of window uses the kernel of the sigma that it met first, also when sigma changes later.</source>
        <translation>OpenFace：每种窗口大小使用它首次遇到的 sigma 的核，即使 sigma 后来改变。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Patch-graph diffusion on 24 small textures, 16 of them in every batch. The shipped rule follows the sign of the change of a loss that a decoder makes: σ and τ have no path to it and go to their rails while it falls.</source>
        <translation>24 幅小纹理上的图块图扩散，每批次含其中 16 幅。发布的规则跟随由解码器产生的损失的变化符号：σ 和 τ 没有通向它的路径，在它下降时走到各自的端点。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Puts the parts&apos; landmarks in place and fits the shape model to all of them.</source>
        <translation>将各部件的特征点放回原位，并让形状模型拟合所有特征点。</translation>
    </message>
    <message>
        <source>Reach, σ</source>
        <translation>作用范围，σ</translation>
    </message>
    <message>
        <source>Reference start</source>
        <translation>参考起点</translation>
    </message>
    <message>
        <source>Resolution of 1 − Σπ</source>
        <translation>1 − Σπ 的分辨率</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Runs of k-means</source>
        <translation>k-means 的次数</translation>
    </message>
    <message>
        <source>Scalar</source>
        <translation>标量</translation>
    </message>
    <message>
        <source>Score positions</source>
        <translation>各位置的评分</translation>
    </message>
    <message>
        <source>Seed 000</source>
        <translation>Seed 000</translation>
    </message>
    <message>
        <source>Seed 000: a fit that does not converge</source>
        <translation>Seed 000：不收敛的拟合</translation>
    </message>
    <message>
        <source>Seed 001</source>
        <translation>Seed 001</translation>
    </message>
    <message>
        <source>Seed 001: two optima</source>
        <translation>Seed 001：两个最优</translation>
    </message>
    <message>
        <source>Seed 003: the regime that its sweep ends with</source>
        <translation>Seed 003：其扫描最终所得的设定</translation>
    </message>
    <message>
        <source>Sets of hyperparameters</source>
        <translation>超参数组</translation>
    </message>
    <message>
        <source>Some samples in the plane, coloured by component, class, or responsibility: of the chosen component, else the largest.</source>
        <translation>平面中的部分样本，按分量、类别或责任度着色：取选中分量的责任度，否则取最大者。</translation>
    </message>
    <message>
        <source>Start of the window</source>
        <translation>窗口的起点</translation>
    </message>
    <message>
        <source>Start × clamp of 1/eigenvalue as four branches. The clamp helps from the box and hurts from the reference; only the 2 × 2 with its interaction tells both. Every start ends in the same place: the two optima belong to two objectives, not to two basins. Generated pictures, as the story needs eigenvalues above 100 and below 1, and the default model&apos;s lie between 360 and 1.3; box and windows were chosen so that the interaction shows.</source>
        <translation>起点 × 1/特征值 限幅，共四个分支。限幅从边界框起有益，从参考起有害；只有带交互项的 2 × 2 才能同时说明两者。每个起点都到达同一处：两个最优解属于两个目标函数，而不是两个吸引域。图像为生成的，因为此故事需要大于 100 和小于 1 的特征值，而默认模型的特征值在 360 到 1.3 之间；边界框和窗口经过选择，使交互作用显现。</translation>
    </message>
    <message>
        <source>Started at the reference</source>
        <translation>从参考开始</translation>
    </message>
    <message>
        <source>Starts a side</source>
        <translation>每边起点数</translation>
    </message>
    <message>
        <source>Template tracking</source>
        <translation>模板跟踪</translation>
    </message>
    <message>
        <source>The default model on a clip drawn from its own mean face, whose true landmarks and parameters are known. Needs no file.</source>
        <translation>默认模型用于由其自身平均脸绘制的片段，真实特征点和参数均已知。不需要文件。</translation>
    </message>
    <message>
        <source>The embedded clip, from a box 20 px off that was chosen for it. The raw norm of the mean-shift falls from window to window and looks like progress; in cells of the response maps next to nothing changes within a window. Patches are cut without the reference warp, so that the experts look at the wrong scale and no map reaches the face. All weights are 1 by design: weight_factor is 0.</source>
        <translation>内置片段，从特意选定的、偏离 20 像素的边界框开始。均值漂移的原始范数逐窗口下降，看似有进展；以响应图单元计，窗口之内几乎没有变化。图块未经参考变形就被截取，因此专家看到的尺度是错的，没有一幅图能到达人脸。所有权重按设计为 1：weight_factor 为 0。</translation>
    </message>
    <message>
        <source>The fault that the port really had at first: every landmark is pushed to the rim of its map.</source>
        <translation>移植版最初真正有的故障：每个特征点都被推到其响应图的边缘。</translation>
    </message>
    <message>
        <source>The highest cell of each window.</source>
        <translation>每个窗口的最高单元。</translation>
    </message>
    <message>
        <source>The highest cell.</source>
        <translation>最高单元。</translation>
    </message>
    <message>
        <source>The kernel&apos;s centre, which is the estimate before the update, and the reference.</source>
        <translation>核的中心（即更新前的估计）与参考。</translation>
    </message>
    <message>
        <source>The loss changes more from batch to batch than by any update: σ and τ walk at random.</source>
        <translation>损失在批次之间的变化大于任何更新带来的变化：σ 和 τ 随机游走。</translation>
    </message>
    <message>
        <source>The mean-shift&apos;s kernel around its centre.</source>
        <translation>均值漂移的核，围绕其中心。</translation>
    </message>
    <message>
        <source>The model&apos;s validator decides whether a fit succeeded, or else the confidence that the model has in its likelihood. Off, or where it has neither: every fit that did not fail.</source>
        <translation>由模型的验证器决定拟合是否成功，否则由模型对其似然的置信度决定。关闭，或两者皆无时：凡未失败的拟合都算成功。</translation>
    </message>
    <message>
        <source>The norm of the mean-shift falls over three windows, yet no landmark comes nearer. Where does the fall come from?</source>
        <translation>均值漂移的范数在三个窗口中下降，但没有一个特征点更接近。这下降从何而来？</translation>
    </message>
    <message>
        <source>The reference warp is back: 0.3 px instead of 20.2 in frame 1, from the same box.</source>
        <translation>参考变形恢复：从同一边界框，第 1 帧为 0.3 像素而不是 20.2。</translation>
    </message>
    <message>
        <source>The samples of seed 003 with what its note recommends: variance floor 0.01, lower precision 1e-5, 1000 steps an epoch. To vary one thing from.</source>
        <translation>Seed 003 的样本，采用其笔记的建议：方差下限 0.01，更低的精度 1e-5，每周期 1000 步。可从此出发每次只改变一项。</translation>
    </message>
    <message>
        <source>The smallest normal number of the precision of the run.</source>
        <translation>运行所用精度的最小正规数。</translation>
    </message>
    <message>
        <source>The threshold is not too strict: frame 1 ends at 20.2 px again.</source>
        <translation>阈值并不太严：第 1 帧仍以 20.2 像素结束。</translation>
    </message>
    <message>
        <source>Two optima</source>
        <translation>两个最优</translation>
    </message>
    <message>
        <source>Underflow</source>
        <translation>下溢</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>验证器</translation>
    </message>
    <message>
        <source>Values that the network expects: minus the mean, over the standard deviation of ImageNet; 0..1; or -1..1.</source>
        <translation>网络所要求的数值：减去 ImageNet 的均值并除以其标准差；0..1；或 -1..1。</translation>
    </message>
    <message>
        <source>Weights in use</source>
        <translation>使用中的权重</translation>
    </message>
    <message>
        <source>What each window covers.</source>
        <translation>每个窗口覆盖的范围。</translation>
    </message>
    <message>
        <source>What the steps descend, its data and prior term and the error between two positions and a quarter beyond. Positions: here, start, window, reference, or a row as @A:40. Response maps are those of the window that is looked at.</source>
        <translation>各步所下降的量、其数据项和先验项以及误差，在两个位置之间并向外各延四分之一。位置：here、start、window、reference，或一行，如 @A:40。响应图取所查看窗口的响应图。</translation>
    </message>
    <message>
        <source>Where each landmark is pulled to, image px.</source>
        <translation>每个特征点被拉向何处，以图像 px 计。</translation>
    </message>
    <message>
        <source>Where the landmark was when the window began.</source>
        <translation>窗口开始时特征点所在之处。</translation>
    </message>
    <message>
        <source>Which parameters sit on a bound, and whether the score suffers from it: recon + 0.2 percep of the graph&apos;s result on the fixed set of crops here, a tenth inwards and a tenth beyond.</source>
        <translation>哪些参数位于边界上，评分是否因此受损：此处固定裁剪集上图的结果的 recon + 0.2 percep，以及向内十分之一处和向外十分之一处的值。</translation>
    </message>
    <message>
        <source>Without the fault</source>
        <translation>没有故障</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>init = given: file of k × dimensions numbers, before normalisation, as --export-model writes them.</source>
        <translation>init = given：含 k × 维数 个数的文件，为归一化之前的值，格式同 --export-model 所写。</translation>
    </message>
    <message>
        <source>init = given: the same of variances.</source>
        <translation>init = given：同上，用于方差。</translation>
    </message>
    <message>
        <source>kmeans: so many starts; the one of the smallest inertia is taken.</source>
        <translation>kmeans：这么多个起点；取惯性最小者。</translation>
    </message>
    <message>
        <source>landmark 30 nose, window 15 × 15, scale 0.25</source>
        <translation>特征点 30 鼻，窗口 15 × 15，尺度 0.25</translation>
    </message>
    <message>
        <source>landmarks</source>
        <translation>特征点</translation>
    </message>
    <message>
        <source>largest variance</source>
        <translation>最大方差</translation>
    </message>
    <message>
        <source>log10(1 + samples a pixel) in the plane of the two largest principal components, or of the two rows of the table of dimensions that were chosen last.</source>
        <translation>log10(1 + 每像素样本数)，在前两个最大主成分的平面中，或在维度表中最近选择的两行的平面中。</translation>
    </message>
    <message>
        <source>mean-shift in cells</source>
        <translation>以单元计的均值漂移</translation>
    </message>
    <message>
        <source>mixing weight</source>
        <translation>混合权重</translation>
    </message>
    <message>
        <source>natural-adam: learning rate × steps an epoch, about as far as η₂ gets in an epoch.</source>
        <translation>natural-adam：学习率 × 每周期步数，约为 η₂ 在一个周期内所能移动的距离。</translation>
    </message>
    <message>
        <source>natural-adam: the learning rate, about as far as one step moves η₂.</source>
        <translation>natural-adam：学习率，约为一步移动 η₂ 的距离。</translation>
    </message>
    <message>
        <source>natural-adam: variances of the statistics are raised to it.</source>
        <translation>natural-adam：统计量的方差会被提高到此值。</translation>
    </message>
    <message>
        <source>natural-adam: weights of the statistics are raised to it.</source>
        <translation>natural-adam：统计量的权重会被提高到此值。</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>refit</source>
        <translation>重新拟合</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>责任度</translation>
    </message>
    <message>
        <source>steps to the barrier</source>
        <translation>到障碍的步数</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>window 15</source>
        <translation>窗口 15</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>2/λmax of an image of one colour at the defaults (&quot;tau &gt; 0.3 causes instability&quot;)</source>
        <translation>默认设置下单色图像的 2/λmax（“tau &gt; 0.3 causes instability”）</translation>
    </message>
    <message>
        <source>A step moves</source>
        <translation>一步的移动量</translation>
    </message>
    <message>
        <source>A tenth beyond</source>
        <translation>越过十分之一</translation>
    </message>
    <message>
        <source>A tenth inwards</source>
        <translation>向内十分之一</translation>
    </message>
    <message>
        <source>Analytic there</source>
        <translation>该处解析值</translation>
    </message>
    <message>
        <source>Change on the same batch</source>
        <translation>同一批次上的变化</translation>
    </message>
    <message>
        <source>Change since the batch above</source>
        <translation>自上一批次的变化</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Component 0</source>
        <translation>分量 0</translation>
    </message>
    <message>
        <source>Component 0 from its own sums</source>
        <translation>由自身求和得到的分量 0</translation>
    </message>
    <message>
        <source>Effect of the first</source>
        <translation>第一因素的效应</translation>
    </message>
    <message>
        <source>Epochs more</source>
        <translation>再多的轮数</translation>
    </message>
    <message>
        <source>Error, end</source>
        <translation>误差，终点</translation>
    </message>
    <message>
        <source>Error, start</source>
        <translation>误差，起点</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>最大差</translation>
    </message>
    <message>
        <source>Largest relative difference of a parameter</source>
        <translation>参数的最大相对差</translation>
    </message>
    <message>
        <source>Loss after the update</source>
        <translation>更新后的损失</translation>
    </message>
    <message>
        <source>Loss before the update</source>
        <translation>更新前的损失</translation>
    </message>
    <message>
        <source>Numeric there</source>
        <translation>该处数值值</translation>
    </message>
    <message>
        <source>Objective, end</source>
        <translation>目标函数，终点</translation>
    </message>
    <message>
        <source>Objective, start</source>
        <translation>目标函数，起点</translation>
    </message>
    <message>
        <source>Of the largest derivative</source>
        <translation>占最大导数</translation>
    </message>
    <message>
        <source>Optimum</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原文数值</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Runs from the start with the present settings and one thing changed: floor, regulariser, start, arithmetic. Which of them is alive where this run stands, and after some epochs more?</source>
        <translation>从头开始的运行，采用当前设置并只改变一项：下限、正则项、起点、算术。在当前运行所处的位置以及再过若干轮之后，哪些仍然存活？</translation>
    </message>
    <message>
        <source>The distance of 1 to the next number below: where component 0 is the difference of 1 and the others, its weight is rounded to 0 or to this below the line.</source>
        <translation>1 与其下一个较小数之间的距离：当分量 0 是 1 与其余之和的差时，低于此线的权重会被舍入为 0 或此值。</translation>
    </message>
    <message>
        <source>The same pull; component 0 keeps its digits, so it is another one that runs empty first.</source>
        <translation>同样的拉力；分量 0 保留其有效位，因此先变空的是另一个分量。</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>What would have helped</source>
        <translation>什么会有帮助</translation>
    </message>
    <message>
        <source>With the first</source>
        <translation>有第一因素</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Worst index</source>
        <translation>最差的索引</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>by radius</source>
        <translation>按半径</translation>
    </message>
    <message>
        <source>by sigma</source>
        <translation>按 σ</translation>
    </message>
    <message>
        <source>by tau</source>
        <translation>按 τ</translation>
    </message>
    <message>
        <source>class of the dog in CIFAR-10</source>
        <translation>CIFAR-10 中狗的类别</translation>
    </message>
    <message>
        <source>effect of the second; interaction</source>
        <translation>第二因素的效应；交互作用</translation>
    </message>
    <message>
        <source>falls in a row that put the radius on its rail</source>
        <translation>使半径到达端点的连续下降次数</translation>
    </message>
    <message>
        <source>falls in a row that put σ on its rail (50 to 100 batches &quot;to see parameter stabilization&quot;)</source>
        <translation>使 σ 到达端点的连续下降次数（50 到 100 个批次，“to see parameter stabilization”）</translation>
    </message>
    <message>
        <source>falls in a row that put τ on its rail</source>
        <translation>使 τ 到达端点的连续下降次数</translation>
    </message>
    <message>
        <source>iteration 1: 0.45 − 0.1 · 0.62</source>
        <translation>第 1 次迭代：0.45 − 0.1 · 0.62</translation>
    </message>
    <message>
        <source>iteration 1: σ (no loss before it: nothing to compare)</source>
        <translation>第 1 次迭代：σ（之前没有损失：无可比较）</translation>
    </message>
    <message>
        <source>iteration 1: τ (printed as after a rise)</source>
        <translation>第 1 次迭代：τ（原文按上升之后）</translation>
    </message>
    <message>
        <source>iteration 2: 0.43 − 0.1 · 0.64</source>
        <translation>第 2 次迭代：0.43 − 0.1 · 0.64</translation>
    </message>
    <message>
        <source>iteration 2: σ after a fall, λ = 0.05</source>
        <translation>第 2 次迭代：下降之后的 σ，λ = 0.05</translation>
    </message>
    <message>
        <source>iteration 2: τ after a fall from 0.095, λ = 0.05</source>
        <translation>第 2 次迭代：从 0.095 下降之后的 τ，λ = 0.05</translation>
    </message>
    <message>
        <source>learning rate of the rule (the tuning guide: 0.01, then 0.02)</source>
        <translation>该规则的学习率（调参指南：先 0.01，后 0.02）</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>natural-adam, harmonium coordinates. summed: its statistics are those of its own responsibilities. difference: what the sum over all leaves of 1, as in the program of seed 003; in single precision a weight below 6e-8 is lost.</source>
        <translation>natural-adam，harmonium 坐标。summed：其统计量来自自身的责任度。difference：1 减去全部之和后的剩余，如 Seed 003 的程序；单精度下低于 6e-8 的权重会丢失。</translation>
    </message>
    <message>
        <source>no noise: the same images</source>
        <translation>无噪声：相同的图像</translation>
    </message>
    <message>
        <source>one rise and one fall: factor of a parameter</source>
        <translation>一次上升与一次下降：参数的倍数</translation>
    </message>
    <message>
        <source>recon + 0.2 percep</source>
        <translation>recon + 0.2 percep</translation>
    </message>
    <message>
        <source>recon + 0.2 percep of the graph&apos;s result</source>
        <translation>图结果的 recon + 0.2 percep</translation>
    </message>
    <message>
        <source>share of falls at which a parameter stays</source>
        <translation>使参数保持不变的下降比例</translation>
    </message>
    <message>
        <source>smoothness</source>
        <translation>平滑度</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>tuning guide, start of τ at 0.15 (&quot;lower max bounds&quot;): upper bound after it</source>
        <translation>调参指南，τ 从 0.15 开始（“lower max bounds”）：其后的上界</translation>
    </message>
    <message>
        <source>with the second: no branch yet, no branch yet</source>
        <translation>有第二因素：尚无分支，尚无分支</translation>
    </message>
    <message>
        <source>without: A:2, no branch yet</source>
        <translation>无：A:2，尚无分支</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>存活</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不作改变</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>上端</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Inner lips</source>
        <translation>内唇</translation>
    </message>
    <message>
        <source>Left brow</source>
        <translation>左眉</translation>
    </message>
    <message>
        <source>Left eye</source>
        <translation>左眼</translation>
    </message>
    <message>
        <source>Outer lips</source>
        <translation>外唇</translation>
    </message>
    <message>
        <source>Right brow</source>
        <translation>右眉</translation>
    </message>
    <message>
        <source>Right eye</source>
        <translation>右眼</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>File of one class number a sample. Without it: what lies beside or in the file of the samples.</source>
        <translation>每个样本一个类别号的文件。没有它时：取样本文件旁边或其中的标签。</translation>
    </message>
    <message>
        <source>Loadings before the iteration as pictures: what one unit of each latent adds.</source>
        <translation>迭代之前的载荷图像：每个潜变量的一个单位所增加的内容。</translation>
    </message>
</context>
</TS>
