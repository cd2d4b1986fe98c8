#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample lists beside itself: list.docx (60 tasks of the departments), list.xlsx (20 tasks of the towns and
streets), progress.csv (what was reported in three rounds), funds.xlsx, payments.csv (what was paid since the table of
funds) and indicators.xlsx. Everything in them is invented and says so.

Needs Debian's python3-docx and python3-openpyxl; the written files are committed, so nobody else needs them.
"""
import csv
import re
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side

HERE = Path(__file__).parent
MARK = "示例数据，纯属虚构"
TOWNS = ["云溪镇", "松岭镇", "石门镇", "柳泉镇", "金台镇", "枫林镇", "白杨镇", "青岩镇", "龙湾镇", "双桥镇", "长岭镇", "桃源镇", "望川镇", "沙河镇",
         "兴业街道", "振华街道", "滨河街道", "和平街道", "创新街道", "科苑街道"]
LEADERS = {"思想引领": "区委宣传部部长", "建功立业": "区总工会主席", "素质提升": "副区长", "地位提高": "区委组织部部长", "队伍壮大": "常务副区长"}

# title | measures (; between) | goal | lead | others (responsible/ support after ;) | deadline | budget in 万元
DEPARTMENTS = {
    "思想引领": """
开展产业工人主题宣讲|组建劳模工匠宣讲团;深入企业班组巡回宣讲|全年宣讲不少于40场|区委宣传部|区总工会;各镇街|2026年11月底前|12
建设产业工人思想动态分析机制|确定30家监测企业;每季度形成分析报告|每季度报告1篇|区总工会|区委宣传部;区委社会工作部|每季度|6
推动国有企业党建进班组|消除党员空白班组;推广党员责任区|国有企业党员空白班组清零|区国资委|区委组织部|2026年6月底前|
加强非公企业党建带工建|新建联合党组织;同步建立工会组织|新建企业工会80家|区委组织部|区委社会工作部、区总工会;各镇街|2026年12月底前|15
打造产业工人文化阵地|改造提升职工文化活动中心;流动书屋进园区|建成示范阵地10处|区总工会|区委宣传部;区财政局|到2027年|120
选树最美产业工人|制定选树办法;组织推荐评审;举办发布仪式|选树20名|区总工会|区委宣传部、区人力社保局|2026年3月底前制定方案，9月底前完成选树|18
开设产业工人网上学习专栏|建设专栏;每月更新课程|注册学习人数5000人|区委宣传部|区总工会|2026年上半年|9
把理想信念教育纳入职业培训|编写通用教材;列入公共课|覆盖全部定点培训机构|区人力社保局|区教委;区委宣传部|长期坚持|
开展新就业形态劳动者思想引领|设立流动课堂;送学到站点|举办课堂60场|区委社会工作部|区总工会;各镇街|2026年10月中旬|8.5
组织产业工人红色研学|开发研学线路5条;分批组织|参加1000人次|区总工会|区委宣传部|全年工作|20
推进诚信守法宣传进企业|法律明白人培训;以案释法|每家规上企业至少1场|区司法局|区总工会、区应急管理局|2026年12月底前|5
制定产业工人意识形态工作指引|起草;征求意见;印发|印发指引1份|区委宣传部|区委组织部|上级文件出台后3个月内|
""",
    "建功立业": """
举办区级职业技能竞赛|设置12个工种;赛前集中培训|参赛2000人次|区总工会|区人力社保局;区教委、区科委|2026年9月底前|85
开展重点工程劳动竞赛|在10个重点项目开展“六比一创”|覆盖项目10个|区住房城乡建设委|区总工会、区发展改革委|2026年底前|30
创建职工创新工作室|评审命名;兑现补助;年度考核|新建区级工作室8家|区总工会|区科委、区国资委|2026年11月底前|80
征集推广职工合理化建议|线上征集;专家评审;成果转化|采纳建议500条|区总工会|区经济和信息化局;各镇街|常态化|10
开展“五小”创新成果评选|征集成果;路演评审;发布目录|评选成果60项|区科委|区总工会|2026年第三季度|16
组建劳模工匠助企服务队|摸排需求;结对帮扶;回访评估|服务企业60家|区总工会|区经济和信息化局|2026年5月底前组建，11月底前完成服务|12
推行班组安全建设|标准化班组评定;隐患随手拍|达标班组300个|区应急管理局|区总工会、区国资委|2026年12月底前|22
开展重点产业链联合攻关|梳理攻关清单;揭榜挂帅|攻关项目10个|区经济和信息化局|区科委;区总工会|2026—2027年|150
支持职工成果知识产权保护|开设绿色通道;维权指导|服务职工100人次|区科委|区司法局|持续推进|4
举办职工创新成果展示交流|筹备展区;集中展示;签约转化|展示成果80项|区总工会|区科委、区经济和信息化局|2026年8月底前|35
开展节能降耗竞赛|制定办法;半年评比|参赛企业50家|区发展改革委|区总工会、区经济和信息化局|每半年|8
建立竞赛成果与评先评优衔接机制|修订评选办法|印发办法1份|区总工会|区人力社保局|立行立改|
""",
    "素质提升": """
实施产业工人技能提升培训|编制培训计划;补贴性培训;质量抽查|培训1.2万人次|区人力社保局|区财政局;各镇街|2026年12月底前|960
推进企业新型学徒制|遴选企业;签订协议;考核评价|新增学徒600人|区人力社保局|区教委、区国资委|到2027年|180
建设产教融合实训基地|确定建设单位;购置设备;验收挂牌|建成基地4个|区教委|区人力社保局、区发展改革委|2026年6月底前开工，2026年12月底前验收|320
扩大企业技能等级自主评价|指导备案;专家督导|新增备案企业20家|区人力社保局|区国资委|2026年10月底前|14
开展“求学圆梦”学历提升|发布招生计划;学费资助|资助400人|区总工会|区教委|每年9月|60
建设职工学堂|布点建设;课程超市;线上线下融合|建成学堂15所|区总工会|区教委;各镇街|2026年11月底前|45
开设重点产业急需工种课程|需求调研;开发课程|开发课程30门|区教委|区经济和信息化局、区人力社保局|2026年第二季度|26
推行职业技能等级与职称贯通|制定实施细则;集中评审|贯通评审120人|区人力社保局|区科委|按市级部署推进|
开展工匠学院建设|依托院校挂牌;特聘导师授课|挂牌工匠学院2所|区总工会|区教委、区人力社保局|2026年9月|70
组织岗位练兵技术比武|大型练兵;分行业比武|每年大型岗位练兵3次|区总工会|区人力社保局、区经济和信息化局|每年三次|15
实施数字技能提升行动|数字工厂研修;在线测评|培训3000人次|区经济和信息化局|区人力社保局;区科委|2026年底前|48
加强安全生产技能实训|建设体验馆;特种作业实训|实训5000人次|区应急管理局|区住房城乡建设委|2026年11月30日前|56
""",
    "地位提高": """
提高产业工人政治参与度|提高党代表、人大代表推荐比例;挂职兼职|形成工作意见|区委组织部|区总工会|根据工作需要|
深化企业民主管理|职代会规范化建设;厂务公开检查|百人以上企业建制率95%|区总工会|区国资委;各镇街|2026年12月底前|6
推进工资集体协商|行业协商;“四必谈”指引|集体合同签订率93%以上|区人力社保局|区总工会、区司法局|2026年10月底前|10
落实技术工人薪酬激励指引|发布指导价位;示范企业推广|示范企业20家|区人力社保局|区国资委|2026年7月底前|5
健全劳动争议多元化解机制|一站式调解中心;线上调解|调解成功率65%以上|区人力社保局|区司法局、区总工会|长期|38
开展根治欠薪专项行动|摸排隐患;联合检查;应急周转|欠薪线索动态清零|区人力社保局|区住房城乡建设委、区司法局|2026年春节前|
建设户外劳动者暖心驿站|选址建设;统一标识;星级评定|新建驿站25处|区总工会|各镇街|2026年11月底前|100
完善职工医疗互助保障|扩大覆盖;一站式结算|参保职工6万人|区总工会|区卫生健康委|2026年12月底前|75
实施职业健康保护行动|重点行业监测;健康企业创建|创建健康企业12家|区卫生健康委|区应急管理局、区总工会|2026年9月底前|42
推动产业工人住房保障|筹集租赁房源;蓝领公寓|筹集房源1200套|区住房城乡建设委|区财政局|到2028年|2600
提供职工法律援助服务|值班律师;绿色通道|服务2000人次|区司法局|区总工会|持续实施|28
保障女职工和困难职工权益|母婴关爱室;分级帮扶|建成关爱室10间|区总工会|区民政局、区卫生健康委|2026年8月底前|33
""",
    "队伍壮大": """
引育重点产业高技能人才|发布紧缺目录;引才奖补|引育300人|区人力社保局|区经济和信息化局;区财政局|2026年12月底前|400
实施青年产业工人成长计划|导师结对;轮岗历练|结对500对|区总工会|区国资委、区教委|2026—2028年|30
吸纳农民工进入产业工人队伍|岗前培训;稳岗服务|吸纳3000人|区人力社保局|各镇街|2026年12月底前|90
推进新就业形态劳动者入会|集中入会月;平台企业建会|新增会员6000人|区总工会|区委社会工作部;各镇街|2026年6月底前|25
建立产业工人队伍基础数据库|统一口径;数据采集;动态更新|入库5万人|区总工会|区经济和信息化局、区人力社保局|2026年7月底前建库，12月底前完成入库|65
开展产业工人队伍状况调查|问卷调查;形成报告|报告1份|区总工会|区发展改革委|2026年4月底前|18
培育制造业领军企业用工示范|评选示范;经验推广|示范企业10家|区经济和信息化局|区人力社保局|2026年11月底前|20
加强校企对接稳定就业|招聘季;订单培养|对接活动24场|区教委|区人力社保局|每月|12
完善技能人才服务绿卡|子女入学;就医服务|发放500张|区人力社保局|区教委、区卫生健康委|2026年9月底前|36
将改革纳入年度绩效考核|制定细则;季度通报|印发细则1份|区委组织部|区总工会|2026年3月底前|
开展试点企业评估|中期评估;经验总结|评估试点20家|区总工会|区发展改革委、区国资委|2026年第四季度|15
统筹改革经费保障|预算编制;绩效评价|经费纳入年度预算|区财政局|区总工会|按上级要求时限|
""",
}

# aspect | title | measure | goal | deadline | budget in 元; the lead is the town of the same place in TOWNS
LOCAL = """
思想引领|建设园区职工文化角|改造闲置空间，配备图书和设备|建成文化角2处|2026年9月底前|60000
思想引领|组织工匠故事进厂区|每季度至少举办1场|全年4场|每季度|20000
思想引领|开展节日慰问暨政策宣讲|走访一线职工|慰问300人|2026年10月中旬|35000
思想引领|设立产业工人宣传长廊|确定点位，制作安装|建成1处|2026年6月底前|48000
建功立业|举办果蔬加工技能比武|理论与实操结合|参赛120人|2026年9月底前|42000
建功立业|开展农机手岗位练兵|分片组织，集中决赛|参赛80人|2026年5月底前|26500
建功立业|创建镇级职工创新工作室|遴选带头人，落实场地|创建1家|2026年11月底前|50000
建功立业|组织民宿餐饮技能竞赛|联合行业协会举办|参赛150人|2026年8月底前|38000
素质提升|开办叉车和电焊取证班|联系定点机构，送考上门|取证100人|2026年10月底前|88000
素质提升|开展电商直播技能培训|分期培训，跟岗实习|培训200人次|上半年|45000
素质提升|建立企业内训师队伍|选聘、培训、考核|选聘30人|2026年12月底前|16000
素质提升|建设职工夜校教学点|排定课表，师资对接|开课40次|全年工作|32000
地位提高|建设户外劳动者暖心驿站|沿街布点，落实管护|建成2处|2026年7月底前|80000
地位提高|推动行业性集体协商|选取餐饮行业试点|签订合同1份|2026年11月底前|12000
地位提高|设立劳动争议调解窗口|配备调解员，规范流程|调解率100%|立行立改|15000
地位提高|改造母婴关爱室|配齐设施，挂牌开放|改造2间|2026年6月底前|24000
队伍壮大|开展灵活就业人员集中入会|进站点、进商圈宣传|入会500人|2026年6月底前|18000
队伍壮大|建立企业用工联络机制|建群、建册、定期走访|覆盖企业120家|常态化|9000
队伍壮大|举办春秋两季招聘会|线上线下同步|达成意向400人|每半年|36000
队伍壮大|摸清产业工人底数|入户入企登记|建档3000人|2026年4月底前制定方案，9月底前完成登记|27500
"""

# name | source | lead | years | budget, allocated, paid until June in 万元 | per unit | units | firms | talents | people | tranches | tasks |
# document
FUNDS = """
产业工人技能提升培训补贴|失业保险基金|区人力社保局|2026年|960|600|312.5|||||1260||25（85%）、36（15%）|《职业技能提升培训补贴管理办法》
职业技能竞赛补贴|区财政、工会经费|区总工会|2026年|85|85|20|||||160||13|《区级职业技能竞赛管理办法》
职工创新工作室补助|工会经费|区总工会|2026年||80||10万元/个|8个||||9月底前50%；12月底前50%|15|《职工创新工作室管理办法》
企业新型学徒制培训补贴|失业保险基金、企业|区人力社保局|2026—2027年|180|90|42|||||280||26|
产教融合实训基地建设|市级财政、区财政|区教委|2026年|320|320|160||||||6月底前40%；12月底前60%|27|
求学圆梦学费资助|地方教育附加|区总工会|2026年|60|60|||||||9月底前100%|29|
高技能人才引育奖补|区财政、上级财政|区人力社保局|2026年|400|300|近150万元|||近30|96|||49（70%）、57（30%）|《高技能人才引育若干措施》
户外劳动者暖心驿站建设|工会经费、区财政|区总工会|2026年|100|100|40|||||||43（80%）、73（20%）|
困难职工帮扶救助|工会经费|区总工会|2026年|120|120|66|||||550||48|
职工合理化建议奖励|区财政|区总工会|2026年|10|||||||||16|
职工法律援助经费|区财政|区司法局|2026年|28|28|14|||||210||47|
岗位练兵活动经费|区财政|区总工会|2026年|15|15|5|||||620||34|
产业工人住房租金补贴|市级财政、区财政|区住房城乡建设委|2026—2028年|2600|800|310|||||860||46|
工匠学院建设补助|区财政|区总工会|2027年|70|||35万元/所|2所|||||33|
新就业形态劳动者集中入会服务|工会经费|区总工会|2026年|||3.6|||||1800||52（60%）、77（40%）|
"""

# name | day | amount | state | people | firms | talents | day of 申请 审核 公示 拨付 | note
PAYMENTS = """
产业工人技能提升培训补贴|2026-09-15|286.4万元|拨付|1150人|||2026-07-20 2026-08-11 2026-08-28 2026-09-15|第二批
产业工人技能提升培训补贴|2026-10-30|188万元|公示|760人|||2026-09-22 2026-10-14 2026-10-30|第三批
职业技能竞赛补贴|2026-09-28|73.6万元|拨付|1240人|||2026-09-02 2026-09-10 2026-09-18 2026-09-28|十二个工种决赛
职工创新工作室补助|2026-11-10|60万元|拨付||6家||2026-09-30 2026-10-16 2026-10-27 2026-11-10|首批6个工作室，各10万元
企业新型学徒制培训补贴|2026-10-22|38万元|拨付|240人||||
求学圆梦学费资助|2026-09-30|60万元|拨付|400人|||2026-09-01 2026-09-10 2026-09-21 2026-09-30|秋季学期
高技能人才引育奖补|2026-10-20|132.6万元|拨付||21家|88位||
户外劳动者暖心驿站建设|2026-10-15|48万元|拨付|||||
困难职工帮扶救助|2026-10-08|36万元|拨付|80人|||2026-09-08 2026-09-17 2026-09-28 2026-10-08|大病救助，标准高于上半年
职工法律援助经费|2026-10-31|9.8万元|拨付|152人||||
岗位练兵活动经费|2026-10-12|5万元|拨付|585人||||
产业工人住房租金补贴|2026-09-25|165.2万元|拨付|455人||||
新就业形态劳动者集中入会服务|2026-10-28|2.4万元|申请|1100人|||2026-10-28|
"""

# name | unit | kind | what is counted | value of 2025 | target of 2026 | first | second | third quarter | 分子 | 分母 | 同比 | 排名 | lead | source | tasks
INDICATORS = """
技能培训人次|人次|当期|取得培训补贴资格的培训，同一人多次培训分别计次|9800|≥12000|2650|3120|近3300|||+8.6%|全市第4|区人力社保局|培训实名制系统|25
其中：高技能人才培训|人次|当期|高级工及以上|1800|≥2000|420|560|610||||||培训实名制系统|25、26
职工创新工作室|家|时点|有效期内的区级以上工作室|20|≥28|20|22|26||||||工作室台账|15
其中：市级职工创新工作室|家|时点|市级命名|5|6|5|5|6||||||工作室台账|15
新增技能等级自主评价企业|家|累计|自年初累计备案||≥20|8|15|33||||全市第2|区人力社保局|备案系统|28
集体合同签订率|%|比率|已签订集体合同的企业数÷应签订企业数|91.8|93%以上|92.1|92.6|93.4|467|500|+1.6%||区人力社保局|劳动关系月报|39、74
劳动争议调解成功率|%|比率|调解成功件数÷受理件数|62.5|65%以上|61.9|62.8|63.2|316|500|||区人力社保局|调解平台|41、75
一般及以上生产安全事故|起|当期|工矿商贸领域|6|不超过5起|1|2|3||||||应急月报|19
每个镇街劳动争议调解窗口|个|时点|挂牌并有专人值守||1—2个|1|1|2||||||镇街报送|75
网上学习专栏访问量|次|累计|自年初累计，按访问次数||约20万次|4.2万次|9.6万次|近15万次||||||专栏后台|7
产业工人数据库入库人数|人|累计|自建库累计，实名||50000人|21000|36500|36200||||||数据库|53
新就业形态劳动者入会|人|累计|自年初累计，货车司机、快递员、网约送餐员等||6000人以上|1800|4300余人|6400余人|||+12.3%||区总工会|会员系统|52、77
最美产业工人|名|累计|区级选树||20名||12|20||||||评选文件|6
职工合理化建议采纳|条|当期|企业采纳并实施|460|≥500|96|128|近150|||||区总工会|企业报送|16
法律援助挽回经济损失|元|累计|自年初累计|||265万元|640余万元|逾1000万元||||||法援中心|47
产业工人总数|人|时点|区内在岗||||约3.8万人|||||||劳动力调查|53、54
高技能人才占技能人才比例|%|比率|高技能人才数÷技能人才总数|33.1|35%以上|33.4|34.2|35.6|4272|12000|+2.5%|全市第3|区人力社保局|人才统计|49
"""

# Percent reported in the three rounds by tasks that go on beyond the third round: steady, ahead, behind, silent.
GOING_ON = [(45, 72, 88), (50, 78, 90), (40, 68, 84), (55, 80, 93), (48, 75, 87), (30, 52, 64), (60, 84, 95), (44, 74, 86), (20, 38, 55),
            (52, 79, 91), (47, 76, 88)]
ROUNDS = [("2026-07-15", "上半年", 6), ("2026-10-16", "三季度", 9), ("2026-11-12", "四季度", 11)]


def due_month(deadline):
    """Month of 2026 in which the task falls due; 12 for those without a month of their own."""
    if "2027" in deadline or "2028" in deadline or "每" in deadline or "春节" in deadline:
        return 12
    if "上半年" in deadline or "第二季度" in deadline or "立行立改" in deadline:
        return 6
    if "第三季度" in deadline:
        return 9
    months = re.findall(r"(\d+)月", deadline)
    return int(months[-1]) if months else 12


def reported(task):
    """(day, round, percent) of the task's reports, and the day on which it was closed, if any."""
    number, month = task["number"], due_month(task["deadline"])
    if number in (29, 46, 67):
        return [], ""  # a few units never reported
    late = number % 11 == 3
    result, closed = [], ""
    for index, (day, label, until) in enumerate(ROUNDS):
        if closed or (label == "四季度" and number % 5 not in (0, 2)):
            continue  # the third round is still open: two units in five have reported
        percent = GOING_ON[number % len(GOING_ON)][index]
        if month <= until and not late:
            percent, closed = 100, day
        elif month <= 10:
            percent = min(95, percent + (10 if late else 25))
        result.append((day, label, percent))
    return result, closed


def tasks():
    number = 0
    for aspect, lines in DEPARTMENTS.items():
        for line in lines.strip().split("\n"):
            number += 1
            title, measures, goal, lead, others, deadline, budget = line.split("|")
            yield dict(number=number, aspect=aspect, title=title, measures=measures.split(";"), goal=goal, lead=lead, others=others,
                       deadline=deadline, budget=budget)


def local_tasks():
    for index, line in enumerate(LOCAL.strip().split("\n")):
        aspect, title, measure, goal, deadline, budget = line.split("|")
        yield dict(number=61 + index, aspect=aspect, title=title, measures=[measure], goal=goal, lead=TOWNS[index], others="",
                   deadline=deadline, budget=budget)


def set_font(run, name, size, bold=False):
    run.font.name = "Times New Roman"
    run._element.rPr.rFonts.set(qn("w:eastAsia"), name)
    run.font.size = Pt(size)
    run.bold = bold


def fill(cell, text, bold=False, centre=False):
    paragraph = cell.paragraphs[0]
    for index, line in enumerate(text.split("\n")):
        if index:
            paragraph = cell.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        if centre:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        set_font(paragraph.add_run(line), "黑体" if bold else "仿宋", 10)


def write_docx():
    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = Cm(2)
    for text, size, font in ((f"示例区产业工人队伍建设改革2026年任务分工表（{MARK}）", 20, "方正小标宋简体"), ("区级部门牵头任务，共计60项", 12, "楷体")):
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        set_font(paragraph.add_run(text), font, size)
    rows = list(tasks())
    widths = [1.2, 1.8, 4.2, 5.6, 3.4, 2.4, 4.0, 3.2, 1.9]
    table = document.add_table(rows=2, cols=9)
    table.style = "Table Grid"
    head = ["序号", "领域", "改革任务", "具体举措", "目标要求", "责任分工", "", "完成时限", "经费预算\n（万元）"]
    for column, text in enumerate(head):
        if column == 6:
            continue
        cell = table.cell(0, column)
        if column == 5:
            cell = cell.merge(table.cell(0, 6))
        else:
            cell = cell.merge(table.cell(1, column))
        fill(cell, text, True, True)
    fill(table.cell(1, 5), "牵头单位", True, True)
    fill(table.cell(1, 6), "责任单位、配合单位", True, True)
    starts = {}
    for task in rows:
        cells = table.add_row().cells
        index = len(table.rows) - 1
        starts.setdefault(task["aspect"], [index, index])[1] = index
        responsible, _, support = task["others"].partition(";")
        others = f"责任单位：{responsible}" + (f"\n配合单位：{support}" if support else "")
        measures = "\n".join(f"{n}.{m}" for n, m in enumerate(task["measures"], 1)) if len(task["measures"]) > 1 else task["measures"][0]
        texts = [str(task["number"]), "", task["title"], measures, task["goal"], task["lead"], others, task["deadline"], task["budget"]]
        for column, text in enumerate(texts):
            fill(cells[column], text, centre=column in (0, 5, 7, 8))
    for aspect, (first, last) in starts.items():
        fill(table.cell(first, 1).merge(table.cell(last, 1)), aspect, centre=True)
    for row in table.rows:
        for cell, width in zip(row.cells, widths):
            cell.width = Cm(width)
    paragraph = document.add_paragraph()
    set_font(paragraph.add_run(f"注：本表为{MARK}，单位、任务和金额均与任何地方无关。"), "仿宋", 10)
    document.core_properties.author = ""
    document.core_properties.title = f"任务分工表（{MARK}）"
    document.save(HERE / "list.docx")


def write_xlsx():
    book = Workbook()
    sheet = book.active
    sheet.title = "镇街任务"
    thin = Side(style="thin")
    sheet["A1"] = f"示例区产业工人队伍建设改革2026年镇街任务清单（共计20项）（{MARK}）"
    sheet.merge_cells("A1:H1")
    sheet["A1"].font = Font(name="方正小标宋简体", size=16)
    sheet["A2"] = "填报单位：示例区产改协调小组办公室    填报时间：2026年1月20日"
    sheet.merge_cells("A2:H2")
    for column, text in enumerate(["序号", "领域", "重点任务", "工作措施", "目标要求", "主要责任单位", "完成时限", "预算数（元）"], 1):
        cell = sheet.cell(3, column, text)
        cell.font = Font(name="黑体", size=11)
    first = {}
    for index, task in enumerate(local_tasks()):
        row = 4 + index
        first.setdefault(task["aspect"], [row, row])[1] = row
        values = [task["number"], task["aspect"] if first[task["aspect"]][0] == row else None, task["title"], task["measures"][0],
                  task["goal"], task["lead"], task["deadline"], int(task["budget"])]
        for column, value in enumerate(values, 1):
            sheet.cell(row, column, value)
    for start, end in first.values():
        sheet.merge_cells(start_row=start, end_row=end, start_column=2, end_column=2)
    last = 3 + 20
    sheet.cell(last + 1, 1, "合计")
    sheet.cell(last + 1, 3, "20项")
    sheet.cell(last + 1, 8, sum(int(task["budget"]) for task in local_tasks()))
    sheet.cell(last + 2, 1, f"注：本表为{MARK}。")
    sheet.merge_cells(start_row=last + 2, end_row=last + 2, start_column=1, end_column=8)
    for row in sheet.iter_rows(min_row=3, max_row=last + 1, max_col=8):
        for cell in row:
            cell.border = Border(thin, thin, thin, thin)
            cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center" if cell.column in (1, 2, 7) else None)
    for letter, width in zip("ABCDEFGH", (6, 12, 26, 30, 18, 16, 20, 12)):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A4"
    book.properties.creator = ""
    book.save(HERE / "list.xlsx")


def wording(task, percent, label):
    first, goal = task["measures"][0].rstrip("。"), task["goal"]
    if percent == 100:
        return f"{label}报告：已全部完成，{goal}的目标实现。", "", "巩固成果，做好资料归档。"
    if percent >= 80:
        return f"{label}报告：{first}等举措已落实，总体完成约{percent}%。", "", "对照目标收尾，准备验收材料。"
    if percent >= 55:
        return f"{label}报告：{first}正在推进，完成约{percent}%。", "", "按月调度，确保按期完成。"
    return (f"{label}报告：已启动{first}，完成约{percent}%。", "部分配合事项进展偏慢，力量和经费需进一步落实。", "召开专题协调会，倒排工期。")


def write_progress():
    with open(HERE / "progress.csv", "w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["number", "on", "percent", "text", "problems", "next", "closed"])
        for task in list(tasks()) + list(local_tasks()):
            reports, closed = reported(task)
            for day, label, percent in reports:
                text, problems, following = wording(task, percent, label)
                writer.writerow([task["number"], day, percent, text, problems, following, closed if day == closed else ""])


def table_sheet(sheet, title, subtitle, head, rows):
    """A titled table as offices send it: title, a line below it, header, rows, note."""
    last = chr(ord("A") + len(head) - 1)
    thin = Side(style="thin")
    for row, text in ((1, title), (2, subtitle)):
        sheet.cell(row, 1, text)
        sheet.merge_cells(f"A{row}:{last}{row}")
    sheet["A1"].font = Font(name="方正小标宋简体", size=16)
    for column, text in enumerate(head, 1):
        sheet.cell(3, column, text).font = Font(name="黑体", size=11)
    for row, values in enumerate(rows, 4):
        for column, value in enumerate(values, 1):
            sheet.cell(row, column, value if value != "" else None)
    end = 3 + len(rows)
    for row in sheet.iter_rows(min_row=3, max_row=end, max_col=len(head)):
        for cell in row:
            cell.border = Border(thin, thin, thin, thin)
            cell.alignment = Alignment(wrap_text=True, vertical="center")
    for column in range(len(head)):
        sheet.column_dimensions[chr(ord("A") + column)].width = 26 if column == 1 else 14
    sheet.cell(end + 1, 1, f"注：本表为{MARK}。")
    sheet.merge_cells(f"A{end + 1}:{last}{end + 1}")
    sheet.freeze_panes = "C4"


def number(text):
    """Figures as numbers, everything else as it is written."""
    return float(text) if "." in text and re.fullmatch(r"\d+\.\d+", text) else int(text) if text.isdigit() else text


def save(book, name):
    book.properties.creator = ""
    book.save(HERE / name)


def write_funds():
    book = Workbook()
    sheet = book.active
    sheet.title = "专项资金"
    head = ["序号", "项目名称", "资金来源", "责任单位", "年度", "预算数（万元）", "下达数（万元）", "已拨付（万元）", "补助标准", "数量", "惠及企业（家）",
            "惠及人才（位）", "惠及人数（人）", "拨付计划", "对应任务", "政策依据"]
    rows = []
    for index, line in enumerate(FUNDS.strip().split("\n"), 1):
        rows.append([index] + [number(text) if 4 <= column <= 11 else text for column, text in enumerate(line.split("|"))])
    table_sheet(sheet, f"示例区产业工人队伍建设改革2026年专项资金安排表（{MARK}）", "单位：万元    截至2026年6月30日    填报单位：示例区产改协调小组办公室", head, rows)
    save(book, "funds.xlsx")


def write_payments():
    with open(HERE / "payments.csv", "w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["fund", "on", "amount", "state", "people", "firms", "talents", "steps", "note"])
        for line in PAYMENTS.strip().split("\n"):
            writer.writerow(line.split("|"))


def write_indicators():
    book = Workbook()
    sheet = book.active
    sheet.title = "指标"
    head = ["序号", "指标名称", "单位", "类型", "口径", "2025年完成值", "2026年目标值", "2026年第一季度完成值", "2026年第二季度完成值",
            "2026年第三季度完成值", "分子", "分母", "同比", "排名", "责任单位", "数据来源", "对应任务"]
    rows = [[index] + [number(text) if 4 <= column <= 10 else text for column, text in enumerate(line.split("|"))]
            for index, line in enumerate(INDICATORS.strip().split("\n"), 1)]
    table_sheet(sheet, f"示例区产业工人队伍建设改革2026年指标表（{MARK}）", "填报单位：示例区产改协调小组办公室    填报时间：2026年10月20日", head, rows)
    save(book, "indicators.xlsx")


if __name__ == "__main__":
    write_docx()
    write_xlsx()
    write_progress()
    write_funds()
    write_payments()
    write_indicators()
