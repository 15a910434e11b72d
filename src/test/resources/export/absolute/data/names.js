document.dispatchEvent(new CustomEvent("scholion-names",{detail:{
"languages":["en"],
"periods":["then","now"],
"registers":[["factions","Factions"],["places","Places"],["people","People"]],
"entries":[
["factions/blue-guard",[1,1],["Blue Guard"],["BG","the Blues","the Guard","الحرس الأزرق","الزرق"]],
["factions/guards",[0,0],["The Guards"],[]],
["factions/red-guard",[0,0],["Red Guard"],[]],
["places/old-bridge",[1,1],["Old Bridge"],[]]
]}}));
