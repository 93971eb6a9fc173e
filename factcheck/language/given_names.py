"""Whether a name is a man's or a woman's, by its title or its first name. Names that both bear say nothing."""

from __future__ import annotations

MEN = frozenset(
    """aaron abraham adam adolf adrian ahmed alan albert aldo alec alejandro aleksandr alessandro alexander alexandre alexei alfred ali
    allen alan anders andre andreas andreu andrei andrew andrzej angelo anton antonio antony anthony antoine armand arne arnold arthur
    august auguste augustus axel barack barry bartholomew ben benedict benjamin benito bernard bernhard bert bill bjorn björn bob bobby
    boris brad brendan brian bruce bruno buzz carl carlo carlos cecil charles charlie chester chris christian christoph christopher
    chuck claude claudius clement clifford clint colin conrad cornelius craig curtis cyril damian dan daniel dave david denis dennis
    derek diego dieter dietrich dimitri dirk dmitri dominic donald doug douglas duncan dwight eddie edgar edmund edouard eduardo edward
    edwin elijah elon emil emile émile emmanuel enrico enrique eric erich erik ernest ernst erwin eugene evgeny fabian federico felix
    ferdinand fernando francesco francis francisco francois françois frank franklin franz fred frederic frederick fritz gabriel galileo
    gary gaston geoffrey georg george georges gerald gerard gerhard giacomo gilbert giorgio giovanni giuseppe glenn gordon graham greg
    gregory guido guglielmo guillaume günter gunther gus gustav guy hans harald harold harrison harry harvey hector heinrich heinz
    helmut henri henrik henry herbert herman hermann hideo hiroshi horace howard hubert hugh hugo humphrey ian igor immanuel isaac
    ivan jack jacob jacques jakob james jason jean-luc jeff jefferson jeffrey jens jeremy jerome jerry jesper jim jimmy
    joachim joe joel johan johann johannes john johnny jonas jonathan jorge josef joseph joshua josé juan jules julius jurgen jürgen
    karl keith ken kenneth kevin klaus konrad konstantin kurt lars larry laurent lawrence leo leon leonard leonardo leonhard leopold
    lev liam lorenzo louis luca lucas ludvig ludwig luigi luis luke magnus malcolm manfred manuel marc marcel marco marcus mario mark
    marko martin marvin mathias matthew matthias maurice max maximilian maxim michael michel miguel mikael mike mikhail miles milton
    mohammed mohamed morris moritz muhammad napoleon nathan nathaniel neil neville nicholas nick nicolas niels nigel nikola
    nikolai nils noah norbert norman oleg oliver olivier orville oscar oskar otto owen pablo patrick paul pavel pedro per percy peter
    petr philip philippe phillip pierre pieter pietro pyotr rafael raj rajesh ralph ramon raphael raymond reginald reinhard rené
    richard rick robert roberto roderick rodrigo roger roland rolf roman ron ronald ross roy rudolf rudolph rupert russell
    salvador salvatore sam samuel scott sean sebastian serge sergei sergio sheldon sherman sigmund simon solomon soren søren
    stanislav stanislaw stefan stephen steve steven stuart sven tadeusz takashi ted terence terry theo theodor theodore thomas
    tim timothy tobias todd tom tomas tommy tomasz tony trevor tristan ulrich umberto valentin vasily victor viktor vincent
    vincenzo virgil vladimir walter warren wayne werner wilbur wilfred wilhelm willem william winston władysław wladyslaw wolfgang
    xavier yuri yves yusuf zachary""".split()
)
WOMEN = frozenset(
    """ada adelaide adele agatha agnes aisha alexandra alexandria alice alicia alison alma amalia amanda amelia amelie amy ana
    anastasia angela angelina anita ann anna annabel anne annette annie antonia antoinette astrid audrey barbara beatrice
    beatrix becky belinda bella berenice bernadette berta bertha bessie beth betty beverly birgit brenda bridget brigitte bronia
    bronisława camilla carla carol carolina caroline carolyn catherine cecilia cecily celeste celia charlotte chiara chloe
    christiane christina christine clara clarissa claudia clementine constance cora cordelia cornelia cynthia daphne deborah delia
    denise diana diane dolores donna dora doris dorothea dorothy edith edna eileen elaine eleanor eleanora elena elisa elisabeth
    eliza elizabeth ella ellen elsa else emilia emilie emily emma erica erika ernestine estelle esther ethel eugenia eva eve evelina
    fatima felicia fiona flora florence frances francesca françoise freda frida frieda gabriela gabrielle genevieve georgia georgina
    geraldine gertrud gertrude gisela gladys gloria grace greta gretchen guinevere gwen gwendolyn hannah harriet hazel hedwig hedy
    heidi helen helena helene helga henrietta hermine hilda hildegard hillary hypatia ida ilse imogen indira inga ingeborg ingrid
    irena irene irène irina iris irma isabel isabella isabelle jacqueline jane janet janice jeanne jennifer jenny jessica jill joan
    joanna johanna josephine judith judy julia juliana julie juliet june karen karin karoline katarina kate katharina katharine
    katherine kathleen kathryn katrina kirsten klara kristina larissa laura lauren lena leonora lidia lilian lillian lily linda
    lisa lise liz lola lorraine louisa louise lucia lucille lucy ludmila luisa lydia mabel madeleine madonna magda magdalena maggie
    maja malala mara marcia margaret margarita margarethe margit marguerite maria mariana marianne marie marietta marilyn marina
    marjorie marlene marta martha martina mary matilda maud maureen maya megan melanie melinda melissa mercedes mia michelle
    mildred millicent minerva minnie miranda miriam moira molly monica muriel myrtle nadia nancy naomi natalia natalie natasha nellie
    nina nora norah noreen octavia olga olive olivia olympia ophelia pamela patricia paula pauline pearl peggy penelope petra
    phoebe phyllis polly priscilla rachel ramona raquel rebecca regina renata renée rhoda rita roberta rosa rosalind rosalie rosamund
    rose rosemary roxana ruth sabine sabrina sally salome samantha sandra sara sarah serena sharon sheila shirley sigrid silvia
    simone sofia sofie sonia sonja sophia sophie stella stephanie susan susanna susanne suzanne svetlana sylvia tamara tanya tatiana
    teresa tess thelma theodora theresa therese tina trudy uma ursula valentina valerie vanessa vera verena veronica victoria
    viola violet virginia vivien wanda wendy wilhelmina wilma winifred yoko yolanda yvette yvonne zelda zoe""".split()
)
TITLES_OF_MEN = frozenset(
    "mr sir lord king prince emperor father pope duke baron earl monsieur herr brother archduke tsar".split()
)
TITLES_OF_WOMEN = frozenset(
    "mrs ms miss dame lady queen princess empress duchess baroness countess madame mademoiselle frau sister archduchess tsarina".split()
)
KIN_OF_MEN = frozenset(
    "father husband brother son uncle nephew grandfather grandson widower stepson stepfather actor king duke".split()
)
KIN_OF_WOMEN = frozenset(
    "mother wife sister daughter aunt niece grandmother granddaughter widow stepdaughter stepmother actress queen duchess".split()
)


def gender_of(name: str) -> str:
    """ "he" or "she" where the title or the first name of a person says so, else ""."""
    words = [word.strip(".,'’“”\"").lower() for word in name.split()]
    for word in words[:-1] or words:
        if word in TITLES_OF_MEN:
            return "he"
        if word in TITLES_OF_WOMEN:
            return "she"
        if word in MEN:
            return "he"
        if word in WOMEN:
            return "she"
    return ""


def gender_of_kin(noun: str) -> str:
    """ "he" or "she" for somebody called father, wife and so on."""
    return "he" if noun in KIN_OF_MEN else "she" if noun in KIN_OF_WOMEN else ""
