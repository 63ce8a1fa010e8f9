document.title = 'outlook'
