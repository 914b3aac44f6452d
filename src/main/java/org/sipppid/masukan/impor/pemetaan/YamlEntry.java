package org.sipppid.masukan.impor.pemetaan;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sipppid.masukan.impor.lembar.BerkasKeliru;
import org.sipppid.masukan.impor.lembar.Lembar;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.representer.Representer;

/**
 * An entry of a YAML file that knows its place. Every scalar is the text that stands there: {@code No} is a word of a
 * register and no truth value, {@code 007} keeps its zeros. No object is ever built from the file.
 */
final class YamlEntry {

    private final String path;
    private final Node node;

    private YamlEntry(String path, Node node) {
        this.path = path;
        this.node = node;
    }

    static YamlEntry read(Path berkas) {
        String nama = berkas.getFileName().toString();
        Lembar.requireReadable(berkas, nama);
        try (Reader reader = Files.newBufferedReader(berkas, StandardCharsets.UTF_8)) {
            return parse(nama, reader);
        } catch (IOException failure) {
            throw new BerkasKeliru("Pemetaan " + nama + " tidak dapat dibaca.", failure);
        }
    }

    static YamlEntry parse(String nama, Reader reader) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(50);
        Yaml yaml = new Yaml(
                new SafeConstructor(options), new Representer(new DumperOptions()), new DumperOptions(), options);
        try {
            Node root = yaml.compose(reader);
            if (root == null) {
                throw new BerkasKeliru("Pemetaan " + nama + " kosong.");
            }
            return new YamlEntry("", root);
        } catch (MarkedYAMLException broken) {
            throw new BerkasKeliru("Pemetaan " + nama + " bukan YAML yang sah, baris "
                    + (broken.getProblemMark() == null
                            ? 1
                            : broken.getProblemMark().getLine() + 1) + ": "
                    + broken.getProblem() + ".");
        } catch (YAMLException broken) {
            throw new BerkasKeliru("Pemetaan " + nama + " bukan teks YAML dalam UTF-8.", broken);
        }
    }

    /** The entries of a mapping whose keys are free, in the order of the file. */
    Map<String, YamlEntry> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("harus berisi pasangan kunci dan nilai");
        }
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlEntry key = new YamlEntry(path, tuple.getKeyNode());
            String name = key.text();
            if (entries.put(name, new YamlEntry(path.isEmpty() ? name : path + "." + name, tuple.getValueNode()))
                    != null) {
                throw key.wrong("kunci '" + name + "' ditulis dua kali; satu kunci hanya boleh sekali");
            }
        }
        return entries;
    }

    /** The entries of a mapping that knows only these keys. */
    Map<String, YamlEntry> entries(String... valid) {
        Map<String, YamlEntry> entries = entries();
        entries.forEach((name, entry) -> {
            if (!List.of(valid).contains(name)) {
                throw entry.wrong("kunci tidak dikenal; yang ada: " + String.join(", ", valid));
            }
        });
        return entries;
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** The text of a scalar. */
    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong("harus satu nilai, bukan daftar");
    }

    /** A scalar that says something. */
    String word() {
        String text = text().strip();
        if (text.isEmpty()) {
            throw wrong("belum diisi");
        }
        return text;
    }

    /** The items of a sequence; a single value is a sequence of one. */
    List<YamlEntry> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new YamlEntry(path, item))
                    .toList();
        }
        return List.of(this);
    }

    boolean yes() {
        return switch (word().toLowerCase(Locale.ROOT)) {
            case "ya", "true" -> true;
            case "tidak", "false" -> false;
            default -> throw wrong("harus 'ya' atau 'tidak'");
        };
    }

    /** Whether the mapping says that the row is to be refused, which is also what saying nothing means. */
    boolean isTolak() {
        return node instanceof ScalarNode scalar && scalar.getValue().strip().equals("tolak");
    }

    int number(int least, int most) {
        try {
            int number = Integer.parseInt(word());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw wrong("harus angka " + least + " sampai " + most);
    }

    /** One of the words of an enum, in lower case. */
    <E extends Enum<E>> E choice(Class<E> kind) {
        StringBuilder valid = new StringBuilder();
        for (E constant : kind.getEnumConstants()) {
            String word = constant.name().toLowerCase(Locale.ROOT);
            if (word.equals(word().toLowerCase(Locale.ROOT))) {
                return constant;
            }
            valid.append(valid.isEmpty() ? "" : ", ").append(word);
        }
        throw wrong("'" + word() + "' tidak dikenal; yang ada: " + valid);
    }

    /** A refusal that names the place. */
    BerkasKeliru wrong(String pesan) {
        int line = node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
        return new BerkasKeliru("Pemetaan baris " + line + (path.isEmpty() ? "" : ", " + path) + ": " + pesan + ".");
    }

    int line() {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }
}
