'use strict';
(function () {
    const form = document.getElementById('reviews');
    const status = document.getElementById('status');
    const key = 'nextmove reviews ' + location.pathname;

    function fields() {
        return Array.from(form.querySelectorAll('fieldset')).map(set => ({
            decision: set.dataset.decision,
            edition: set.dataset.edition,
            choices: Array.from(set.querySelectorAll('input')),
            remark: set.querySelector('textarea')
        }));
    }

    function entered() {
        const decisions = {};
        for (const field of fields()) {
            const chosen = field.choices.find(choice => choice.checked);
            if (chosen || field.remark.value) {
                decisions[field.decision + ' ' + field.edition] = { verdict: chosen ? chosen.value : '', remark: field.remark.value };
            }
        }
        return { role: form.elements.role.value, date: form.elements.date.value, decisions: decisions };
    }

    function keep() {
        try {
            localStorage.setItem(key, JSON.stringify(entered()));
        } catch (e) {
            status.textContent = 'This browser cannot keep what you fill in. Save reviews.tsv before you close the page.';
        }
    }

    function restore() {
        let kept = null;
        try {
            kept = JSON.parse(localStorage.getItem(key));
        } catch (e) {
            return;
        }
        if (!kept) {
            return;
        }
        form.elements.role.value = kept.role || '';
        form.elements.date.value = kept.date || '';
        for (const field of fields()) {
            const entry = kept.decisions[field.decision + ' ' + field.edition];
            if (entry) {
                field.choices.forEach(choice => { choice.checked = choice.value === entry.verdict; });
                field.remark.value = entry.remark;
            }
        }
    }

    function oneLine(text) {
        return text.replace(/\s+/g, ' ').trim();
    }

    function lines() {
        const given = entered();
        return fields()
            .map(field => [field, given.decisions[field.decision + ' ' + field.edition]])
            .filter(([, entry]) => entry && entry.verdict)
            .map(([field, entry]) => [field.decision, field.edition, oneLine(given.role), given.date, entry.verdict,
                oneLine(entry.remark)].join('\t'));
    }

    function missing() {
        const given = entered();
        if (!oneLine(given.role)) {
            return ['role', 'Please say what you work as.'];
        }
        if (!given.date) {
            return ['date', 'Please give the day of the review.'];
        }
        const open = fields().find(field => field.remark.value && !field.choices.some(choice => choice.checked));
        if (open) {
            return ['remark-' + open.decision, 'A remark has no choice above it. Please choose one of the three.'];
        }
        return lines().length ? null : ['role', 'Nothing is filled in yet.'];
    }

    document.getElementById('export').addEventListener('click', () => {
        const wrong = missing();
        if (wrong) {
            status.textContent = wrong[1];
            document.getElementById(wrong[0]).focus();
            return;
        }
        const file = new Blob([[form.dataset.header, ...lines()].join('\n') + '\n'], { type: 'text/tab-separated-values' });
        const link = document.createElement('a');
        link.href = URL.createObjectURL(file);
        link.download = 'reviews.tsv';
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 1000);
        status.textContent = lines().length + (lines().length === 1 ? ' review' : ' reviews') + ' saved as reviews.tsv.';
    });
    document.getElementById('clear').addEventListener('click', () => {
        if (confirm('Empty the whole form?')) {
            form.reset();
            keep();
            status.textContent = 'The form is empty.';
        }
    });
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('input', keep);
    restore();
})();
