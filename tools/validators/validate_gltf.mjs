// Runs the Khronos validator over files: node validate_gltf.mjs <folder with node_modules> FILES...
// Prints one JSON object a line: {file, errors, warnings, infos, hints, messages, counts}.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const [folder, ...files] = process.argv.slice(2);
const validator = createRequire(path.resolve(folder, 'x.js'))('gltf-validator');

for (const file of files) {
    const report = await validator.validateBytes(new Uint8Array(readFileSync(file)), {
        uri: path.basename(file),
        maxIssues: 0,
        externalResourceFunction: (uri) => Promise.reject(new Error(`refers to ${uri}`)),
    });
    const issues = report.issues;
    console.log(JSON.stringify({
        file,
        errors: issues.numErrors,
        warnings: issues.numWarnings,
        infos: issues.numInfos,
        hints: issues.numHints,
        messages: issues.messages.slice(0, 20).map((m) => `${m.code} ${m.pointer ?? ''}: ${m.message}`),
        counts: {
            vertices: report.info?.totalVertexCount ?? 0,
            triangles: report.info?.totalTriangleCount ?? 0,
        },
    }));
}
