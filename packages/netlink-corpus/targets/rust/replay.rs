// rustc --edition 2021 replay.rs && ./replay corpus/TARGET: gives every seed to the parser; for cargo-fuzz put the call into fuzz_target!.
fn parse(bytes: &[u8]) -> Option<u32> {
    bytes.get(..4).map(|length| u32::from_le_bytes(length.try_into().unwrap()))
}
fn main() {
    let folder = std::env::args().nth(1).expect("which folder?");
    let seeds = std::fs::read_dir(folder).unwrap().map(|file| std::fs::read(file.unwrap().path()).unwrap());
    println!("{} seeds", seeds.map(|bytes| parse(&bytes)).count());
}
