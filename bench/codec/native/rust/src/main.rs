// Decodes and encodes with netlink-packet-route the datagrams of a file (each behind its length, u32 of the host).
// For each line on standard input it makes one pass and prints a line of JSON: nanoseconds and bytes allocated a message.
use netlink_packet_core::{NetlinkMessage, NetlinkPayload};
use netlink_packet_route::RtnlMessage;
use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::io::{self, BufRead};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Instant;

struct Counting;
static ALLOCATED: AtomicU64 = AtomicU64::new(0);

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATED.fetch_add(layout.size() as u64, Relaxed);
        System.alloc(layout)
    }
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        System.dealloc(block, layout)
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn decode(bytes: &[u8], refused: &mut usize) -> Vec<NetlinkMessage<RtnlMessage>> {
    let (mut at, mut messages) = (0, Vec::new());
    while at + 16 <= bytes.len() {
        let length = u32::from_ne_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
        match NetlinkMessage::<RtnlMessage>::deserialize(&bytes[at..at + length]) {
            Ok(message) if matches!(message.payload, NetlinkPayload::InnerMessage(_)) => messages.push(message),
            _ => *refused += 1,
        }
        at += (length + 3) & !3;
    }
    messages
}

fn main() {
    let all = std::fs::read(std::env::args().nth(1).expect("a file")).unwrap();
    let mut datagrams = Vec::new();
    let mut at = 0;
    while at < all.len() {
        let size = u32::from_ne_bytes(all[at..at + 4].try_into().unwrap()) as usize;
        datagrams.push(&all[at + 4..at + 4 + size]);
        at += 4 + size;
    }
    let mut ignored = 0;
    let mut decoded: Vec<_> = datagrams.iter().map(|one| decode(one, &mut ignored)).collect();
    // Routes only: version 0.12 panics when it writes statistics of links that are longer than it knows.
    let is_route = u16::from_ne_bytes(datagrams[0][4..6].try_into().unwrap()) == 24;
    if !is_route {
        decoded.clear();
    }
    // What it does not know is lost, so lengths change.
    decoded.iter_mut().flatten().for_each(|one| one.finalize());
    for _ in io::stdin().lock().lines() {
        let (mut messages, mut refused) = (0, 0);
        let allocated = ALLOCATED.load(Relaxed);
        let start = Instant::now();
        for one in &datagrams {
            messages += black_box(decode(black_box(one), &mut refused)).len();
        }
        let decode_time = start.elapsed().as_nanos() as f64;
        let decode_bytes = (ALLOCATED.load(Relaxed) - allocated) as f64;
        let allocated = ALLOCATED.load(Relaxed);
        let start = Instant::now();
        for list in &decoded {
            let size = list.iter().map(|one| (one.buffer_len() + 3) & !3).sum();
            let (mut out, mut at) = (vec![0u8; size], 0);
            for one in list {
                let length = one.buffer_len();
                one.serialize(&mut out[at..at + length]);
                at += (length + 3) & !3;
            }
            black_box(out);
        }
        let encode_time = if is_route { start.elapsed().as_nanos() as f64 } else { 0.0 };
        let encode_bytes = (ALLOCATED.load(Relaxed) - allocated) as f64;
        let n = messages as f64;
        println!(
            "{{\"messages\":{},\"refused\":{},\"decode\":{},\"encode\":{},\"decodeBytes\":{},\"encodeBytes\":{}}}",
            messages, refused, decode_time / n, encode_time / n, decode_bytes / n, encode_bytes / n
        );
    }
}
