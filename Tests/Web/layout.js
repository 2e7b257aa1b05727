// What is wrong with the page as it stands in the window: texts cut, laid over each other or out of reach.
// Returns {faults, scrolls: names of the boxes that scroll, stops: names of the tab stops that do not}.
({isPaper}) => {
    const SLACK = 1, WIDE = 1280, NARROW = 375, SMALLEST = isPaper ? 7 : 9
    // a date, or a word that is no longer than „Zwischennachricht“, and has no place to be divided at
    const SHORT_WORD = /(?<![^\s(„])[\p{L}\d.,]{2,17}(?![^\s.,;:)“])/gu
    const faults = [], width = document.documentElement.clientWidth
    const short = text => text.trim().replace(/\s+/g, ' ').slice(0, 50)
    const style = new Map(), styleOf = item => style.get(item) ?? style.set(item, getComputedStyle(item)).get(item)
    for (const item of document.querySelectorAll('details')) item.open = true

    const isShown = item => item.checkVisibility({visibilityProperty: true, opacityProperty: true})
    // read aloud, not seen: a box of one pixel, or one that waits above the page for the focus
    const isHidden = box => box.width <= 1 || box.height <= 1 || box.bottom + scrollY <= 0
    const parts = [...document.body.querySelectorAll('*')].filter(isShown)

    // 1 The page itself
    const needed = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)
    if (needed > width) {
        const wide = parts.filter(item => item.getBoundingClientRect().right > width + SLACK && !item.closest('svg *'))
        faults.push(`page is ${needed} px wide: ${wide.slice(0, 3).map(item => item.tagName + ' ' + short(item.textContent)).join(' | ')}`)
    }

    // 2 Boxes that hide what they hold
    const clips = new Map(), containers = new Map()
    for (const item of parts) {
        const {overflowX, overflowY, textOverflow} = styleOf(item)
        if (item.closest('svg') || item.tagName === 'OPTION') continue
        const tooWide = item.scrollWidth > item.clientWidth + SLACK, tooHigh = item.scrollHeight > item.clientHeight + SLACK
        const hides = [overflowX, overflowY].some(value => value === 'hidden' || value === 'clip')
        const canScroll = [overflowX, overflowY].some(value => value === 'auto' || value === 'scroll')
        if (hides || canScroll) clips.set(item, item.getBoundingClientRect())
        if (isHidden(item.getBoundingClientRect())) continue
        if (item.matches('input, select, textarea')) {
            const shown = item.tagName === 'SELECT' ? item.selectedOptions[0]?.textContent : item.value || item.placeholder
            const pen = document.createElement('canvas').getContext('2d')
            pen.font = styleOf(item).font
            const room = item.clientWidth - parseFloat(styleOf(item).paddingLeft) - parseFloat(styleOf(item).paddingRight)
            const isRow = item.tagName !== 'TEXTAREA' && !/radio|checkbox/.test(item.type)
            if (isRow && shown && pen.measureText(shown).width > room + SLACK) faults.push(`field cuts its text: ${short(shown)}`)
        } else if ((hides || textOverflow === 'ellipsis') && (tooWide || tooHigh) && item.textContent.trim()) {
            faults.push(`text cut by its box: ${short(item.textContent)}`)
        } else if (canScroll || item.tabIndex === 0 && item.hasAttribute('tabindex')) {
            const label = document.getElementById(item.getAttribute('aria-labelledby'))?.textContent ?? item.getAttribute('aria-label')
            containers.set(item, {name: short(label ?? item.textContent), scrolls: canScroll && (tooWide || tooHigh), by: item.scrollWidth - item.clientWidth})
        }
    }
    for (const [item, {name, scrolls, by}] of containers)
        if (scrolls && !isPaper && width >= WIDE) faults.push(`${item.querySelector('table') ? 'table' : 'box'} hides ${by} px: ${name}`)

    // 3 Every text and drawing as the boxes that are seen of it
    const seen = (box, item) => {
        let {left, top, right, bottom} = box
        for (let outer = item; outer; outer = outer.parentElement) {
            const clip = clips.get(outer)
            if (!clip || outer === item && clip === box) continue
            left = Math.max(left, clip.left); right = Math.min(right, clip.right)
            top = Math.max(top, clip.top); bottom = Math.min(bottom, clip.bottom)
        }
        return right - left > SLACK && bottom - top > SLACK ? {left, top, right, bottom} : null
    }
    const things = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const item = node.parentElement
        if (!node.data.trim() || item.closest('title, desc, option, textarea') || !isShown(item)) continue
        range.selectNodeContents(node)
        const boxes = [...range.getClientRects()].filter(box => !isHidden(box))
        if (boxes.length > 1 && !item.closest('svg'))
            for (const {0: word, index} of node.data.matchAll(SHORT_WORD)) {
                range.setStart(node, index)
                range.setEnd(node, index + word.length)
                if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) faults.push(`word torn: ${word}`)
            }
        for (const box of boxes) {
            const rect = seen(box, item)
            if (rect) things.push({...rect, item, node, text: short(node.data), drawing: item.closest('svg')})
        }
    }
    for (const item of parts.filter(item => item.matches('svg, img, input, select, textarea, button'))) {
        const rect = seen(item.getBoundingClientRect(), item)
        if (rect) things.push({...rect, item, text: short(item.tagName.toLowerCase() + ' ' + (item.getAttribute('aria-label') ?? '')), drawing: item})
    }

    // 4 Labels of drawings
    for (const item of parts.filter(item => item.tagName === 'text')) {
        const svg = item.ownerSVGElement, view = svg.viewBox.baseVal, box = item.getBoundingClientRect()
        if (item.textContent.includes('…')) faults.push(`label cut with …: ${short(item.textContent)}`)
        if (!view?.width) continue
        const size = parseFloat(styleOf(item).fontSize) * svg.getScreenCTM().a
        if (size < SMALLEST && /[\p{L}\d]/u.test(item.textContent)) faults.push(`labels of ${size.toFixed(1)} px: ${short(svg.querySelector('title')?.textContent ?? svg.ariaLabel ?? '')}`)
        const corner = (x, y) => new DOMPoint(x, y).matrixTransform(svg.getScreenCTM())
        const from = corner(view.x, view.y), to = corner(view.x + view.width, view.y + view.height)
        if (box.left < from.x - SLACK || box.right > to.x + SLACK || box.top < from.y - SLACK || box.bottom > to.y + SLACK)
            faults.push(`label outside its drawing: ${short(item.textContent)}`)
    }

    // 5 What lies over something else
    things.sort((one, other) => one.top - other.top)
    things.forEach((one, index) => {
        for (let next = index + 1; next < things.length && things[next].top < one.bottom - SLACK; next += 1) {
            const other = things[next]
            const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
            const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
            if (across <= SLACK || down <= SLACK || one.node && one.node === other.node) continue
            if (one.item.contains(other.item) && !one.node || other.item.contains(one.item) && !other.node) continue
            // lines set tight: letters have room above and below that no ink needs
            const line = Math.min(one.bottom - one.top, other.bottom - other.top)
            if (one.node && other.node && down < 0.2 * line) continue
            const name = `“${one.text}” and “${other.text}” overlap`
            faults.push(name)
        }
    })

    // 6 The verdict of a row without scrolling
    for (const table of isPaper || width > NARROW ? [] : document.querySelectorAll('table')) {
        const column = [...table.querySelectorAll('thead th, thead td')].findIndex(head => head.textContent.trim() === 'Einordnung')
        if (column < 0) continue
        for (const row of table.rows) {
            const cell = row.cells[column]
            if (!cell?.textContent.trim()) continue
            range.selectNodeContents(cell)
            const boxes = [...range.getClientRects()].filter(box => !isHidden(box))
            const frame = table.parentElement.getBoundingClientRect(), end = Math.min(width, frame.right)
            if (boxes.some(box => box.right > end + SLACK)) {
                const over = Math.ceil(Math.max(...boxes.map(box => box.right)) - end)
                faults.push(`verdict ${over} px out of view: ${short(row.cells[0].textContent)}: ${short(cell.textContent)} (${short(table.caption?.textContent ?? '')})`)
                break
            }
        }
    }

    const isStop = item => item.hasAttribute('tabindex') && item.tabIndex === 0
    const scrolls = [...containers.values()].filter(({scrolls}) => scrolls).map(({name}) => name)
    const stops = [...containers].filter(([item, {scrolls}]) => isStop(item) && !scrolls).map(([, {name}]) => name)
    return {faults: [...new Set(faults)], scrolls, stops}
}
