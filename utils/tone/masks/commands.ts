/** Programs whose names are no everyday words. */
export const programs =
  'sudo|ipconfig|ifconfig|nslookup|netsh|sfc|dism|chkdsk|gpupdate|gpresult|taskkill|tasklist|systemctl|apt-get|msiexec|regsvr32|robocopy|xcopy|diskpart|wmic|certutil|tracert|traceroute|kubectl|pkill|killall|chmod|chown|ssh|scp|mkdir'
/** Programs that are words as well, or too short to tell: with a flag only. */
export const programsLikeWords =
  'ping|net|sc|reg|shutdown|apt|npm|npx|git|docker|curl|wget|rm|cp|mv|ls|cd|cat|grep|tail|kill|route|powershell|cmd|python3?|pip|java|node|del|copy|dir|start|format'
/** What fetches programs: "apt install …". */
export const installers = 'apt|apt-get|yum|dnf|brew|pip3?|winget|choco|scoop|snap|npm|cargo|gem'
/** "Get-Process": what PowerShell's commands begin with. */
export const cmdlet =
  '(?:Get|Set|New|Remove|Add|Start|Stop|Restart|Invoke|Test|Enable|Disable|Import|Export|Install|Update|Clear|Connect|Write|Select|Where|Reset|Repair|Enter|Exit|Uninstall|Format|Out|Sort|ForEach|Measure|Rename|ConvertTo|ConvertFrom|Unblock|Unlock|Register|Unregister|Mount|Dismount|Grant|Revoke|Publish|Search)-[A-Z]\\w+'
