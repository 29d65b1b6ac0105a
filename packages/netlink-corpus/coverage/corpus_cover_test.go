package netlink

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestCorpus decodes every file of the folder SEEDS; panics are counted by the judge, not here.
func TestCorpus(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(os.Getenv("SEEDS"), "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		bytes, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		// What ends the process rather than panics.
		if strings.Contains(os.Getenv("SKIP"), filepath.Base(file)) {
			continue
		}
		func() {
			defer func() { recover() }()
			CorpusJudge(bytes)
		}()
	}
}
