/**
 * First names that are common here and are no other word: a capital letter and one of these is proposed. "Grace", "Mark"
 * or "Rose" need a word before or a surname after.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abigail adam adrian agnieszka ahmad ahmed aisha alan albert alexander alexandra ali alice alison
  amanda amelia amina amir amy ana andrea andrei andrew andrzej angela anita anna anne annette anthony antonio arthur asif
  audrey ayesha barbara barry beata ben benjamin beth bethany beverley bogdan brenda brian bridget bruce callum carl carla
  carol caroline catherine cathy charlotte cheryl chloe chris christina christine christopher claire clare clive colin
  connor craig cristian daniel daniela danielle darren dave david dawid dean deborah debra denise derek diane dmitri donald
  donna doreen doris dorota dorothy douglas eileen elaine eleanor elena elizabeth ellen ellie emily emma eric erin ewa
  fatima fiona florin francesca gabriela gareth gary gemma geoffrey george georgia gerald gillian gloria gordon graham
  grzegorz gurpreet hamza hannah harjit harold harpreet harry hassan hazel heather helen henryk hilary hussain ian ibrahim
  imran ioana irene isabella ivan jacek jack jackie jacob jacqueline jakub james jamie jan jana jane janet janice jasmine
  jason jean jeff jennifer jeremy jessica jill jim jiri joan joanna joanne joe john jonathan jordan jose joseph josh joshua
  joyce juan judith julia julie karen karl karolina katarzyna kate katherine kathleen katie keith kelly kenneth kevin
  khadija khalid kieran kim kirsty krzysztof kyle laura lauren lee leon leslie lewis liam linda lisa liz lorraine louise
  lucy luke lynn lynne maciej magdalena malcolm malgorzata marcin marek margaret maria marian marie marion marjorie martin
  mary maryam matthew maureen maxine megan melanie michael michal michelle mihai mohammad mohammed muhammad muriel nadia
  naomi natalie natasha nathan neil nicola nicole nigel noel nora norman olivia omar oscar pamela parveen patricia patrick
  paul pauline pavel peter petr philip phyllis piotr rachel raj rajesh ralph raymond rebecca richard rita robert roger
  ronald ross ruth ryan saima sally samantha samina samuel sandra sara sarah sean shabana shannon sharon shaun sheila
  shirley simon sophie stacey stephanie stephen steve steven stuart sukhdev susan sylvia tadeusz tanya teresa terry thelma
  theresa thomas tiffany tim timothy tina tomasz tony tracey tracy trevor valerie vanessa vera veronica vincent vivienne
  walter wayne wendy wojciech yasmin yvonne yusuf zainab zoe zofia`
    .split(/\s+/)
    .filter(Boolean),
)
