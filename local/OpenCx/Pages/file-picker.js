// The files that go with the next message: uploaded as soon as they are chosen, listed above the composer.

const maxSize = 5 * 1024 * 1024;

export class FilePicker {
	#list = document.getElementById('chat-files');
	#client;
	#changed;
	#files = [];
	#uploads = 0;

	constructor(client, changed) {
		this.#client = client;
		this.#changed = changed;
		const input = document.getElementById('chat-file');
		input.addEventListener('change', () => {
			for (const file of input.files) {
				this.#add(file);
			}
			input.value = '';
		});
	}

	get isUploading() {
		return this.#uploads > 0;
	}

	get isEmpty() {
		return this.#files.length === 0;
	}

	take() {
		const taken = this.#files;
		this.clear();
		return taken;
	}

	clear() {
		this.#files = [];
		this.#list.replaceChildren();
		this.#changed();
	}

	async #add(file) {
		const row = document.createElement('li');
		const label = document.createElement('span');
		label.textContent = `${file.name} …`;
		row.append(label);
		this.#list.append(row);
		if (file.size > maxSize) {
			this.#refuse(row, label, `${file.name}: larger than 5 MB`);
			return;
		}
		await this.#upload(file, row, label);
	}

	async #upload(file, row, label) {
		this.#uploads++;
		this.#changed();
		try {
			const { fileName, fileUrl } = await this.#client.upload(file);
			const attachment = { id: crypto.randomUUID(), name: fileName, size: file.size, type: file.type || 'application/octet-stream', url: fileUrl };
			this.#files.push(attachment);
			label.textContent = fileName;
			row.append(this.#removeButton(row, fileName, () => this.#files.splice(this.#files.indexOf(attachment), 1)));
		} catch (error) {
			this.#refuse(row, label, `${file.name}: ${error.message}`);
		} finally {
			this.#uploads--;
			this.#changed();
		}
	}

	#refuse(row, label, reason) {
		row.className = 'is-refused';
		row.setAttribute('role', 'alert');
		label.textContent = reason;
		label.title = reason;
		row.append(this.#removeButton(row, reason, () => {}));
	}

	#removeButton(row, name, remove) {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = '✕';
		button.setAttribute('aria-label', `Remove ${name}`);
		button.addEventListener('click', () => {
			remove();
			row.remove();
			this.#changed();
		});
		return button;
	}
}
